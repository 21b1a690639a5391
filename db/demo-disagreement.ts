import type { Context } from "~/acts/act";
import { proposeAmendment } from "~/acts/specification/propose-amendment";
import { acceptSection, takePosition } from "~/acts/specification/take-position";
import { voteOnAmendment } from "~/acts/specification/vote-on-amendment";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { done } from "./demo";
import { findRequirements } from "./requirements";
import { findSpecification } from "./specifications";

type As = (personId: string) => Context;

const inWriting = { en: " The result is handed over in writing.", lv: " Rezultātu nodod rakstveidā." };
const eachYear = { en: " The supplier repeats this once a year.", lv: " Izpildītājs to atkārto reizi gadā." };
const withTraining = { en: " Staff of each authority are trained in it.", lv: " Katras iestādes darbinieki tiek apmācīti to lietot." };

/** Positions and amendments as they are in the middle of the work: one accepted against a minority, one rejected, three that wait for someone. */
export async function playDisagreement(as: As, specificationId: string) {
  const all = await requirementsOf(as, specificationId);
  const [accepted, rejected, waiting, own, suggested, contested] = all.filter((one) => one.clause?.level === "shall" && one.clause.parameters.length === 0);
  if (!accepted || !rejected || !waiting || !own || !suggested || !contested) throw new Error("The template is too small for the worked example");
  const propose = (who: string, { id, revision, valuesRevision }: Requirement, change: object, reason: string, asPosition = false) =>
    done(proposeAmendment(as(who), { specificationId, requirementId: id, revision, valuesRevision, change, reason, asPosition }));
  const vote = (who: string, amendmentId: string, how: "for" | "against" | "abstain", reason?: string) => done(voteOnAmendment(as(who), { specificationId, amendmentId, vote: how, reason }));

  const first = await propose("demo-peteris", accepted, longer(accepted, inWriting), "Vēlāk neviens nevar pierādīt, kas nodots mutiski.");
  await vote("demo-anna", first.amendmentId, "against", "Papīra darbs bez ieguvuma: rezultāts jau redzams sistēmā.");
  await vote("demo-mari", first.amendmentId, "for");
  const second = await propose("demo-mari", rejected, { kind: "level", level: "may" }, "Few suppliers on our market offer it today.");
  await vote("demo-anna", second.amendmentId, "against", "Bez šīs prasības katra pilsēta par datiem maksātu vēlreiz.");
  await vote("demo-peteris", second.amendmentId, "against");

  for (const [who, kept] of [["demo-anna", 4], ["demo-peteris", 3], ["demo-mari", 2]] as const) await acceptSections(as, who, specificationId, kept);
  await position(as, "demo-mari", specificationId, contested, "object", "Our council has not agreed to pay for this yet.");
  await position(as, "demo-peteris", specificationId, contested, "abstain");

  const third = await propose("demo-mari", waiting, longer(waiting, eachYear), "A single check after delivery is not enough.", true);
  await vote("demo-peteris", third.amendmentId, "abstain");
  await propose("demo-anna", own, longer(own, withTraining), "Bez apmācības to neviens nelietos.", true);
  await propose("demo-marta", suggested, { kind: "level", level: "should" }, "Juridiski pietiek ar ieteikumu: pārbaude ir nesamērīga.");
}

/** Accepts what stands in the first sections, all but every fifth. */
async function acceptSections(as: As, who: string, specificationId: string, count: number) {
  const all = await requirementsOf(as, specificationId);
  const sectionIds = [...new Set(all.map((one) => one.sectionId))].slice(0, count);
  for (const sectionId of sectionIds) {
    const here = all.filter((one) => one.sectionId === sectionId);
    const shown = here.map((one) => `${one.id}:${one.revision}:${one.valuesRevision}`);
    await done(acceptSection(as(who), { specificationId, sectionId, shown, except: here.filter((_, index) => index % 5 === 4).map((one) => one.id) }));
  }
}

const position = (as: As, who: string, specificationId: string, { id, revision, valuesRevision }: Requirement, kind: string, reason?: string) =>
  done(takePosition(as(who), { specificationId, requirementId: id, revision, valuesRevision, kind, reason }));

function longer(requirement: Requirement, addition: { en: string; lv: string }) {
  const { title, text } = textOf(requirement);
  return { kind: "wording", title, text: { en: `${text.en}${addition.en}`, lv: `${text.lv}${addition.lv}` } };
}

async function requirementsOf(as: As, specificationId: string): Promise<Requirement[]> {
  const { store, actor } = as("demo-anna");
  const found = await findSpecification(store, actor, specificationId);
  return found ? findRequirements(store, found) : [];
}

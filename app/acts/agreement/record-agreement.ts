import { z } from "zod";
import { Agreement, Responsibility, type TopicRule, duties, emptyAgreement } from "~/domain/agreement/agreement";
import { canonicalJson } from "~/domain/canonical-json";
import { isInForce } from "~/domain/people/mandate";
import { refuse } from "~/domain/refusal";
import { DecisionRule, Topic } from "~/domain/specification/decision";
import { rowsOf, typed, typedLocalizedOrNone } from "~/domain/text-input";
import { findAgreement, saveAgreement, saveAgreementConfirmed } from "~db/agreements";
import { findMandatesOfParticipants } from "~db/mandates";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

const text = (most: number) => typedLocalizedOrNone(most).transform((texts) => texts ?? {});
const whole = (error: string, from: number, to: number) => z.int({ error }).min(from, { error }).max(to, { error });

/** A rule without what its kind does not know. */
const RuleInput = z
  .object({
    kind: DecisionRule, share: whole("qualified-share", 51, 100).nullable(), of: z.enum(["entitled", "cast"]),
    quorum: whole("hundredths", 1, 100).nullable(), periodDays: whole("days", 1, 365).nullable(), silenceConsents: z.boolean(),
  })
  .transform(({ kind, share, of, quorum, ...rest }): TopicRule => ({
    ...rest, kind, share: kind === "qualified" ? share : null,
    of: kind === "majority" || kind === "qualified" ? of : "entitled", quorum: kind === "lead" ? null : quorum,
  }));

const ResponsibilityInput = Responsibility.extend({ text: text(2000) });
const eachDutyOnce = (all: readonly Responsibility[]) => {
  const known = all.flatMap(({ duty }) => (duty === "other" ? [] : duty));
  return new Set(known).size === known.length;
};

const { vetoes, signatories } = Agreement.shape;

/** The parts of an agreement, each as its page sends it; a part that is not sent stays as it was. */
const Parts = z.object({
  law: z.object({ country: z.union([z.literal(""), z.string().regex(/^[A-Z]{2}$/)]), provisions: text(4000) }),
  reviewBody: text(2000),
  organisation: text(8000),
  responsibilities: rowsOf(ResponsibilityInput, duties.length + 20).transform((rows) => rows.filter((row) => row !== null)).refine(eachDutyOnce),
  rules: z.object({ general: RuleInput, topics: z.partialRecord(Topic, RuleInput) }),
  weights: z.record(z.string(), whole("whole-number", 0, 1_000_000_000)),
  vetoes,
  signatories,
  concludedOn: z.iso.date({ error: "date" }).nullable(),
  reference: typed(300),
}).partial();

/** Records what the authorities agreed, or a part of it, as a new revision; everyone else is asked to confirm it anew. */
export const recordAgreement = specificationAct({
  name: "agreement.recorded",
  may: "agreement:record",
  input: Parts.extend({ revision: z.coerce.number().int() }),
  async perform(context, { revision, ...parts }) {
    const { store, specification, now } = context;
    const participants = new Set(specification.participants.map((one) => one.authorityId));
    const named = [
      ...(parts.responsibilities ?? []).flatMap((one) => one.carriedOutBy ?? []), ...Object.keys(parts.weights ?? {}),
      ...(parts.vetoes ?? []).map((one) => one.authorityId), ...(parts.signatories ?? []).map((one) => one.authorityId),
    ];
    if (named.some((id) => !participants.has(id))) return refuse("not-found");
    const mandates = parts.signatories ? await findMandatesOfParticipants(store, context) : [];
    const held = mandates.filter((mandate) => isInForce(mandate, now.toISOString().slice(0, 10)));
    if (parts.signatories?.some((one) => !held.some(({ id, authorityId }) => id === one.mandateId && authorityId === one.authorityId))) return refuse("no-mandate");
    return changeAgreement(context, revision, parts);
  },
});

/** A new revision that differs in what is given, confirmed by the acting authority; the present one where it says the same. */
export async function changeAgreement(context: Context & FoundSpecification, revision: number, given: Partial<Agreement>) {
  const { store, actor, specification, now } = context;
  const newest = await findAgreement(store, context);
  if ((newest?.revision ?? 0) !== revision) return refuse("stale", newest);
  const before = newest?.content ?? emptyAgreement(specification.decisionRule);
  const content: Agreement = { ...before, ...given };
  if (newest && canonicalJson(content) === canonicalJson(before)) return { revision };

  await saveAgreement(store, context, revision + 1, content, actor, now);
  await saveAgreementConfirmed(store, context, revision + 1, actor, now);
  return { revision: revision + 1 };
}

import { z } from "zod";
import { Agreement, Responsibility, TopicRule, duties, emptyAgreement } from "~/domain/agreement/agreement";
import { canonicalJson } from "~/domain/canonical-json";
import { refuse } from "~/domain/refusal";
import { Topic } from "~/domain/specification/decision";
import { typed, typedLocalizedOrNone } from "~/domain/text-input";
import { findAgreement, saveAgreement, saveAgreementConfirmed } from "~db/agreements";
import { findMandatesOfParticipants } from "~db/mandates";
import { type Context, specificationAct } from "../act";
import type { FoundSpecification } from "~db/specifications";

const text = (most: number) => typedLocalizedOrNone(most).transform((texts) => texts ?? {});
const { weights, vetoes, signatories } = Agreement.shape;

/** The parts of an agreement, each as its page sends it; a part that is not sent stays as it was. */
const Parts = z.object({
  law: z.object({ country: z.union([z.literal(""), z.string().regex(/^[A-Z]{2}$/)]), provisions: text(4000) }),
  reviewBody: text(2000),
  organisation: text(8000),
  responsibilities: z
    .array(Responsibility.extend({ text: text(2000) }))
    .max(duties.length + 20, { error: "too-many" })
    .refine((all) => new Set(all.map((one) => one.duty)).size === all.filter((one) => one.duty !== "other").length + (all.some((one) => one.duty === "other") ? 1 : 0)),
  rules: z.object({ general: TopicRule, topics: z.partialRecord(Topic, TopicRule) }),
  weights,
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
    const mandates = parts.signatories ? await findMandatesOfParticipants(store, context, now) : [];
    if (parts.signatories?.some((one) => !mandates.some(({ id, authorityId }) => id === one.mandateId && authorityId === one.authorityId))) return refuse("no-mandate");
    return changeAgreement(context, revision, parts);
  },
});

/** A new revision that differs in what is given, confirmed by the acting authority; the present one where it says the same. */
export async function changeAgreement(context: Context & FoundSpecification, revision: number, given: Partial<Agreement>) {
  const { store, actor, specification, now } = context;
  const newest = await findAgreement(store, context, now);
  if ((newest?.revision ?? 0) !== revision) return refuse("stale", newest);
  const before = newest?.content ?? emptyAgreement(specification.decisionRule);
  const content: Agreement = { ...before, ...given };
  if (newest && canonicalJson(content) === canonicalJson(before)) return { revision };

  await saveAgreement(store, context, revision + 1, content, actor, now);
  await saveAgreementConfirmed(store, context, revision + 1, actor, now);
  return { revision: revision + 1 };
}

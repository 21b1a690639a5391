import { z } from "zod";
import { Language } from "~/domain/language";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { questionLimits, roundToAsk } from "~/domain/review/question";
import { splitLimits } from "~/domain/review/split-questions";
import { requirementsOf } from "~/domain/signing/baseline";
import { typed, typedRequired } from "~/domain/text-input";
import { findPublicationUnscoped } from "~db/publications";
import { countOwnQuestions, saveQuestion } from "~db/questions";
import { findRoundsUnscoped } from "~db/rounds";
import { countTry } from "~db/tries";
import { type VendorContext, vendorAct } from "../vendor-act";
import { takeVendorRole } from "../vendors/vendor-role";

const hour = 3_600_000;

const Asked = z.object({
  /** Empty: about the specification as a whole. */
  requirementId: z.string().optional().transform((id) => id || null),
  /** Its number, where somebody typed it. */
  about: typed(20).optional().transform((number) => number || null),
  text: typedRequired(questionLimits.textLength),
  confidential: typed(questionLimits.textLength).optional().transform((text) => text || null),
});
type Asked = z.output<typeof Asked>;

/** Sends a question about what is published now; there is no taking it back. */
export const askQuestion = vendorAct({
  name: "question.asked",
  input: Asked.extend({ specificationId: z.string(), language: Language }),
  prepare: (context) => fromNetwork(context, 1),
  async perform(context, { specificationId, language, ...asked }) {
    const sent = await send(context, specificationId, language, [asked]);
    return isRefusal(sent) ? sent : { questionId: sent[0]?.id ?? "", number: sent[0]?.number ?? 0 };
  },
  about: (_, { number }) => ({ number: String(number) }),
  forClarifiers: (_, { questionId }) => ({ questionId }),
});

/** Sends several questions that came in one file or text, looked through by their sender; one that is ticked off is left out. */
export const askQuestions = vendorAct({
  name: "questions.asked",
  input: z.object({
    specificationId: z.string(),
    language: Language,
    questions: z
      .record(z.string(), z.object({ about: z.string().optional(), text: typed(questionLimits.textLength), confidential: z.string().optional(), leave: z.string().optional() }))
      .transform((all) => Object.values(all).filter(({ text, leave }) => text && !leave))
      .pipe(z.array(Asked).min(1, { error: "required" }).max(splitLimits.questions, { error: "too-many" })),
  }),
  prepare: (context, { questions }) => fromNetwork(context, questions.length),
  async perform(context, { specificationId, language, questions }) {
    const sent = await send(context, specificationId, language, questions);
    return isRefusal(sent) ? sent : { questionIds: sent.map(({ id }) => id) };
  },
  about: (_, { questionIds }) => ({ count: String(questionIds.length) }),
  forClarifiers: (_, { questionIds }) => ({ questionIds: questionIds.join(" ") }),
});

const fromNetwork = async ({ store, address, now }: VendorContext, count: number): Promise<Refusal | null> =>
  (await countTry(store, `questions-from:${address}`, hour, now, count)) > questionLimits.fromNetworkPerHour ? refuse("too-many-questions") : null;

async function send(context: VendorContext, specificationId: string, language: Language, asked: readonly Asked[]): Promise<{ id: string; number: number }[] | Refusal> {
  const { store, vendor, now, newId } = context;
  const published = await findPublicationUnscoped(store, specificationId, "newest", now);
  if (!published) return refuse("not-found");
  const all = requirementsOf(published.baseline);
  const known = new Set(all.map(({ id }) => id));
  if (asked.some(({ requirementId }) => requirementId !== null && !known.has(requirementId))) return refuse("not-found");
  const byNumber = new Map(all.map(({ number, id }) => [number, id]));
  if (asked.some(({ about }) => about !== null && !byNumber.has(about))) return refuse("requirement-unknown");
  const round = roundToAsk(await findRoundsUnscoped(store, specificationId), now.toISOString());
  if (isRefusal(round)) return round;
  const own = await countOwnQuestions(store, vendor, { specificationId, roundId: round.id, since: new Date(now.getTime() - hour) });
  if (own.recent + asked.length > questionLimits.perHour || own.inRound + asked.length > questionLimits.perRound) return refuse("too-many-questions");
  const taken = await takeVendorRole(context, specificationId);
  if (taken) return taken;

  const sent = asked.map((one, index) => ({ ...one, id: newId(), number: own.last + index + 1 }));
  for (const { id, number, about, requirementId, text, confidential } of sent)
    await saveQuestion(store, specificationId, {
      id, text, confidential, requirementId: requirementId ?? byNumber.get(about ?? "") ?? null, language, roundId: round.id, publicationId: published.publication.id, vendorId: vendor.vendorId, vendorPersonId: vendor.vendorPersonId, vendorNumber: number,
    }, now);
  return sent.map(({ id, number }) => ({ id, number }));
}

import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { phaseOf } from "~/domain/calendar/round";
import { Language } from "~/domain/language";
import { type Refusal, refuse } from "~/domain/refusal";
import { networkOf } from "~/domain/review/network";
import { moderating, moderations, writing } from "~/domain/review/public-comment";
import { sha256 } from "~/domain/sha256";
import { typed, typedRequired } from "~/domain/text-input";
import { findPublicationRowUnscoped, findPublishedSectionIdsUnscoped } from "~db/publications";
import { recordEvent } from "~db/events";
import { findCommentIdsUnscoped, saveModeration, savePublicComment } from "~db/public-comments";
import { findRound, findRoundUnscoped } from "~db/rounds";
import type { Store } from "~db/store";
import { countTry } from "~db/tries";
import { type Invalid, errorsByField, specificationAct } from "../act";

const Input = z.object({
  specificationId: z.string(),
  roundId: z.string(),
  sectionId: z.string().default("").transform((id) => id || null),
  name: typed(200).default("").transform((name) => name || null),
  language: Language,
  text: typedRequired(5000),
  /** People do not see this field; what fills in everything fills it in. */
  homepage: z.string().default(""),
});

export const commentsPerHour = 10;

interface PublicContext {
  store: Store;
  now: Date;
  newId: () => string;
  /** Of the sender, for the limit alone: it is not kept with the comment. */
  address: string;
  /** Given by a form: the same comment arriving twice is one. */
  once?: string;
}

/** Somebody writes in a public consultation, without an account. */
export async function writePublicComment({ store, now, newId, address, once }: PublicContext, raw: unknown): Promise<{ done: { commentId: string } } | Refusal | Invalid> {
  const parsed = Input.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { specificationId, roundId, homepage, ...comment } = parsed.data;
  const publication = await findPublicationRowUnscoped(store, specificationId, "newest", now);
  const round = publication && (await findRoundUnscoped(store, specificationId, roundId));
  if (!round || round.kind !== "public") return refuse("not-found");
  const refusal = writing(phaseOf(round, now.toISOString()));
  if (refusal) return refusal;
  if ((await countTry(store, `public-comment:${networkOf(address)}`, 60 * 60 * 1000, now)) > commentsPerHour) return refuse("too-many-comments");
  if (comment.sectionId !== null && !(await findPublishedSectionIdsUnscoped(store, publication)).includes(comment.sectionId)) return refuse("not-found");
  const id = once ? sha256(canonicalJson([once, specificationId, roundId, comment.text])).slice(0, 32) : newId();
  // A machine hears what a person hears, so that it does not look for another way.
  if (homepage) return { done: { commentId: id } };

  await store.transaction(async () => {
    if ((await findCommentIdsUnscoped(store, roundId, [id])).length > 0) return;
    await savePublicComment(store, { specificationId, roundId }, { id, ...comment }, now);
    await recordEvent(store, `consultation:${specificationId}`, { act: "public-comment.written", personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null, payload: { commentId: id, roundId } });
  });
  return { done: { commentId: id } };
}

/** Shows comments to everybody, or refuses them with a reason: all that are named at once. */
export const moderateComments = specificationAct({
  name: "public-comments.moderated",
  may: "comment:moderate",
  when: "any",
  input: z.object({
    roundId: z.string(),
    comments: z.array(z.string(), { error: "choose-one" }).min(1, { error: "choose-one" }).max(200, { error: "too-many" }),
    decision: z.enum(moderations, { error: "choose-one" }),
    reason: typed(500).default(""),
  }),
  async perform(context, { roundId, comments, decision, reason }) {
    const { store, actor, now } = context;
    const round = await findRound(store, context, roundId);
    const ids = round && (await findCommentIdsUnscoped(store, roundId, comments));
    if (!round || ids?.length !== new Set(comments).size) return refuse("not-found");
    const refusal = moderating(phaseOf(round, now.toISOString()), decision, reason);
    if (refusal) return refusal;
    await saveModeration(store, ids, { decision, reason: decision === "refused" ? reason : null, personId: actor.personId, at: now });
    return { moderated: ids.length };
  },
});

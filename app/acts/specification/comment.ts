import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { type Comment, type Thread, commentKinds, mayReopen, mayResolve, namedIn } from "~/domain/specification/comment";
import { typedRequired } from "~/domain/text-input";
import { findAddressees, findThread, hasAmendment, saveComment, saveResolution } from "~db/comments";
import { findRequirement } from "~db/requirements";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

type Given = Context & FoundSpecification;

const orNone = z.string().optional().transform((id) => id || null);
const said = { text: typedRequired(5000), mentions: z.array(z.string()).max(200).default([]) };

/** Opens a thread: about a requirement as it was read, about an amendment, or about the specification as a whole. */
export const writeComment = specificationAct({
  name: "comment.written",
  may: "comment:write",
  when: "any",
  input: z.object({
    requirementId: orNone,
    /** The requirement's revision that the writer had before the eyes. */
    revision: z.coerce.number().int().min(1).optional(),
    amendmentId: orNone,
    kind: z.enum(commentKinds, { error: "choose-one" }),
    blocking: z.literal("yes").optional(),
    ...said,
  }),
  async perform(context, { requirementId, revision, amendmentId, kind, blocking, text, mentions }) {
    const { store } = context;
    const requirement = requirementId === null ? null : await findRequirement(store, context, requirementId);
    if (requirementId !== null && (!requirement || (revision ?? 1) > requirement.revision)) return refuse("not-found");
    if (amendmentId !== null && (requirementId !== null || !(await hasAmendment(store, context, amendmentId)))) return refuse("not-found");

    const comment = await written(context, {
      threadId: null, requirementId, amendmentId, kind, text, mentions,
      revision: requirement && (revision ?? requirement.revision),
      blocking: blocking === "yes",
    });
    return { commentId: comment.id, requirementId, amendmentId, blocking: comment.blocking, mentions: comment.mentions };
  },
});

/** Writes into a thread, whether it is resolved or not. */
export const answerComment = specificationAct({
  name: "comment.answered",
  may: "comment:write",
  when: "any",
  input: z.object({ commentId: z.string(), ...said }),
  async perform(context, { commentId, text, mentions }) {
    const thread = await findThread(context.store, context, commentId);
    if (!thread) return refuse("not-found");
    const answer = await written(context, inThread(thread, text, mentions));
    return { answerId: answer.id, mentions: answer.mentions, requirementId: thread.opening.requirementId, writers: writersOf(thread) };
  },
});

/** Says how a thread ended; the sentence stays in it. */
export const resolveComment = specificationAct({
  name: "comment.resolved",
  may: "comment:write",
  when: "any",
  input: z.object({ commentId: z.string(), reason: typedRequired(2000) }),
  async perform(context, { commentId, reason }) {
    const { store, actor, standing, now } = context;
    const thread = await findThread(store, context, commentId);
    if (!thread) return refuse("not-found");
    if (thread.opening.resolved) return refuse("comment-resolved");
    if (!mayResolve(actor, standing, thread.opening)) return refuse("not-permitted");
    await written(context, inThread(thread, reason, []));
    await saveResolution(store, commentId, { personId: actor.personId, sentence: reason, at: now });
    return { requirementId: thread.opening.requirementId, writers: writersOf(thread) };
  },
});

/** Opens a resolved thread again; why is said in it. */
export const reopenComment = specificationAct({
  name: "comment.reopened",
  may: "comment:write",
  when: "any",
  input: z.object({ commentId: z.string(), reason: typedRequired(2000) }),
  async perform(context, { commentId, reason }) {
    const { store, actor, standing } = context;
    const thread = await findThread(store, context, commentId);
    if (!thread) return refuse("not-found");
    if (!thread.opening.resolved) return refuse("comment-open");
    if (!mayReopen(actor, standing, thread)) return refuse("not-permitted");
    await saveResolution(store, commentId, null);
    await written(context, inThread(thread, reason, []));
    return { requirementId: thread.opening.requirementId, writers: writersOf(thread) };
  },
});

type Said = Omit<Comment, "id" | "personId" | "authorityId" | "name" | "at" | "resolved">;

/** Keeps what was said, with everyone whom it mentions: ticked, or named in the text. */
async function written(context: Given, { mentions, ...rest }: Said): Promise<Comment> {
  const { store, actor, specification, now, newId } = context;
  const addressees = mentions.length > 0 || rest.text.includes("@") ? await findAddressees(store, context) : [];
  const known = new Set(addressees.map((one) => one.personId));
  const mentioned = new Set([...mentions.filter((id) => known.has(id)), ...namedIn(rest.text, addressees)]);
  const comment: Comment = {
    ...rest, id: newId(), mentions: [...mentioned].sort(), personId: actor.personId, authorityId: actor.authorityId,
    name: actor.name, at: now.toISOString(), resolved: null,
  };
  await saveComment(store, specification.id, comment, now);
  return comment;
}

const inThread = ({ opening: { id, requirementId, amendmentId, revision } }: Thread, text: string, mentions: string[]): Said => ({
  threadId: id, requirementId, amendmentId, revision, kind: "comment", blocking: false, text, mentions,
});

/** Everybody who wrote in a thread, with the authority for which. */
const writersOf = ({ opening, answers }: Thread) => [...new Map([opening, ...answers].map(({ personId, authorityId }) => [personId, { personId, authorityId }])).values()];

import { z } from "zod";
import { Clause, ClauseId } from "~/domain/library/clause";
import { clauseFindings } from "~/domain/library/clause-checks";
import { idPrefix, mayReview } from "~/domain/library/draft";
import { refuse } from "~/domain/refusal";
import { typed, typedRequired } from "~/domain/text-input";
import { findClause } from "~db/library";
import { deleteDraft, findDrafts, findOwnPack, saveDraft, saveNewDrafts } from "~db/own-packs";
import { findStandards } from "~db/reference-data";
import { type Context, act } from "../act";
import { inOwnPack } from "./in-own-pack";

const place = { packId: z.string(), draftId: ClauseId, revision: z.coerce.number().int().min(1) };

/** Adds a clause to an own pack, as a draft. */
export const addDraft = act({
  name: "draft.added",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object({ packId: z.string(), clause: Clause }),
  async perform({ store, actor, now }, { packId, clause }) {
    const pack = await findOwnPack(store, actor, packId);
    if (!pack) return refuse("not-found");
    if (!clause.id.startsWith(`${idPrefix(packId)}-`)) return refuse("clause-id-prefix");
    const known = await saveNewDrafts(store, [{ packId, clause, personId: actor.personId, at: now }]);
    return known.length > 0 ? refuse("clause-id-known") : { packId, clauseId: clause.id };
  },
  chain: () => "library",
});

/** Changes a draft's text. A clause that was released goes on as its next revision. */
export const writeDraft = act({
  name: "draft.written",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object({ ...place, clause: Clause }),
  async perform(context, { packId, draftId: clauseId, revision, clause }) {
    const { store, actor, now } = context;
    const draft = await findDraft(context, packId, clauseId);
    if (!draft) return refuse("not-found");
    const released = await findClause(store, clauseId);
    const next = { ...clause, id: clauseId, revision: (released?.clause.revision ?? 0) + 1 };
    const saved = await saveDraft(store, { ...draft, revision }, { clause: next, personId: actor.personId }, now);
    return saved ? { packId, clauseId } : refuse("stale", draft.clause.text);
  },
  chain: () => "library",
});

/** Hands a draft to a second member. Its checks have to be clean, or the reviewer would do the writer's work. */
export const submitDraft = act({
  name: "draft.submitted",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object(place),
  async perform(context, { packId, draftId: clauseId, revision }) {
    const draft = await findDraft(context, packId, clauseId);
    if (!draft) return refuse("not-found");
    const standards = new Map((await findStandards(context.store)).map((one) => [one.id, one]));
    const blocking = clauseFindings(draft.clause, standards).filter((finding) => finding.rule !== "untranslated");
    if (blocking.length > 0) return refuse("checks-failed", blocking);
    const saved = await saveDraft(context.store, { ...draft, revision }, { state: "in-review", reviewer: null, remark: draft.remark }, context.now);
    return saved ? { packId, clauseId } : refuse("stale");
  },
  chain: () => "library",
});

/** A second member approves a draft, or returns it with a remark. */
export const reviewDraft = act({
  name: "draft.reviewed",
  may: "pack:review",
  permit: inOwnPack,
  input: z.object({ ...place, verdict: z.enum(["approve", "return"]), remark: typed(2000).default("") }).refine(({ verdict, remark }) => verdict === "approve" || remark, { path: ["remark"], error: "required" }),
  async perform(context, { packId, draftId: clauseId, revision, verdict, remark }) {
    const { store, actor, now } = context;
    const draft = await findDraft(context, packId, clauseId);
    if (!draft) return refuse("not-found");
    if (!mayReview(draft, actor)) return refuse("second-person");
    const state = verdict === "approve" ? "approved" : "draft";
    const saved = await saveDraft(store, { ...draft, revision }, { state, reviewer: actor.personId, remark: remark || null }, now);
    return saved ? { packId, clauseId } : refuse("stale");
  },
  chain: () => "library",
});

/** Takes a draft away that was never released; the log keeps what it said. */
export const dropDraft = act({
  name: "draft.dropped",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object({ packId: z.string(), draftId: ClauseId, reason: typedRequired(2000) }),
  async perform(context, { packId, draftId: clauseId }) {
    const draft = await findDraft(context, packId, clauseId);
    if (!draft) return refuse("not-found");
    if (await findClause(context.store, clauseId)) return refuse("clause-released");
    await deleteDraft(context.store, packId, clauseId);
    return { packId, clause: draft.clause };
  },
  chain: () => "library",
});

async function findDraft({ store, actor }: Context, packId: string, clauseId: string) {
  const pack = await findOwnPack(store, actor, packId);
  return pack ? ((await findDrafts(store, pack, [clauseId]))[0] ?? null) : null;
}

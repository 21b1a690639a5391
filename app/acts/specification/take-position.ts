import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { type Position, stancesOn, stands, waitsFor } from "~/domain/specification/position";
import { appliesTo } from "~/domain/specification/scope";
import { typed } from "~/domain/text-input";
import { findPositions, findRequirementHeads, savePositions } from "~db/positions";
import { specificationAct } from "../act";

/** The text that a position is about, as the form was shown: the requirement and both its revisions. */
const Named = z.object({ requirementId: z.string(), revision: z.coerce.number().int(), valuesRevision: z.coerce.number().int() });

/** Says what the acting authority thinks of a requirement. An acceptance with change is taken by proposing the change. */
export const takePosition = specificationAct({
  name: "position.taken",
  may: "position:take",
  input: Named.extend({ kind: z.enum(["accept", "object", "abstain"], { error: "choose-one" }), reason: typed(2000).default("") }),
  async perform(context, { requirementId, revision, valuesRevision, kind, reason }) {
    const { store, actor, now } = context;
    const [requirement] = await findRequirementHeads(store, context, [requirementId]);
    if (!requirement) return refuse("not-found");
    if (!appliesTo(requirement.scope, actor.authorityId)) return refuse("not-applicable");
    if (!stands({ revision, valuesRevision }, requirement)) return refuse("stale");
    if (kind === "object" && !reason) return refuse("reason-missing");
    await savePositions(store, [{ requirementId, revision, valuesRevision, kind, reason: reason || null, amendmentId: null }], actor, now);
    return { requirementId };
  },
});

/** `id:revision:valuesRevision` of a requirement as it was shown. */
const Shown = z.string().regex(/^[^:]+:\d+:\d+$/).transform((text) => {
  const [requirementId = "", revision, valuesRevision] = text.split(":");
  return { requirementId, revision: Number(revision), valuesRevision: Number(valuesRevision) };
});

/** Accepts what was shown of a section, all but the named ones. What was changed meanwhile is left out and told, never accepted unseen. */
export const acceptSection = specificationAct({
  name: "section.accepted",
  may: "position:take",
  input: z.object({ sectionId: z.string(), shown: z.array(Shown).min(1, { error: "choose-one" }).max(500, { error: "too-many" }), except: z.array(z.string()) }),
  async perform(context, { sectionId, shown, except }) {
    const { store, actor, specification, now } = context;
    if (!specification.sections.some((section) => section.id === sectionId)) return refuse("not-found");
    const ids = shown.map((one) => one.requirementId);
    const heads = new Map((await findRequirementHeads(store, context, ids)).map((head) => [head.id, head]));
    const positions = await findPositions(store, context, ids);
    const accepted: Pick<Position, "requirementId" | "revision" | "valuesRevision">[] = [];
    const changed: string[] = [];
    for (const one of shown) {
      if (except.includes(one.requirementId)) continue;
      const head = heads.get(one.requirementId);
      const isOpen = head && waitsFor(stancesOn(head, positions, [actor.authorityId]), actor.authorityId);
      if (!head || head.sectionId !== sectionId || !stands(one, head)) changed.push(one.requirementId);
      else if (isOpen) accepted.push(one);
    }
    await savePositions(store, accepted.map((one) => ({ ...one, kind: "accept" as const, reason: null, amendmentId: null })), actor, now);
    return { accepted: accepted.map((one) => one.requirementId), changed };
  },
});

import { z } from "zod";
import type { Actor } from "../people/actor";
import { Clause } from "./clause";

/** A clause of an own pack on its way into the library. */
export const draftStates = ["draft", "in-review", "approved"] as const;
export const DraftState = z.enum(draftStates);
export type DraftState = z.infer<typeof DraftState>;

export interface ClauseDraft {
  packId: string;
  clause: Clause;
  /** Counts saves; a write names the one it was based on. */
  revision: number;
  state: DraftState;
  writtenBy: { id: string; name: string };
  reviewedBy: { id: string; name: string } | null;
  remark: string | null;
}

/** A clause id of an own pack begins with the pack's id, so that no two authorities can meet in one. */
export const idPrefix = (packId: string): string => packId.toUpperCase();

/** A second member reviews: nobody approves what they wrote. */
export const mayReview = (draft: Pick<ClauseDraft, "writtenBy" | "state">, actor: Pick<Actor, "personId">): boolean =>
  draft.state === "in-review" && draft.writtenBy.id !== actor.personId;

/** What still keeps an own pack from being released. */
export const releaseHindrances = (drafts: readonly Pick<ClauseDraft, "clause" | "state">[]): { clauseId: string; why: "not-approved" }[] =>
  drafts.flatMap(({ clause, state }) => (state === "approved" ? [] : [{ clauseId: clause.id, why: "not-approved" }]));

/** The version after this one: a new clause revision is a minor step, the first release is 1.0.0. */
export function nextVersion(last: string | null): string {
  const [major = 1, minor = 0] = (last ?? "").split(".").map(Number);
  return last ? `${major}.${minor + 1}.0` : "1.0.0";
}

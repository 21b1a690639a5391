import type { Requirement } from "./requirement";
import { appliesTo } from "./scope";

/** What an authority can think of a requirement. "change": it accepts it with a change that it proposes. */
export const positionKinds = ["accept", "change", "object", "abstain"] as const;
export type PositionKind = (typeof positionKinds)[number];

/** What an authority thinks of a requirement as it stood. */
export interface Position {
  requirementId: string;
  authorityId: string;
  revision: number;
  valuesRevision: number;
  kind: PositionKind;
  /** Obligatory with an objection. */
  reason: string | null;
  /** The amendment that an acceptance with change opened. */
  amendmentId: string | null;
  name: string;
  at: string;
}

/** What of a requirement a position is bound to. */
export type Revised = Pick<Requirement, "id" | "revision" | "valuesRevision" | "scope">;

/** Whether a position is about the requirement as it is: else text, level, scope or a value has changed, and it has lapsed. */
export const stands = (position: Pick<Position, "revision" | "valuesRevision">, requirement: Pick<Revised, "revision" | "valuesRevision">): boolean =>
  position.revision === requirement.revision && position.valuesRevision === requirement.valuesRevision;

/** Where one authority is with one requirement. */
export interface Stance {
  authorityId: string;
  /** "none": it applies to the authority, which has said nothing; "outside": it does not apply to it. */
  is: PositionKind | "lapsed" | "none" | "outside";
  /** What it said last, also of an earlier text; null when it said nothing or has no say. */
  position: Position | null;
}

/** Where a requirement is on its way to agreement. */
export const agreementStates = ["proposed", "discussion", "agreed", "contested"] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Where each authority is with a requirement, in the order of the authorities. Positions may be those of other requirements too. */
export function stancesOn(requirement: Revised, positions: readonly Position[], authorityIds: readonly string[]): Stance[] {
  const own = positions.filter((one) => one.requirementId === requirement.id);
  return authorityIds.map((authorityId): Stance => {
    if (!appliesTo(requirement.scope, authorityId)) return { authorityId, is: "outside", position: null };
    const position = newestOf(own.filter((one) => one.authorityId === authorityId), requirement);
    if (!position) return { authorityId, is: "none", position: null };
    return { authorityId, is: stands(position, requirement) ? position.kind : "lapsed", position };
  });
}

/** The position on the present text, else the one on the newest earlier text. */
function newestOf(positions: readonly Position[], requirement: Revised): Position | null {
  const byAge = [...positions].sort((a, b) => a.revision - b.revision || a.valuesRevision - b.valuesRevision);
  return byAge.find((one) => stands(one, requirement)) ?? byAge.at(-1) ?? null;
}

/** Agreed is what nobody has left to say something about: all accept or abstain, at least one accepts, no change is proposed. */
export function agreementOn(stances: readonly Stance[], openAmendments: number): AgreementState {
  const concerned = stances.filter((one) => one.is !== "outside");
  const some = (is: Stance["is"]) => concerned.some((one) => one.is === is);
  if (some("object")) return "contested";
  if (openAmendments === 0 && some("accept") && concerned.every((one) => one.is === "accept" || one.is === "abstain")) return "agreed";
  return openAmendments === 0 && concerned.every((one) => one.is === "none") ? "proposed" : "discussion";
}

/** Whether authorities pull in different directions: an objection, or a change that someone wants. */
export const isDisputed = (stances: readonly Stance[], openAmendments: number): boolean =>
  openAmendments > 0 || stances.some((one) => one.is === "object" || one.is === "change");

/** Whether an authority still has to say what it thinks. */
export const waitsFor = (stances: readonly Stance[], authorityId: string): boolean =>
  stances.some((one) => one.authorityId === authorityId && (one.is === "none" || one.is === "lapsed"));

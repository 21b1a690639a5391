import { type Round, phaseOf } from "../calendar/round";
import type { MadeStatement } from "./statement";

type Timed = Pick<Round, "kind" | "opensAt" | "questionsUntil" | "closedAt" | "cancelledAt">;

/** Statements are shared, and that taken back, while a market consultation is open: art. 40. In the tender phase nothing is. */
export const canShare = (rounds: readonly Timed[], now: string): boolean => rounds.some((round) => round.kind === "consultation" && phaseOf(round, now) === "open");

/**
 * What of a vendor's statements the buyers get to see: those from before it began to share, and those made while a consultation was open.
 * What a vendor writes afterwards prepares its tender and stays its own: art. 21(1), 22(6).
 */
export const sharedOf = <One extends Pick<MadeStatement, "at">>(statements: readonly One[], sharedAt: string, rounds: readonly Timed[]): One[] =>
  statements.filter(({ at }) => at <= sharedAt || canShare(rounds, at));

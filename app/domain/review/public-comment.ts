import type { Phase } from "../calendar/round";
import { type Refusal, refuse } from "../refusal";

export const moderations = ["shown", "refused"] as const;
export type Moderation = (typeof moderations)[number];

/** What somebody wrote in a public consultation. Nobody but officers reads it before they let it. */
export interface PublicComment {
  id: string;
  /** Of the published version; null: about the whole. */
  sectionId: string | null;
  /** Given freely, and then public. */
  name: string | null;
  language: string;
  text: string;
  writtenAt: string;
  decision: Moderation | null;
  reason: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

/** What everybody may know of the comments, without reading them: of those that are refused only how many, and why. */
export interface CommentCounts {
  received: number;
  shown: number;
  refused: number;
  undecided: number;
  /** Why comments were refused, the most frequent reason first. */
  reasons: { reason: string; count: number }[];
  /** Shown comments by section; those about the whole under "". */
  bySection: Record<string, number>;
}

/** Counts what a store has grouped. */
export function countsOf(groups: readonly { decision: Moderation | null; reason: string | null; sectionId: string | null; count: number }[]): CommentCounts {
  const sum = (of: (group: (typeof groups)[number]) => boolean) => groups.filter(of).reduce((total, { count }) => total + count, 0);
  const reasons = new Map<string, number>();
  const bySection: Record<string, number> = {};
  for (const { decision, reason, sectionId, count } of groups) {
    if (decision === "refused") reasons.set(reason ?? "", (reasons.get(reason ?? "") ?? 0) + count);
    if (decision === "shown") bySection[sectionId ?? ""] = (bySection[sectionId ?? ""] ?? 0) + count;
  }
  return {
    received: sum(() => true), shown: sum(({ decision }) => decision === "shown"), refused: sum(({ decision }) => decision === "refused"), undecided: sum(({ decision }) => decision === null),
    reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)), bySection,
  };
}

/** Whether a comment can be written: while the round is open. */
export function writing(phase: Phase): Refusal | null {
  if (phase === "planned") return refuse("consultation-not-open");
  return phase === "open" ? null : refuse("consultation-over");
}

/** A refusal says why. When the round is over, nothing new comes to light; what should not have can still be taken away. */
export function moderating(phase: Phase, decision: Moderation, reason: string): Refusal | null {
  if (decision === "refused") return reason ? null : refuse("moderation-reason");
  return phase === "closed" || phase === "cancelled" ? refuse("round-over") : null;
}

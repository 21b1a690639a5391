import { z } from "zod";

/** How a joint value is decided; fixed for the specification before anyone disagrees. */
export const decisionRules = ["unanimous", "majority", "lead"] as const;
export const DecisionRule = z.enum(decisionRules);
export type DecisionRule = z.infer<typeof DecisionRule>;

export interface Vote {
  authorityId: string;
  agrees: boolean;
}

/**
 * What the votes amount to under the rule, null while it is open. Silence is never consent:
 * an authority that has not voted counts neither way, but a majority is one of all voters, not of those who voted.
 */
export function outcomeOf(
  rule: DecisionRule,
  votes: readonly Vote[],
  voters: readonly string[],
  lead: string,
): "accepted" | "rejected" | null {
  if (rule === "lead") {
    const vote = votes.find((one) => one.authorityId === lead);
    return vote ? (vote.agrees ? "accepted" : "rejected") : null;
  }
  const counted = votes.filter((vote) => voters.includes(vote.authorityId));
  const yes = counted.filter((vote) => vote.agrees).length;
  const no = counted.length - yes;
  const needed = rule === "unanimous" ? voters.length : Math.floor(voters.length / 2) + 1;

  if (yes >= needed) return "accepted";
  return voters.length - no < needed ? "rejected" : null;
}

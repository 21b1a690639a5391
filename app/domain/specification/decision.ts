import { z } from "zod";

/** How the authorities decide. Qualified majority is told from a simple one by the share that it takes. */
export const decisionRules = ["unanimous", "majority", "qualified", "lead"] as const;
export const DecisionRule = z.enum(decisionRules);
export type DecisionRule = z.infer<typeof DecisionRule>;

/** What a decision can be about. "structure": what is added, removed or moved. */
export const topics = ["wording", "level", "scope", "value", "structure"] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** A rule as it applies to one decision, fixed when the proposal is made: a later change of the agreement does not reach it. */
export const AppliedRule = z.strictObject({
  kind: DecisionRule,
  /** Qualified: how many hundredths of the weight must agree; null: two thirds. */
  share: z.int().min(51).max(100).nullable(),
  /** Majorities: of the weight of everyone entitled, or of the votes cast (then counted at the end of the period). */
  of: z.enum(["entitled", "cast"]),
  /** How many hundredths of the weight must have voted; null where that does not matter. */
  quorum: z.int().min(1).max(100).nullable(),
  /** How long a vote is open; null: until it is decided. */
  periodDays: z.int().min(1).max(365).nullable(),
  /** Whether who has said nothing by the end of the period agrees. Only where the agreement says so. */
  silenceConsents: z.boolean(),
  /** Weights by authority; one that is not named has 1. */
  weights: z.record(z.string(), z.int().min(0).max(1_000_000_000)),
  /** Whose vote against ends it. */
  vetoes: z.array(z.string()),
  /** The revision of the agreement that the rule stands in; null: the specification's own rule, before there is an agreement. */
  agreementRevision: z.int().nullable(),
});
export type AppliedRule = z.infer<typeof AppliedRule>;

/** The rule where there is no agreement yet: one vote each, no period, silence is never consent, no veto. */
export const plainRule = (kind: DecisionRule): AppliedRule => ({
  kind, share: null, of: "entitled", quorum: null, periodDays: null, silenceConsents: false, weights: {}, vetoes: [], agreementRevision: null,
});

/** When a vote under the rule ends (ISO 8601), null where it stays open until it is decided. */
export const closingOf = ({ periodDays }: AppliedRule, proposedAt: Date): string | null =>
  periodDays === null ? null : new Date(proposedAt.getTime() + periodDays * 86_400_000).toISOString();

export interface Vote {
  authorityId: string;
  /** Null: abstains. */
  agrees: boolean | null;
}

export interface Ballot {
  rule: AppliedRule;
  votes: readonly Vote[];
  /** The authorities that have a say. */
  voters: readonly string[];
  lead: string;
  /** Whether the period has ended, by server time. */
  ended: boolean;
}

/** What the votes amount to. Weights, of those who have a say only. */
export interface Decision {
  /** Null while it is open. */
  outcome: "accepted" | "rejected" | null;
  why: "agreed" | "not-agreed" | "vetoed" | "period-over" | "quorum-missed" | "silence" | null;
  for: number;
  against: number;
  abstaining: number;
  /** Weight of those who have said nothing. */
  silent: number;
  total: number;
}

/**
 * Decides mechanically by the rule. The order of the votes never matters, nor do votes of those without a say.
 * An abstention counts towards the quorum and for neither side; unanimity is nobody against and somebody for.
 */
export function decide(ballot: Ballot): Decision {
  const { rule, voters, lead, ended } = ballot;
  const cast = new Map(ballot.votes.map((vote) => [vote.authorityId, vote.agrees]));
  const entitled = rule.kind === "lead" ? [lead] : voters;
  const weigh = (wanted: boolean | null | undefined) =>
    entitled.filter((id) => cast.get(id) === wanted).reduce((sum, id) => sum + weightOf(rule, id), 0);
  const tally = { for: weigh(true), against: weigh(false), abstaining: weigh(null), silent: weigh(undefined) };
  const total = tally.for + tally.against + tally.abstaining + tally.silent;
  const saidNothing = entitled.filter((id) => !cast.has(id)).length;

  const vetoed = rule.vetoes.some((id) => voters.includes(id) && cast.get(id) === false);
  const judged = vetoed ? over("rejected", "vetoed") : judge(rule, { ...tally, total }, { ended, saidNothing, someFor: entitled.some((id) => cast.get(id) === true) });
  return { ...judged, ...tally, total };
}

type Weighed = Pick<Decision, "for" | "against" | "abstaining" | "silent" | "total">;
type Judgement = Pick<Decision, "outcome" | "why">;
const over = (outcome: "accepted" | "rejected", why: NonNullable<Decision["why"]>): Judgement => ({ outcome, why });
const open: Judgement = { outcome: null, why: null };

export const weightOf = (rule: AppliedRule, authorityId: string): number => (rule.kind === "lead" ? 1 : (rule.weights[authorityId] ?? 1));

function judge(rule: AppliedRule, weighed: Weighed, at: { ended: boolean; saidNothing: number; someFor: boolean }): Judgement {
  const silence = rule.silenceConsents && at.ended && at.saidNothing > 0;
  const closing = at.ended || at.saidNothing === 0;
  const counted = silence ? { ...weighed, for: weighed.for + weighed.silent, silent: 0 } : weighed;
  const agreed = silence ? over("accepted", "silence") : over("accepted", "agreed");
  const failed = at.ended && at.saidNothing > 0 ? over("rejected", "period-over") : over("rejected", "not-agreed");

  if (rule.quorum !== null && !reaches(counted.total - counted.silent, rule.quorum, counted.total)) return closing ? over("rejected", "quorum-missed") : open;
  if (rule.kind === "lead") return counted.for > 0 ? agreed : counted.against > 0 || closing ? failed : open;
  if (rule.kind === "unanimous") {
    if (counted.against > 0) return over("rejected", "not-agreed");
    if (!closing) return open;
    return (at.someFor || silence) && (silence || at.saidNothing === 0) ? agreed : failed;
  }
  if (rule.of === "cast") {
    if (!closing) return open;
    return isMajority(rule, counted.for, counted.for + counted.against) ? agreed : failed;
  }
  if (isMajority(rule, counted.for, counted.total)) return agreed;
  const unreachable = !isMajority(rule, counted.for + counted.silent, counted.total);
  return unreachable || closing ? failed : open;
}

function isMajority({ kind, share }: AppliedRule, agreeing: number, base: number): boolean {
  if (kind !== "qualified") return 2 * agreeing > base;
  return base > 0 && (share === null ? 3 * agreeing >= 2 * base : reaches(agreeing, share, base));
}

/** Whether a part is at least so many hundredths of the whole, in whole numbers. */
const reaches = (part: number, hundredths: number, whole: number): boolean => 100 * part >= hundredths * whole;

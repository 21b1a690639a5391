import type { PartlyLocalized } from "../language";
import { type AppliedRule, type Decision, type Topic, type Vote, decide, plainRule, weightOf } from "./decision";
import { type Requirement, type Settlement, parametersOf, textOf } from "./requirement";
import { type Scope, appliesTo } from "./scope";
import { type Specification, leadOf } from "./specification";

/** Who decided what, when and by which rule: a settlement of values or an amendment, open ones included. */
export interface DecisionRecord {
  id: string;
  topic: Topic;
  subject: SettlementSubject | AmendmentSubject;
  /** Null for an addition. The number is today's; null for a retired one. */
  requirement: { id: string; number: string | null; title: PartlyLocalized } | null;
  reason: string;
  proposedBy: { authorityId: string; authority: string; person: string };
  proposedAt: string;
  rule: AppliedRule;
  closesAt: string | null;
  votes: RecordedVote[];
  /** Who had a say and said nothing. */
  silent: { authorityId: string; authority: string; weight: number }[];
  /** Weights for, against, abstaining, silent, and why it came out so. */
  decision: Decision;
  /** Whether enough had voted; null where the rule asks for no quorum. */
  quorumReached: boolean | null;
  /** What those who were against put on record. */
  minority: { authorityId: string; authority: string; person: string; statement: string }[];
  /** When it was accepted or rejected; what lapsed later keeps it. */
  decidedAt: string | null;
  outcome: "accepted" | "rejected" | "lapsed" | "withdrawn" | "obsolete" | null;
  outcomeAt: string | null;
  outcomeReason: string | null;
}

interface SettlementSubject {
  kind: "settlement";
  settlement: Settlement["kind"];
  parameterId: string;
  label: PartlyLocalized;
  value: Settlement["value"];
}

interface AmendmentSubject {
  kind: "amendment";
  change: { kind: AmendmentKind };
}

type AmendmentKind = "wording" | "level" | "scope" | "value" | "addition" | "removal" | "move";

export interface RecordedVote {
  authorityId: string;
  authority: string;
  person: string;
  /** Null: abstained. */
  agrees: boolean | null;
  weight: number;
  reason: string | null;
  at: string;
}

/** What the record needs to know of an amendment. */
interface Proposed {
  id: string;
  requirementId: string | null;
  change: { kind: AmendmentKind; scope?: Scope };
  reason: string;
  rule: AppliedRule;
  closesAt: string | null;
  suggestion: boolean;
  name: string;
  authorityId: string;
  proposedAt: string;
  votes: readonly CastVote[];
  outcome: DecisionRecord["outcome"];
  outcomeAt: string | null;
  outcomeReason: string | null;
}

type CastVote = Vote & { reason: string | null; name: string; at: string };

export interface Decided {
  specification: Pick<Specification, "participants" | "decisionRule">;
  requirements: readonly Requirement[];
  amendments: readonly Proposed[];
  /** Names of people by id. */
  people: ReadonlyMap<string, string>;
  /** Names and times of everyone that takes or took part. */
  participation: readonly { authorityId: string; name: string; from: string; until: string | null }[];
  /** Today's numbers of requirements in force. */
  numbers: ReadonlyMap<string, string>;
  /** When settlements were accepted that have lapsed since. */
  acceptedAt: ReadonlyMap<string, string>;
  /** Whom a requirement applied to at a time. */
  scopeAt: (requirementId: string, at: string) => Scope;
  /** The time at which votes still open are looked at. */
  now: string;
}

const topics: Record<AmendmentKind, Topic> = {
  wording: "wording", level: "level", scope: "scope", value: "value", addition: "structure", removal: "structure", move: "structure",
};

/** Every decision that was proposed, the newest first. A suggestion that nobody took up was never one. */
export function decisionRecords(decided: Decided): DecisionRecord[] {
  const amendments = decided.amendments.filter((one) => !one.suggestion);
  const carriedOut = new Set(amendments.map((one) => one.id));
  const settled = decided.requirements.flatMap((requirement) =>
    // An accepted amendment of a value stands among the settlements too, under its own id.
    requirement.settlements.filter((one) => !carriedOut.has(one.id)).map((settlement) => ofSettlement(decided, requirement, settlement)),
  );
  return [...settled, ...amendments.map((one) => ofAmendment(decided, one))].sort(byTime);
}

/** When it was decided or came to nothing, or was proposed where it is still open. */
export const timeOf = ({ decidedAt, outcomeAt, proposedAt }: Pick<DecisionRecord, "decidedAt" | "outcomeAt" | "proposedAt">): string => decidedAt ?? outcomeAt ?? proposedAt;

const byTime = (a: DecisionRecord, b: DecisionRecord): number => (timeOf(a) > timeOf(b) || (timeOf(a) === timeOf(b) && a.id < b.id) ? -1 : 1);

function ofSettlement(decided: Decided, requirement: Requirement, settlement: Settlement): DecisionRecord {
  const { id, kind, parameterId, value, reason, proposedBy, proposedFor, proposedAt, closesAt, votes, outcome, outcomeAt } = settlement;
  const rule = settlement.rule ?? plainRule(decided.specification.decisionRule);
  const decidedAt = outcome === "lapsed" ? (decided.acceptedAt.get(id) ?? null) : outcomeAt;
  const label = parametersOf(requirement).find((one) => one.id === parameterId)?.label ?? {};
  return {
    id, topic: "value", subject: { kind: "settlement", settlement: kind, parameterId, label, value }, requirement: named(decided, requirement), reason,
    proposedBy: { authorityId: proposedFor, authority: nameOf(decided, proposedFor), person: decided.people.get(proposedBy) ?? "" },
    proposedAt, closesAt, decidedAt, outcome, outcomeAt, outcomeReason: null,
    ...judged(decided, rule, votes, [decided.scopeAt(requirement.id, decidedAt ?? outcomeAt ?? decided.now)], { closesAt, endedAt: decidedAt ?? outcomeAt }),
  };
}

function ofAmendment(decided: Decided, amendment: Proposed): DecisionRecord {
  const { id, requirementId, change, reason, rule, name, authorityId, proposedAt, closesAt, votes, outcome, outcomeAt, outcomeReason } = amendment;
  const requirement = decided.requirements.find((one) => one.id === requirementId);
  const scopes = [...(requirementId === null ? [] : [decided.scopeAt(requirementId, outcomeAt ?? decided.now)]), ...(change.scope ? [change.scope] : [])];
  return {
    id, topic: topics[change.kind], subject: { kind: "amendment", change }, requirement: requirement ? named(decided, requirement) : null, reason,
    proposedBy: { authorityId, authority: nameOf(decided, authorityId), person: name },
    proposedAt, closesAt, decidedAt: outcome === "accepted" || outcome === "rejected" ? outcomeAt : null, outcome, outcomeAt, outcomeReason,
    ...judged(decided, rule, votes, scopes, { closesAt, endedAt: outcomeAt }),
  };
}

function judged(decided: Decided, rule: AppliedRule, cast: readonly CastVote[], scopes: readonly Scope[], { closesAt, endedAt }: { closesAt: string | null; endedAt: string | null }) {
  const at = endedAt ?? decided.now;
  const voters = decided.participation
    .filter((one) => one.from <= at && (one.until === null || one.until > at) && scopes.some((scope) => appliesTo(scope, one.authorityId)))
    .map((one) => one.authorityId);
  const lead = leadOf(decided.specification).authorityId;
  const decision = decide({ rule, votes: cast, voters, lead, ended: closesAt !== null && closesAt <= at });
  const votes = cast.map(({ authorityId, name, agrees, reason, at: votedAt }): RecordedVote =>
    ({ authorityId, authority: nameOf(decided, authorityId), person: name, agrees, weight: weightOf(rule, authorityId), reason, at: votedAt }));
  const entitled = rule.kind === "lead" ? [lead] : voters;
  const silent = entitled.filter((id) => !cast.some((vote) => vote.authorityId === id)).map((id) => ({ authorityId: id, authority: nameOf(decided, id), weight: weightOf(rule, id) }));
  const minority = votes.flatMap(({ authorityId, authority, person, agrees, reason }) => (agrees === false && reason ? [{ authorityId, authority, person, statement: reason }] : []));
  const quorumReached = rule.quorum === null || rule.kind === "lead" ? null : 100 * (decision.total - decision.silent) >= rule.quorum * decision.total;
  return { rule, votes, silent, decision, quorumReached, minority };
}

const nameOf = ({ participation }: Decided, authorityId: string): string => participation.find((one) => one.authorityId === authorityId)?.name ?? authorityId;

const named = ({ numbers }: Decided, requirement: Requirement): DecisionRecord["requirement"] => ({ id: requirement.id, number: numbers.get(requirement.id) ?? null, title: textOf(requirement).title });

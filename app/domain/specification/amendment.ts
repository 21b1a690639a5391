import { z } from "zod";
import { canonicalJson } from "../canonical-json";
import { PartlyLocalized, languages } from "../language";
import { ClauseId, Level } from "../library/clause";
import { ParameterValue } from "../library/parameter";
import { type AppliedRule, type Decision, type Topic, type Vote, decide } from "./decision";
import { merged } from "./merge";
import { OwnVerification, type Requirement, type Settlement, textOf } from "./requirement";
import { Scope, appliesTo } from "./scope";
import { tailor } from "./tailoring";

/** A library clause as it was when it was proposed, or a clause of the authorities' own. */
const AddedClause = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("library"), clauseId: ClauseId, clauseRevision: z.int().min(1) }),
  z.strictObject({ from: z.literal("own"), title: PartlyLocalized, text: PartlyLocalized, level: Level, verification: OwnVerification }),
]);

/** What is to be different once it is accepted. */
export const AmendmentChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wording"), title: PartlyLocalized, text: PartlyLocalized }),
  z.strictObject({ kind: z.literal("level"), level: Level }),
  z.strictObject({ kind: z.literal("scope"), scope: Scope }),
  z.strictObject({ kind: z.literal("value"), parameterId: z.string(), value: ParameterValue }),
  z.strictObject({ kind: z.literal("addition"), sectionId: z.string(), scope: Scope, clause: AddedClause }),
  z.strictObject({ kind: z.literal("removal") }),
  /** To the end of the section, or before another requirement of it. */
  z.strictObject({ kind: z.literal("move"), sectionId: z.string(), before: z.string().nullable() }),
]);
export type AmendmentChange = z.infer<typeof AmendmentChange>;
export type Addition = Extract<AmendmentChange, { kind: "addition" }>;
export type ChangeOfRequirement = Exclude<AmendmentChange, Addition>;
export type AmendmentKind = AmendmentChange["kind"];
export const kindsOnRequirement = ["wording", "level", "scope", "value", "removal", "move"] as const satisfies readonly AmendmentKind[];

/** What the requirement said where the change touches it. */
export const AmendmentBase = z.strictObject({
  title: PartlyLocalized.optional(),
  text: PartlyLocalized.optional(),
  level: Level.optional(),
  scope: Scope.optional(),
  sectionId: z.string().optional(),
  values: z.array(z.strictObject({ authorityId: z.string(), value: ParameterValue })).optional(),
  settled: z.strictObject({ kind: z.enum(["joint", "separate"]), value: ParameterValue.nullable() }).nullable().optional(),
});
export type AmendmentBase = z.infer<typeof AmendmentBase>;

export interface AmendmentVote extends Vote {
  /** With a vote against: the minority statement. */
  reason: string | null;
  personId: string;
  name: string;
  at: string;
}

export interface Amendment {
  id: string;
  /** Null for an addition. */
  requirementId: string | null;
  change: AmendmentChange;
  base: AmendmentBase | null;
  reason: string;
  /** The rule that it is decided by, fixed when voting began. */
  rule: AppliedRule;
  closesAt: string | null;
  /** Has no votes until an officer takes it up. */
  suggestion: boolean;
  /** The obsolete amendment that this one carries on. */
  rebasedFrom: string | null;
  personId: string;
  name: string;
  authorityId: string;
  proposedAt: string;
  votes: AmendmentVote[];
  outcome: "accepted" | "rejected" | "withdrawn" | "obsolete" | null;
  outcomeAt: string | null;
  outcomeReason: string | null;
}

const topicsOf: Record<AmendmentKind, Topic> = {
  wording: "wording", level: "level", scope: "scope", value: "value", addition: "structure", removal: "structure", move: "structure",
};
/** Which of the agreed rules it is decided by. */
export const topicOf = (change: Pick<AmendmentChange, "kind">): Topic => topicsOf[change.kind];

/** What of a requirement a change touches: as long as this stays, the amendment means what was proposed. */
export function touchedBy(change: ChangeOfRequirement, requirement: Requirement): AmendmentBase {
  const { level, scope, sectionId } = requirement;
  switch (change.kind) {
    case "wording":
      return textOf(requirement);
    case "level":
      return { level };
    case "scope":
      return { scope };
    case "value": {
      const decided = requirement.settlements.findLast((one) => one.parameterId === change.parameterId && one.outcome === "accepted");
      const values = requirement.values.filter((own) => own.parameterId === change.parameterId).map(({ authorityId, value }) => ({ authorityId, value }));
      return { values, settled: decided ? { kind: decided.kind, value: decided.value } : null };
    }
    case "removal":
      return { ...textOf(requirement), level, scope };
    case "move":
      return { sectionId };
  }
}

/** What an amendment hangs on besides the requirement: sections, their requirements, clauses in use. */
export interface Surroundings {
  sectionIds: readonly string[];
  /** Ids of the requirements in force of a section. */
  inSection: (sectionId: string) => readonly string[];
  isInUse: (clauseId: string) => boolean;
}

/** Whether what was to be changed is no longer what it was when the change was proposed. */
export function isObsolete(amendment: Pick<Amendment, "change" | "base">, requirement: Requirement | null, around: Surroundings): boolean {
  const { change, base } = amendment;
  const target = change.kind === "addition" || change.kind === "move" ? change.sectionId : null;
  if (target !== null && !around.sectionIds.includes(target)) return true;
  if (change.kind === "addition") return change.clause.from === "library" && around.isInUse(change.clause.clauseId);
  if (!requirement || requirement.retired) return true;
  if (change.kind === "move" && change.before !== null && !around.inSection(change.sectionId).includes(change.before)) return true;
  return canonicalJson(touchedBy(change, requirement)) !== canonicalJson(base);
}

/** Whether the requirement is already as the change would make it. */
export function changesNothing(change: ChangeOfRequirement, requirement: Requirement): boolean {
  if (change.kind === "removal") return false;
  if (change.kind === "move") return change.before === requirement.id;
  const touched = touchedBy(change, requirement);
  switch (change.kind) {
    case "wording":
      return canonicalJson(touched) === canonicalJson({ title: change.title, text: change.text });
    case "level":
      return touched.level === change.level;
    case "scope":
      return canonicalJson(touched.scope) === canonicalJson(change.scope);
    case "value":
      return canonicalJson(touched.settled) === canonicalJson({ kind: "joint", value: change.value });
  }
}

/** The authorities that have a say: those that it applies to, before or after. */
export function votersOn(change: AmendmentChange, requirement: Pick<Requirement, "scope"> | null, authorityIds: readonly string[]): string[] {
  const scopes = [requirement?.scope, change.kind === "scope" || change.kind === "addition" ? change.scope : undefined].flatMap((scope) => scope ?? []);
  return authorityIds.filter((id) => scopes.some((scope) => appliesTo(scope, id)));
}

/** Whether an authority's vote can count under the rule: where the lead decides, only its own and those that can stop it. */
export const hasVote = (rule: AppliedRule, voters: readonly string[], lead: string, authorityId: string): boolean =>
  rule.kind === "lead" ? authorityId === lead || (rule.vetoes.includes(authorityId) && voters.includes(authorityId)) : voters.includes(authorityId);

export const hasEnded = ({ closesAt }: Pick<Amendment, "closesAt">, now: string): boolean => closesAt !== null && closesAt <= now;

/** What the votes amount to at a moment. A suggestion is not voted on. */
export function decisionOn(amendment: Pick<Amendment, "rule" | "votes" | "closesAt" | "suggestion">, voters: readonly string[], lead: string, now: string): Decision {
  const decision = decide({ rule: amendment.rule, votes: amendment.votes, voters, lead, ended: hasEnded(amendment, now) });
  return amendment.suggestion ? { ...decision, outcome: null, why: null } : decision;
}

/** What an accepted change of wording, level or scope puts in the place of what the requirement says. */
export function contentOf(change: ChangeOfRequirement, { clause }: Pick<Requirement, "clause">): Partial<Pick<Requirement, "tailoring" | "local" | "level" | "scope">> {
  switch (change.kind) {
    case "wording": {
      const { title, text } = change;
      return clause ? { tailoring: tailor(clause, { title, text }) } : { local: { title, text } };
    }
    case "level":
      return { level: change.level };
    case "scope":
      return { scope: change.scope };
    case "value":
    case "removal":
    case "move":
      return {};
  }
}

/** The settlement that an accepted joint value is. It bears the amendment's id. */
export function settlementOf({ id, change, reason, authorityId, personId, proposedAt, rule, closesAt, votes }: Amendment, at: string): Settlement | null {
  if (change.kind !== "value") return null;
  return {
    id, parameterId: change.parameterId, kind: "joint", value: change.value, reason, proposedFor: authorityId, proposedBy: personId, proposedAt, rule, closesAt,
    votes: votes.flatMap(({ agrees, personId: _, ...vote }) => (agrees === null ? [] : [{ ...vote, agrees }])), outcome: "accepted", outcomeAt: at,
  };
}

/** The requirement once the amendment is carried out. Its place among its neighbours is not told here. */
export function applied(requirement: Requirement, amendment: Amendment, at: string): Requirement {
  const { change, reason, name } = amendment;
  const lapsed = (settlements: readonly Settlement[], concerns: (one: Settlement) => boolean) =>
    settlements.map((one): Settlement => (concerns(one) && (one.outcome === null || one.outcome === "accepted") ? { ...one, outcome: "lapsed", outcomeAt: at } : one));
  const revision = requirement.revision + 1;
  switch (change.kind) {
    case "wording":
    case "level":
      return { ...requirement, ...contentOf(change, requirement), revision };
    case "scope":
      return { ...requirement, ...contentOf(change, requirement), settlements: lapsed(requirement.settlements, () => true), revision };
    case "removal":
      return { ...requirement, retired: { by: name, at, reason }, revision };
    case "move":
      return { ...requirement, sectionId: change.sectionId };
    case "value": {
      const settlement = settlementOf(amendment, at);
      const before = lapsed(requirement.settlements, (one) => one.parameterId === change.parameterId);
      return { ...requirement, settlements: settlement ? [...before, settlement] : before, valuesRevision: requirement.valuesRevision + 1 };
    }
    case "addition":
      return requirement;
  }
}

/** An obsolete change on what stands there now. "clean" when nothing of it had to be left to people. */
export function rebased(change: ChangeOfRequirement, base: AmendmentBase | null, requirement: Requirement): { change: ChangeOfRequirement; clean: boolean } {
  if (change.kind !== "wording") return { change, clean: true };
  const now = textOf(requirement);
  let clean = true;
  const mergedIn = (field: "title" | "text"): PartlyLocalized => {
    const texts: PartlyLocalized = {};
    for (const language of languages) {
      const [was, is, wanted] = [base?.[field]?.[language] ?? "", now[field][language] ?? "", change[field][language] ?? ""];
      const both = merged(was, wanted, is);
      if (both === null) clean = false;
      if (both ?? wanted) texts[language] = both ?? wanted;
    }
    return texts;
  };
  return { change: { kind: "wording", title: mergedIn("title"), text: mergedIn("text") }, clean };
}

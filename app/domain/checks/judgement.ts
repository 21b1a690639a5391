import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { type Requirement, textOf } from "../specification/requirement";
import { findings } from "./checks";
import type { CheckedSpecification, Finding } from "./finding";
import type { RuleId } from "./rule-id";
import type { RulesInForce, Severity } from "./rule-pack";

/** Which finding among those of its rule on one requirement. */
export interface WaivedFinding {
  language?: string;
  words?: string;
  other?: string;
}

/** Somebody's request to let a finding stand. */
export interface Waiver {
  id: string;
  requirementId: string;
  rule: RuleId;
  finding: WaivedFinding;
  textSha256: string;
  reason: string;
  grounds: Record<string, string>;
  /** The position in which it was asked for. */
  position: string;
  personId: string;
  name: string;
  authorityId: string;
  at: string;
  answer: "accepted" | "refused" | "withdrawn" | null;
  answeredBy: string | null;
  answeredAt: string | null;
  answerReason: string | null;
}

/** A finding with what it weighs, and the waiver that lets it stand or asks to. */
export interface JudgedFinding extends Finding {
  severity: Severity;
  waiver: Waiver | null;
}

/** What a waiver is bound to: it lapses with any change of title, text or level. */
export const textHashOf = (requirement: Pick<Requirement, "clause" | "tailoring" | "local" | "level">): string => sha256(canonicalJson({ ...textOf(requirement), level: requirement.level }));

export const waivedFindingOf = ({ place: { language, words, other } }: Pick<Finding, "place">): WaivedFinding => ({ ...(language && { language }), ...(words !== undefined && { words }), ...(other !== undefined && { other }) });

/** Findings with what they weigh where the waivers that still hold are counted. */
export function judged(found: readonly Finding[], inForce: RulesInForce, requirements: readonly Requirement[], waivers: readonly Waiver[]): JudgedFinding[] {
  const byPlace = new Map<string, Waiver>();
  const hashes = new Map<string, string>();
  const byId = new Map(waivers.length > 0 ? requirements.map((one) => [one.id, one]) : []);
  for (const waiver of waivers) {
    const requirement = byId.get(waiver.requirementId);
    if (!requirement || waiver.answer === "refused" || waiver.answer === "withdrawn") continue;
    const hash = hashes.get(requirement.id) ?? textHashOf(requirement);
    hashes.set(requirement.id, hash);
    if (waiver.textSha256 === hash) byPlace.set(keyOf(waiver.requirementId, waiver.rule, waiver.finding), waiver);
  }
  return found.map((finding) => ({
    ...finding,
    severity: inForce.rules.get(finding.rule)?.severity ?? "error",
    waiver: (finding.place.requirementId && byPlace.get(keyOf(finding.place.requirementId, finding.rule, waivedFindingOf(finding)))) || null,
  }));
}

/** Everything that the checks find, weighed, with what was let stand. */
export const judgedFindings = (checked: CheckedSpecification & { waivers: readonly Waiver[] }): JudgedFinding[] =>
  judged(findings(checked), checked.inForce, checked.requirements, checked.waivers);

/** Whether it stands in the way of freezing. */
export const blocks = ({ severity, waiver }: Pick<JudgedFinding, "severity" | "waiver">): boolean => severity === "error" && waiver?.answer !== "accepted";

const keyOf = (requirementId: string, rule: RuleId, { language = "", words = "", other = "" }: WaivedFinding): string => [requirementId, rule, language, words, other].join("\u0000");

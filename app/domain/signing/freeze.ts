import type { CheckedSpecification } from "../checks/finding";
import { type Waiver, blocks, judgedFindings } from "../checks/judgement";
import { type TenderConditions, counting } from "../conditions/conditions";
import { saysAnything } from "../conditions/part";
import type { Language } from "../language";
import type { Level } from "../library/clause";
import { type Term, termsIn } from "../library/glossary";
import type { Standard } from "../library/standard";
import { type Refusal, refuse } from "../refusal";
import { numbers } from "../specification/outline";
import { type Requirement, textOf, verificationOf } from "../specification/requirement";
import { type Specification, stateOf } from "../specification/specification";
import { isTailored } from "../specification/tailoring";
import { commonValue, parameterStates, valueFor } from "../specification/value";
import { canonicalJson } from "../canonical-json";
import { stepOf } from "./procedure";
import type { Baseline, FrozenParameter, FrozenRequirement } from "./baseline";
import { frozenAgreement } from "./frozen-agreement";
import { frozenProcurement } from "./frozen-procurement";

export interface FreezeInput extends CheckedSpecification {
  waivers: readonly Waiver[];
  releases: Baseline["releases"];
  /** The glossary and the register of standards, whole: what is used of them is frozen. */
  terms: readonly Term[];
  standards: readonly Standard[];
  address?: string;
  documentStyle?: Baseline["documentStyle"];
  /** Which pack each clause in use comes from. */
  packOf: (clauseId: string) => string;
  id: string;
  number: number;
  frozenAt: string;
  frozenBy: Baseline["frozenBy"];
}

/** The specification as a baseline, or the refusal while a check finds something that stands in the way. */
export function freeze(input: FreezeInput): Baseline | Refusal {
  const { specification } = input;
  if (stateOf(specification) !== "drafting") return refuse("frozen");
  // Without rules nothing would be found: that is no leave to freeze.
  if (input.inForce.rules.size === 0) return refuse("rules-missing");
  const requirements = input.requirements.filter((requirement) => !requirement.retired);
  const open = judgedFindings({ ...input, requirements }).filter(blocks);
  if (open.length > 0) return refuse("checks-failed", open);

  const numberOf = numbers(specification.sections, requirements);
  const { id, title, subject, cpv, languages, prevailing, jointModel, decisionRule, demonstration } = specification;
  return {
    format: "jointspec-baseline/2",
    id: input.id,
    number: input.number,
    frozenAt: input.frozenAt,
    frozenBy: input.frozenBy,
    specification: { id, title, subject, cpv, languages, prevailing, jointModel, decisionRule, demonstration },
    participants: [...specification.participants]
      .sort((a, b) => a.signingPlace - b.signingPlace)
      .map(({ authorityId, name, country, lead, signingPlace }) => ({ authorityId, name, country, lead, signingPlace })),
    ...formerVoters(specification, requirements),
    procedure: {
      order: specification.procedure.order,
      steps: specification.participants.map(({ authorityId }) => stepOf(specification.procedure, authorityId)).sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1)),
    },
    lots: [...specification.lots].sort((a, b) => a.number - b.number),
    releases: input.releases,
    ...frozenProcurement(input.procurement),
    ...frozenAgreement(input.agreement),
    ...frozenConditions(input.conditions),
    definitions: definitionsOf(requirements, input.terms),
    standards: standardsOf(requirements, input.standards),
    address: input.address,
    documentStyle: input.documentStyle,
    sections: [...specification.sections]
      .sort((a, b) => a.place - b.place)
      .map((section) => ({
        id: section.id,
        number: numberOf.get(section.id) ?? "",
        title: section.title,
        requirements: requirements
          .filter((requirement) => requirement.sectionId === section.id)
          .sort((a, b) => a.place - b.place)
          .map((requirement) => frozenRequirement(requirement, numberOf.get(requirement.id) ?? "", specification, input.packOf)),
      })),
  };
}

/** The conditions that count; nothing where nothing is decided, so that such a baseline has the hash that it always had. */
function frozenConditions(conditions: TenderConditions): Pick<Baseline, "conditions"> {
  const frozen = counting(conditions);
  return saysAnything(frozen) ? { conditions: frozen } : {};
}

/** Those who have left and whose votes a baseline shows; nothing where there are none. */
function formerVoters(specification: Specification, requirements: readonly Requirement[]): Pick<Baseline, "former"> {
  const voted = new Set(requirements.flatMap((one) => frozenParameters(one, specification).flatMap(({ settlement }) => settlement?.votes.map((vote) => vote.authorityId) ?? [])));
  const former = specification.former.filter((one) => voted.has(one.authorityId)).map(({ authorityId, name, country }) => ({ authorityId, name, country }));
  return former.length > 0 ? { former: former.sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1)) } : {};
}

/** The terms that requirements use, with their meanings, in the order of their English names. */
function definitionsOf(requirements: readonly Requirement[], terms: readonly Term[]) {
  const textIn = (language: Language) => requirements.map((one) => Object.values(textOf(one)).map((text) => text[language] ?? "").join("\n")).join("\n");
  return termsIn(terms, { en: textIn("en"), lv: textIn("lv") }).map(({ en, lv, meaning }) => ({ term: { en, lv }, meaning }));
}

/** The entries of the register that clauses in force name, in the order of their references. */
function standardsOf(requirements: readonly Requirement[], register: readonly Standard[]): Standard[] {
  const used = new Set(requirements.flatMap(({ clause }) => clause?.standards.map((use) => use.standard) ?? []));
  return register.filter(({ id }) => used.has(id)).sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : a.id < b.id ? -1 : 1));
}

/** A requirement as it would be frozen now. */
export function frozenRequirement(requirement: Requirement, number: string, specification: Specification, packOf: FreezeInput["packOf"]): FrozenRequirement {
  const { clause } = requirement;
  return {
    id: requirement.id,
    number,
    level: requirement.level,
    ...textOf(requirement),
    scope: requirement.scope,
    parameters: frozenParameters(requirement, specification),
    verification: verificationOf(requirement),
    evidence: clause?.evidence ?? null,
    why: clause?.why ?? null,
    origin: clause && {
      clauseId: clause.id,
      revision: clause.revision,
      pack: packOf(clause.id),
      level: clause.level,
      title: clause.title,
      text: clause.text,
      sources: clause.sources,
      rights: clause.rights,
      deviates: deviations(requirement, clause.level),
    },
  };
}

/** What of a library clause was changed, in the order in which readers meet it. */
export function deviations(requirement: Requirement, libraryLevel: Level) {
  const { tailoring, verification, clause } = requirement;
  const found: ("title" | "text" | "level" | "verification")[] = [];
  if (isTailored({ title: tailoring.title })) found.push("title");
  if (isTailored({ text: tailoring.text })) found.push("text");
  if (requirement.level !== libraryLevel) found.push("level");
  if (verification && canonicalJson(verification) !== canonicalJson(clause?.verification)) found.push("verification");
  return found;
}

function frozenParameters(requirement: Requirement, specification: Specification): FrozenParameter[] {
  const ids = specification.participants.map((participant) => participant.authorityId).sort();
  return parameterStates(requirement, ids).map((state) => ({
    parameter: state.parameter,
    common: commonValue(state),
    values: state.values.map(({ authorityId, value }) => ({ authorityId, value: valueFor(state, authorityId) ?? value })),
    settlement:
      state.status === "decided" && state.decided
        ? {
            kind: state.decided.kind,
            value: state.decided.value,
            reason: state.decided.reason,
            decidedAt: state.decided.outcomeAt ?? state.decided.proposedAt,
            votes: state.decided.votes.map(({ authorityId, agrees, name, at }) => ({ authorityId, agrees, name, at })),
          }
        : null,
  }));
}

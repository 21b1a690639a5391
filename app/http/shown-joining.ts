import { type AgreementInForce, ruleFor } from "~/domain/agreement/agreement";
import { type Language, inLanguage } from "~/domain/language";
import { investmentOf } from "~/domain/needs/investment";
import type { Procurement } from "~/domain/needs/procurement";
import type { Parameter, ParameterValue } from "~/domain/library/parameter";
import { weightOf } from "~/domain/specification/decision";
import { type OwnUse, joiningChanges } from "~/domain/specification/joining";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { type Specification, namesOf } from "~/domain/specification/specification";
import { isTailored } from "~/domain/specification/tailoring";
import { formatDecimal } from "~/domain/wording/format";
import { formatValue } from "~/domain/wording/wording";
import { levelNames } from "~/messages/common";
import { joiningWords as words } from "~/messages/joining";
import { ruleSentence } from "~/messages/rules";
import { say } from "~/messages/say";
import type { OtherUse } from "~db/own-uses";
import { readingLanguage } from "./requirement-text";

/** So many rows of each table; the count of the rest is said. */
const most = 50;

interface Given {
  specification: Specification;
  authorityId: string;
  agreement: AgreementInForce | null;
  requirements: readonly Requirement[];
  procurement: Procurement;
  uses: readonly OwnUse[];
  otherUses: readonly OtherUse[];
}

/** Everything that an invited authority sees before it accepts. */
export function shownJoining({ specification, authorityId, agreement, requirements, procurement, uses, otherUses }: Given, language: Language) {
  const reading = readingLanguage(specification, language);
  const others = specification.participants.map((one) => one.authorityId).filter((id) => id !== authorityId);
  const changes = joiningChanges({ authorityId, others, requirements, uses });
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const titled = (id: string) => {
    const requirement = byId.get(id);
    return `${numberOf.get(id) ?? ""} ${requirement ? inLanguage(textOf(requirement).title, reading) : ""}`;
  };
  const named = ({ requirementId, parameter }: { requirementId: string; parameter: Parameter }) => ({ key: `${requirementId} ${parameter.id}`, requirementId, title: titled(requirementId), parameter: parameter.label[language] });
  const value = (parameter: Parameter, one: ParameterValue | null) => (one === null ? words.onlyPeople[language] : formatValue(parameter, one, language));
  const rule = ruleFor("value", specification, agreement);
  return {
    rule: ruleSentence(rule, namesOf(specification), language),
    votes: { own: weightOf(rule, authorityId), total: [...others, authorityId].reduce((sum, id) => sum + weightOf(rule, id), 0) },
    order: specification.procedure.order === "parallel" ? null : [...specification.participants].sort((a, b) => a.signingPlace - b.signingPlace).map((one) => one.name),
    total: totalOf(procurement, language),
    started: changes.start.length,
    missing: changes.missing.length,
    differs: limited(changes.differs.map((one) => ({ ...named(one), yours: value(one.parameter, one.value), theirs: value(one.parameter, one.theirs), from: one.from }))),
    collisions: limited(changes.collisions.map((one) => ({ ...named(one), yours: value(one.parameter, one.value), proposal: value(one.parameter, one.proposal), reopens: one.reopens }))),
    moved: limited(changes.moved.map((one) => ({ ...named(one), from: value(one.parameter, one.from), to: value(one.parameter, one.to) }))),
    deviations: limited(deviationsFrom(requirements, otherUses).map(({ requirement, use, wording }) => ({
      key: `${requirement.id} ${use.specificationId}`, requirementId: requirement.id, title: titled(requirement.id), specificationId: use.specificationId, where: inLanguage(use.title, language),
      what: [...(wording ? [words.wording[language]] : []), ...(use.level === requirement.level ? [] : [say(language, words.level, { level: levelNames[use.level][language] })])].join("; "),
    }))),
  };
}

const limited = <Row>(rows: readonly Row[]) => ({ rows: rows.slice(0, most), more: Math.max(0, rows.length - most) });

/** Where another specification of the authority has a clause of this one with a text of its own, or at another level. */
function deviationsFrom(requirements: readonly Requirement[], otherUses: readonly OtherUse[]) {
  const byClause = new Map(requirements.flatMap((one) => (one.clause ? [[one.clause.id, one]] : [])));
  return otherUses.flatMap((use) => {
    const requirement = byClause.get(use.clause.id);
    const wording = isTailored(use.tailoring);
    return requirement && (wording || use.level !== requirement.level) ? [{ requirement, use, wording }] : [];
  });
}

function totalOf({ procedure, items, authorities }: Procurement, language: Language): string | null {
  const total = procedure && investmentOf({ procedure, items, authorities }).total.estimatedValue;
  return procedure && total !== null ? `${formatDecimal(total, language)}\u00a0${procedure.currency}` : null;
}

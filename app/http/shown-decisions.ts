import { type Language, inLanguage } from "~/domain/language";
import type { Parameter } from "~/domain/library/parameter";
import { type Decided, type DecisionRecord, decisionRecords } from "~/domain/specification/decision-record";
import { parametersOf } from "~/domain/specification/requirement";
import { formatValue } from "~/domain/wording/wording";
import { changeNames, decisionWords as words } from "~/messages/decisions";
import { ruleSentence } from "~/messages/rules";
import { say } from "~/messages/say";

/** The record of decisions as a page shows it, in the language of the screen. */
export function shownDecisions(decided: Decided, { language, reading }: { language: Language; reading: Language }) {
  const names = Object.fromEntries(decided.participation.map(({ authorityId, name }) => [authorityId, name]));
  return decisionRecords(decided).map(({ subject, requirement, rule, ...record }) => {
    const parameters = parametersOf(decided.requirements.find((one) => one.id === requirement?.id) ?? { clause: null });
    return {
      ...record,
      amendment: subject.kind === "amendment",
      what: subjectOf(subject, parameters, language),
      requirement: requirement && { id: requirement.id, number: requirement.number, title: inLanguage(requirement.title, reading) },
      rule: ruleSentence(rule, names, language),
      /** Weights are shown where they differ. */
      weighed: new Set([...record.votes, ...record.silent].map((one) => one.weight)).size > 1,
    };
  });
}

export type ShownDecision = ReturnType<typeof shownDecisions>[number];

function subjectOf(subject: DecisionRecord["subject"], parameters: readonly Parameter[], language: Language): string {
  if (subject.kind === "amendment") return say(language, changeNames[subject.change.kind]);
  const parameter = parameters.find((one) => one.id === subject.parameterId);
  const joint = subject.settlement === "joint" && subject.value !== null;
  const value = joint ? (parameter ? formatValue(parameter, subject.value ?? "", language) : String(subject.value)) : say(language, words.separate);
  return say(language, words.settlement, { parameter: inLanguage(subject.label, language) || subject.parameterId, value });
}

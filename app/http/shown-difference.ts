import { type Language, inLanguage } from "~/domain/language";
import type { Difference } from "~/domain/specification/comparison";
import type { Settlement } from "~/domain/specification/requirement";
import type { Scope } from "~/domain/specification/scope";
import { type Specification, nameIn } from "~/domain/specification/specification";
import { formatValue } from "~/domain/wording/wording";
import { languageNames, levelNames } from "~/messages/common";
import { outcomeNames } from "~/messages/decisions";
import { fieldNames, historyWords as words } from "~/messages/history";
import { say as sayIn } from "~/messages/say";

/** A difference as a page shows it: redlines of texts, and everything else as what it was and is. */
export function shownDifference(difference: Difference, specification: Pick<Specification, "participants" | "former" | "lots" | "sections">, language: Language) {
  const say = (...[sentence, values]: [Parameters<typeof sayIn>[1], Parameters<typeof sayIn>[2]?]) => sayIn(language, sentence, values);
  const nameOf = (id: string) => nameIn(specification, id);
  const scopeText = (scope: Scope) => {
    const lots = (scope.lots ?? []).map((id) => specification.lots.find((lot) => lot.id === id)).flatMap((lot) => (lot ? [`${lot.number}. ${inLanguage(lot.title, language)}`] : []));
    return [...(scope.authorities ?? []).map(nameOf), ...lots].join(", ") || say(words.all);
  };
  const sectionText = (id: string) => inLanguage(specification.sections.find((one) => one.id === id)?.title ?? {}, language) || say(words.none);
  const settled = (one: Settlement | null) => {
    if (!one) return say(words.none);
    const [agreeing, against] = [true, false].map((agrees) => one.votes.filter((vote) => vote.agrees === agrees).length);
    return say(words.votesGiven, { outcome: say(outcomeNames[one.outcome ?? "open"]), agreeing: agreeing ?? 0, against: against ?? 0 });
  };
  const { texts, level, scope, clauseRevision, retired, section, values, settlements } = difference;
  const state = (isRetired: boolean) => say(isRetired ? words.retired : words.inForce);
  return {
    texts: texts.map(({ field, language: one, parts }) => ({ label: say(fieldNames[field], { language: say(languageNames[one]) }), lang: one, parts })),
    turns: [
      ...(retired ? [{ label: say(words.state), from: state(retired.from), to: state(retired.to) }] : []),
      ...(level ? [{ label: say(words.level), from: say(levelNames[level.from]), to: say(levelNames[level.to]) }] : []),
      ...(scope ? [{ label: say(words.scope), from: scopeText(scope.from), to: scopeText(scope.to) }] : []),
      ...(section ? [{ label: say(words.section), from: sectionText(section.from), to: sectionText(section.to) }] : []),
      ...(clauseRevision ? [{ label: say(words.revision), from: String(clauseRevision.from), to: String(clauseRevision.to) }] : []),
      ...values.map(({ parameter, authorityId, from, to }) => {
        const [was, is] = [from, to].map((value) => (value === null ? say(words.none) : formatValue(parameter, value, language)));
        return { label: say(words.ownValue, { parameter: inLanguage(parameter.label, language), authority: nameOf(authorityId) }), from: was ?? "", to: is ?? "" };
      }),
      ...settlements.map(({ parameter, parameterId, from, to }) => ({
        label: say(words.settlementOf, { parameter: parameter ? inLanguage(parameter.label, language) : parameterId }), from: settled(from), to: settled(to),
      })),
    ],
  };
}

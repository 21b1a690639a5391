import { inLanguage } from "../domain/language";
import type { FrozenRequirement } from "../domain/signing/baseline";
import { type Block, type Run, text } from "./block";
import { type Reader, shownValue } from "./reader";
import { deviationWords, documentWords as w, levelWords, methodWords } from "./words";

/** A requirement with everything that a bidder, a tester and an auditor look up beside it. */
export function requirementBlock(requirement: FrozenRequirement, reader: Reader): Extract<Block, { kind: "requirement" }> {
  const { language, say, runsOf } = reader;
  const { verification, evidence, why, origin } = requirement;
  const facts: { label: string; runs: Run[] }[] = [
    { label: say(w.appliesTo), runs: text(scopeWords(requirement, reader)) },
    ...valueFacts(requirement, reader),
    ...(verification ? [{ label: say(w.verification), runs: text(`${say(methodWords[verification.method])}. ${inLanguage(verification.text, language)}`) }] : []),
    ...(evidence ? [{ label: say(w.evidence), runs: text(inLanguage(evidence, language)) }] : []),
    ...(why ? [{ label: say(w.why), runs: text(inLanguage(why, language)) }] : []),
    { label: say(w.source), runs: text(origin ? sourceWords(origin) : say(w.local)) },
    ...(origin && origin.deviates.length > 0
      ? [{ label: say(w.deviation), runs: text(origin.deviates.map((what) => say(deviationWords[what])).join(", ")) }]
      : []),
  ];
  return {
    kind: "requirement",
    anchor: `r-${requirement.id}`,
    number: requirement.number,
    id: requirement.id,
    level: say(levelWords[requirement.level].name),
    title: inLanguage(requirement.title, language),
    text: runsOf(requirement),
    facts,
  };
}

/** Values that differ from authority to authority stand beside the text; common ones stand in it. */
function valueFacts({ parameters }: FrozenRequirement, { language, say, authorityName, as }: Reader) {
  return parameters
    .filter(({ common }) => common === null && as === null)
    .map(({ parameter, values }) => ({
      label: `${say(w.values)}: ${parameter.label[language]}`,
      runs: text(values.map(({ authorityId, value }) => `${authorityName(authorityId)}: ${shownValue(parameter, value, language)}`).join("; ")),
    }));
}

function scopeWords({ scope }: FrozenRequirement, { say, authorityName, lotName }: Reader): string {
  if (!scope.authorities && !scope.lots) return say(w.everyone);
  const authorities = scope.authorities ? scope.authorities.map(authorityName).join(", ") : say(w.allAuthorities);
  const lots = scope.lots ? scope.lots.map((id) => `${say(w.lot)} ${lotName(id)}`).join(", ") : say(w.allLots);
  return `${authorities}; ${lots}`;
}

function sourceWords({ clauseId, revision, sources }: NonNullable<FrozenRequirement["origin"]>): string {
  const cited = sources.map(({ document, id, version, date }) => [document, id, version, date].filter(Boolean).join(", ")).join("; ");
  return `${clauseId} (${revision}). ${cited}`;
}

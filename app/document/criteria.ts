import { compare } from "../domain/decimal";
import { type Language, inLanguage } from "../domain/language";
import { type AwardScheme, type SubCriterion, weightOf } from "../domain/needs/award";
import { type Baseline, requirementsOf } from "../domain/signing/baseline";
import { formatDecimal } from "../domain/wording/format";
import { type Block, type Run, text } from "./block";
import { criterionWords, needsWords as w, weightingWords } from "./needs-words";
import { type Reader, shownTo } from "./reader";

/** By what the best tender is found, lot by lot: nothing where nothing was said. */
export function criteriaBlocks(baseline: Baseline, reader: Reader): Block[] {
  const { say } = reader;
  const schemes = baseline.criteria ?? [];
  if (schemes.length === 0) return [];
  return [
    { kind: "heading", level: 1, number: null, text: say(w.criteria), anchor: "award-criteria" },
    { kind: "paragraph", runs: text(say(w.criteriaText)) },
    ...schemes.flatMap((scheme) => schemeBlocks(scheme, baseline, reader)),
  ];
}

function schemeBlocks(scheme: AwardScheme, baseline: Baseline, reader: Reader): Block[] {
  const { say, language } = reader;
  const requirements = requirementRuns(baseline, reader);
  return [
    {
      kind: "table",
      caption: captionOf(scheme, baseline, reader),
      columns: [{ label: say(w.criterion), width: 26 }, { label: say(w.kind), width: 12 }, { label: say(w.weight), width: 10, numeric: true }, { label: say(w.checked), width: 35 }, { label: say(w.requirements), width: 17 }],
      rows: numbered(scheme).map(({ number, criterion, weight }) => [
        text(`${number} ${inLanguage(criterion.title, language)}`), text(say(criterionWords[criterion.kind])), text(weightWords(weight, language)), text(checkWords(criterion, reader) || "–"), requirements(criterion.requirementIds),
      ]),
    },
    { kind: "paragraph", runs: text(schemeWords(scheme, reader)) },
  ];
}

function captionOf({ lotId }: AwardScheme, { lots }: Baseline, { say, lotName }: Reader): string {
  if (lotId !== null) return say(w.inLot, { what: say(w.criteria), lot: lotName(lotId) });
  return lots.length === 0 ? say(w.criteria) : `${say(w.criteria)}: ${say(w.wholeLot)}`;
}

interface NumberedCriterion {
  number: string;
  criterion: SubCriterion;
  weight: SubCriterion["weight"];
}

/** Criteria and their parts with the numbers that readers name them by. */
export const numbered = ({ criteria }: AwardScheme): NumberedCriterion[] =>
  criteria.flatMap((criterion, index) => [
    { number: `${index + 1}`, criterion, weight: weightOf(criterion) },
    ...criterion.parts.map((part, place) => ({ number: `${index + 1}.${place + 1}`, criterion: part, weight: part.weight })),
  ]);

export function weightWords(weight: SubCriterion["weight"], language: Language): string {
  if (weight === null) return "–";
  const [from, to] = [formatDecimal(weight.from, language), formatDecimal(weight.to, language)];
  return compare(weight.from, weight.to) === 0 ? from : `${from}–${to}`;
}

function checkWords({ verification, lifeCycle }: SubCriterion, { language, say }: Reader): string {
  return [
    ...(verification ? [inLanguage(verification, language)] : []),
    ...(lifeCycle ? [say(w.method, { text: inLanguage(lifeCycle.method, language) }), say(w.data, { text: inLanguage(lifeCycle.data, language) })] : []),
  ].join(" ");
}

function schemeWords({ weighting, spread, reason }: AwardScheme, { language, say }: Reader): string {
  if (weighting === "order") return say(w.ordered, { reason: reason ? inLanguage(reason, language) : "" });
  return [say(weightingWords[weighting]), ...(weighting === "range" && spread !== null ? [say(w.spread, { spread: formatDecimal(spread, language) })] : [])].join(" ");
}

/** Numbers of requirements, each leading there where the reading shows it. */
function requirementRuns(baseline: Baseline, { as }: Reader) {
  const all = requirementsOf(baseline);
  return (ids: readonly string[]): Run[] =>
    all.filter((one) => ids.includes(one.id)).flatMap((one, index): Run[] => [
      ...(index > 0 ? text(", ") : []),
      ...(shownTo(one, as) ? [{ kind: "reference" as const, text: one.number, anchor: `r-${one.id}` }] : text(one.number)),
    ]);
}

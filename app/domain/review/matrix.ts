import { canonicalJson } from "../canonical-json";
import { type Language, type PartlyLocalized, inLanguage } from "../language";
import type { Baseline, FrozenParameter, FrozenRequirement } from "../signing/baseline";
import { appliesTo } from "../specification/scope";
import { sha256 } from "../sha256";
import { formatValue, wording } from "../wording/wording";
import type { Matrix, MatrixRow, Verbatim } from "./matrix-row";
import { rowKey } from "./statement";

/** The matrix of a published baseline. */
export function matrixOf(baseline: Baseline, sha: string, publication: number): Matrix {
  const { specification, lots, sections } = baseline;
  const numbers = numbersIn(baseline);
  const rows = sections.flatMap((section) => section.requirements.flatMap((requirement) => rowsOf(baseline, numbers, section.id, requirement)));
  return {
    specificationId: specification.id, title: specification.title, languages: specification.languages, prevailing: specification.prevailing,
    publication, sha256: sha, lots, rows,
    sections: sections.filter(({ id }) => rows.some((row) => row.sectionId === id)).map(({ id, number, title }) => ({ id, number, title })),
    informative: sections.flatMap((section) => section.requirements).filter(({ level }) => level === "info").length,
  };
}

type Numbers = ReadonlyMap<string, { id: string; number: string }>;

/** What a reference in a text may name: a requirement, or the clause that one is made of. */
const numbersIn = ({ sections }: Baseline): Numbers =>
  new Map(sections.flatMap((section) => section.requirements).flatMap(({ id, number, origin }) => [id, ...(origin ? [origin.clauseId] : [])].map((name) => [name, { id, number }])));

function rowsOf(baseline: Baseline, numbers: Numbers, sectionId: string, requirement: FrozenRequirement): MatrixRow[] {
  const { id, number, level, origin, scope } = requirement;
  if (level === "info") return [];
  const verbatim = Object.fromEntries(baseline.specification.languages.map((language) => [language, verbatimOf(baseline, numbers, requirement, language)]));
  const hash = sha256(canonicalJson({ level, verbatim }));
  const lotIds = baseline.lots.map((lot) => lot.id).filter((lotId) => !scope.lots || scope.lots.includes(lotId));
  return (lotIds.length > 0 ? lotIds : [""]).map((lotId) => ({
    key: rowKey({ requirementId: id, lotId }), requirementId: id, lotId, sectionId, number, level, verbatim, sha256: hash,
    clause: origin && { id: origin.clauseId, revision: origin.revision },
  }));
}

function verbatimOf(baseline: Baseline, numbers: Numbers, requirement: FrozenRequirement, language: Language): Verbatim {
  const words = (text: PartlyLocalized | null | undefined) =>
    wording(text ? inLanguage(text, language) : "", {
      language, level: requirement.level, parameters: requirement.parameters.map((one) => one.parameter),
      valueOf: (id) => requirement.parameters.find((one) => one.parameter.id === id)?.common ?? null,
      referenceTo: (id) => numbers.get(id) ?? null,
    }).map((segment) => segment.text).join("").trim();
  const own = requirement.parameters.flatMap((one) => ownValues(baseline, requirement, one, language));
  return {
    title: inLanguage(requirement.title, language).trim(), text: [words(requirement.text), ...own].join("\n"),
    verification: words(requirement.verification?.text), evidence: words(requirement.evidence),
  };
}

/** Where each authority keeps its own value, the text alone does not say what is asked. */
function ownValues(baseline: Baseline, { scope }: FrozenRequirement, { parameter, common, values }: FrozenParameter, language: Language): string[] {
  if (common !== null) return [];
  const said = baseline.participants
    .filter(({ authorityId }) => appliesTo(scope, authorityId))
    .flatMap(({ authorityId, name }) => values.filter((own) => own.authorityId === authorityId).map(({ value }) => `${name}: ${formatValue(parameter, value, language)}`));
  return said.length > 0 ? [`[${parameter.label[language]}] ${said.join("; ")}`] : [];
}

import { canonicalJson } from "../domain/canonical-json";
import type { CheckReport, ReportedFinding, ReportedRule } from "../domain/checks/report";
import type { Severity } from "../domain/checks/rule-pack";
import { type Language, inLanguage } from "../domain/language";
import { sha256 } from "../domain/sha256";

const levels: Record<Severity, "error" | "warning" | "note"> = { error: "error", warning: "warning", hint: "note" };

/** A report on the checks in the format of static analysis tools: OASIS SARIF 2.1.0. Requirements are logical locations, waivers are suppressions. */
export function sarifOf(report: CheckReport, language: Language): object {
  // What the rules say comes from the packs: they have the version that matters.
  const packs = report.packs.map(({ id, version }) => `${id} ${version}`);
  const indexOf = new Map(report.rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Jointspec", version: packs.join(", "), language, rules: report.rules.map((rule) => ruleOf(rule, language)) } },
        language,
        columnKind: "utf16CodeUnits",
        automationDetails: { id: `${report.specification.id}/checks/${report.day}` },
        results: report.findings.map((finding) => resultOf(finding, report, language, indexOf.get(finding.rule) ?? -1)),
        properties: { specification: report.specification.id, day: report.day, logHash: report.log.hash, packs, legalAdvice: false },
      },
    ],
  };
}

function ruleOf({ id, family, severity, name, why, fix, sources, packs }: ReportedRule, language: Language) {
  return {
    id, shortDescription: { text: name[language] }, fullDescription: { text: why[language] }, help: { text: fix[language] }, defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family], sources: sources.map(({ document, article }) => (article ? `${document}, ${article}` : document)), packs },
  };
}

function resultOf({ rule, severity, place, says, waiver }: ReportedFinding, { specification }: CheckReport, language: Language, ruleIndex: number) {
  const { number, title, words, field, from, to, language: of } = place;
  const ids = [place.sectionId, place.requirementId, place.lotId, place.itemId, place.criterionId, place.parameterId].filter((id) => id !== undefined);
  return {
    ruleId: rule, ruleIndex, level: levels[severity], kind: "fail", message: { text: says[language] },
    locations: [{ logicalLocations: [{ name: number ?? inLanguage(title, language), fullyQualifiedName: [specification.id, ...ids].join("/"), decoratedName: [number, inLanguage(title, language)].filter(Boolean).join(" "), kind: kindOf(place) }] }],
    partialFingerprints: { "finding/v1": sha256(canonicalJson({ rule, ids, ...(of && { of }), ...(words !== undefined && { words }), ...(place.other !== undefined && { other: place.other }) })) },
    // Either every result has this list or none: SARIF 3.27.23.
    suppressions: waiver ? [{ kind: "external", status: waiver.state === "accepted" ? "accepted" : "underReview", justification: [waiver.reason, ...Object.values(waiver.grounds)].join("\n") }] : [],
    properties: { ...(words !== undefined && { words }), ...(field && { field }), ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(of && { language: of }) },
  };
}

const kindOf = ({ requirementId, sectionId, lotId, itemId, criterionId }: ReportedFinding["place"]): string =>
  requirementId ? "requirement" : criterionId ? "criterion" : itemId ? "item" : sectionId ? "section" : lotId ? "lot" : "specification";

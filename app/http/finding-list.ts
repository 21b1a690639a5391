import type { CheckedSpecification } from "~/domain/checks/finding";
import { type FindingFilter, type PlacedFinding, everyFinding, waivedStates } from "~/domain/checks/finding-filter";
import { families, isRuleId } from "~/domain/checks/rule-id";
import { severities } from "~/domain/checks/rule-pack";
import { type Language, inLanguage, languages } from "~/domain/language";
import { numbers } from "~/domain/specification/outline";
import { textOf } from "~/domain/specification/requirement";
import { type ShownFinding, shownFindings } from "./findings";

/** Which findings an address asks for. */
export function findingFilterOf(search: URLSearchParams): FindingFilter {
  const several = <Value extends string>(name: string, known: readonly Value[]) => known.filter((one) => search.getAll(name).includes(one));
  const rule = search.get("rule") ?? "";
  return {
    ...everyFinding, severity: several("severity", severities), family: several("family", families), language: several("language", languages), waived: several("waived", waivedStates),
    rule: isRuleId(rule) ? rule : null, section: search.get("section") || null, blocking: search.get("blocking") === "yes",
  };
}

/** The same as the fields of an address. */
export const fieldsOf = ({ severity, family, language, waived, rule, section, blocking }: FindingFilter): [string, string][] => [
  ...severity.map((one): [string, string] => ["severity", one]), ...family.map((one): [string, string] => ["family", one]),
  ...language.map((one): [string, string] => ["language", one]), ...waived.map((one): [string, string] => ["waived", one]),
  ...(rule ? [["rule", rule] as [string, string]] : []), ...(section ? [["section", section] as [string, string]] : []), ...(blocking ? [["blocking", "yes"] as [string, string]] : []),
];

/** What stands together on a page: about the whole, about a section, or about one requirement. */
export interface FindingGroup {
  key: string;
  /** Starts a section of the document, with its heading. */
  section: string | null;
  requirement: { id: string; label: string } | null;
  found: ShownFinding[];
}

/** A page of findings, grouped by place. */
export function groupsOf(placed: readonly PlacedFinding[], checked: CheckedSpecification, language: Language): FindingGroup[] {
  const { specification, requirements } = checked;
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const sections = new Map(specification.sections.map(({ id, title }) => [id, `${numberOf.get(id) ?? ""} ${inLanguage(title, language)}`]));
  const shown = shownFindings(placed.map(({ finding }) => finding), checked, language);
  const groups: FindingGroup[] = [];
  let before: string | null | undefined;
  for (const [index, { sectionId }] of placed.entries()) {
    const one = shown[index];
    if (!one) continue;
    const requirement = byId.get(one.place.requirementId ?? "");
    const key = `${sectionId ?? "whole"} ${requirement?.id ?? ""}`;
    if (groups.at(-1)?.key !== key) {
      const label = requirement && `${numberOf.get(requirement.id) ?? ""} ${inLanguage(textOf(requirement).title, language)}`;
      groups.push({ key, section: before === sectionId ? null : (sections.get(sectionId ?? "") ?? ""), requirement: requirement && label ? { id: requirement.id, label } : null, found: [] });
      before = sectionId;
    }
    groups.at(-1)?.found.push(one);
  }
  return groups;
}

/** Which packs were asked, and for which countries there is none. */
export function shownPacks({ inForce }: Pick<CheckedSpecification, "inForce">, language: Language) {
  const countryName = new Intl.DisplayNames([language], { type: "region" });
  return {
    packs: inForce.packs.map(({ id, version, date, title }) => ({ id, version, date, title: title[language] })),
    unknown: inForce.unknown.map((country) => countryName.of(country) ?? country),
  };
}

import type { CheckedSpecification } from "~/domain/checks/finding";
import { type FindingFilter, type filtered, waivedStates } from "~/domain/checks/finding-filter";
import { families, ruleIds } from "~/domain/checks/rule-id";
import { severities } from "~/domain/checks/rule-pack";
import { type Language, inLanguage, languages } from "~/domain/language";
import { checkWords, familyNames, severityLooks, waivedNames } from "~/messages/checks";
import { languageNames } from "~/messages/common";
import { say } from "~/messages/say";

type Counts = ReturnType<typeof filtered>["counts"];

/** What one can narrow findings by, with how many each choice leaves. What leaves none is not offered, unless it was chosen. */
export function findingChoices({ specification, inForce }: Pick<CheckedSpecification, "specification" | "inForce">, filter: FindingFilter, counts: Counts, language: Language) {
  const choices = <Value extends string>(part: "severity" | "family" | "language" | "waived", values: readonly Value[], nameOf: (value: Value) => string) =>
    values.flatMap((value) => {
      const [count, checked] = [counts[part].get(value) ?? 0, filter[part].some((one) => one === value)];
      return count > 0 || checked ? [{ value, label: nameOf(value), count, checked }] : [];
    });
  const options = (part: "rule" | "section", values: readonly (readonly [value: string, name: string])[]) =>
    values.flatMap(([value, name]) => {
      const count = counts[part].get(value) ?? 0;
      return count > 0 || filter[part] === value ? [{ value, label: say(language, checkWords.optionCount, { name, count }) }] : [];
    });
  const sections = [...specification.sections].sort((a, b) => a.place - b.place).map(({ id, title }, index) => [id, `${index + 1} ${inLanguage(title, language)}`] as const);
  return {
    severity: choices("severity", severities, (one) => severityLooks[one].word[language]),
    family: choices("family", families, (one) => familyNames[one][language]),
    language: choices("language", languages, (one) => languageNames[one][language]),
    waived: choices("waived", waivedStates, (one) => waivedNames[one][language]),
    rules: options("rule", ruleIds.map((id) => [id, inForce.rules.get(id)?.name[language] ?? id] as const)),
    sections: options("section", [["whole", checkWords.whole[language]], ...sections]),
  };
}

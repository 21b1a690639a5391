import type { Severity } from "~/domain/checks/rule-pack";
import type { Localized } from "~/domain/language";

export const severityPlurals: Record<Severity, Localized> = {
  error: { en: "Errors", lv: "Kļūdas" },
  warning: { en: "Warnings", lv: "Brīdinājumi" },
  hint: { en: "Hints", lv: "Ieteikumi" },
};

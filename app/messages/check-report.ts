import type { Severity } from "~/domain/checks/rule-pack";
import type { Localized } from "~/domain/language";

export const severityPlurals: Record<Severity, Localized> = {
  error: { en: "Errors", lv: "Kļūdas" },
  warning: { en: "Warnings", lv: "Brīdinājumi" },
  hint: { en: "Hints", lv: "Ieteikumi" },
};

export const reportWords = {
  reports: { en: "Reports", lv: "Pārskati" },
  text: { en: "Everything that the checks say now, with the rules and their packs and what was let stand. It is not legal advice.", lv: "Viss, ko pārbaudes pašlaik konstatē, ar noteikumiem, to kopām un pieļauto. Tā nav juridiska konsultācija." },
  docx: { en: "Word (DOCX)", lv: "Word (DOCX)" },
  json: { en: "JSON, in both languages", lv: "JSON, abās valodās" },
  sarif: { en: "SARIF 2.1.0, for other programs", lv: "SARIF 2.1.0, citām programmām" },
} as const satisfies Record<string, Localized>;

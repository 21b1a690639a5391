// Words of the pages about checks. What a rule says stands in the rule packs: templates/rules.
import type { Localized } from "~/domain/language";
import type { WaivedState } from "~/domain/checks/finding-filter";
import type { Family } from "~/domain/checks/rule-id";
import type { Severity } from "~/domain/checks/rule-pack";
import type { Counted } from "./say";

export const severityLooks = {
  error: { word: { en: "Error", lv: "Kļūda" }, tone: "red", icon: "✕" },
  warning: { word: { en: "Warning", lv: "Brīdinājums" }, tone: "amber", icon: "!" },
  hint: { word: { en: "Hint", lv: "Ieteikums" }, tone: "blue", icon: "i" },
} as const satisfies Record<Severity, { word: Localized; tone: string; icon: string }>;

export const familyNames: Record<Family, Localized> = {
  process: { en: "Working together", lv: "Kopīgais darbs" },
  law: { en: "Procurement law", lv: "Iepirkuma tiesības" },
  consistency: { en: "Agreement within the document", lv: "Dokumenta saskanība" },
  clarity: { en: "Clear wording", lv: "Skaidrs formulējums" },
  market: { en: "Market and dependence", lv: "Tirgus un atkarība" },
};

export const waivedNames: Record<WaivedState, Localized> = {
  none: { en: "No waiver", lv: "Bez pieļāvuma" },
  asked: { en: "Waiver asked for", lv: "Pieļāvums lūgts" },
  accepted: { en: "Waived", lv: "Pieļauts" },
};

export const checkWords = {
  title: { en: "Checks", lv: "Pārbaudes" },
  findings: { en: "Findings", lv: "Konstatējumi" },
  filters: { en: "Which findings to show", lv: "Kādus konstatējumus rādīt" },
  severity: { en: "Severity", lv: "Nopietnība" },
  family: { en: "Kind of rule", lv: "Noteikumu veids" },
  language: { en: "Language", lv: "Valoda" },
  waived: { en: "Waivers", lv: "Pieļāvumi" },
  rule: { en: "Rule", lv: "Noteikums" },
  anyRule: { en: "All rules", lv: "Visi noteikumi" },
  section: { en: "Section", lv: "Sadaļa" },
  anySection: { en: "All sections", lv: "Visas sadaļas" },
  optionCount: { en: "{name} ({count})", lv: "{name} ({count})" },
  onlyBlocking: { en: "Only what stands in the way of freezing", lv: "Tikai tas, kas traucē iesaldēt" },
  show: { en: "Show", lv: "Rādīt" },
  all: { en: "Show all", lv: "Rādīt visus" },
  pages: { en: "Pages of findings", lv: "Konstatējumu lapas" },
  none: { en: "The checks found nothing.", lv: "Pārbaudes neko nekonstatēja." },
  noneLike: { en: "No finding is like that.", lv: "Tādu konstatējumu nav." },
  whole: { en: "The specification as a whole", lv: "Specifikācija kopumā" },
  why: { en: "Why, and how to mend it", lv: "Kāpēc un kā to labot" },
  example: { en: "For example", lv: "Piemēram" },
  fix: { en: "How to mend it", lv: "Kā to labot" },
  sources: { en: "Rests on", lv: "Pamats" },
  from: { en: "Rule from", lv: "Noteikumu kopa" },
  strict: { en: "Stricter here by decision of {names}", lv: "Stingrāk pēc iestādes lēmuma: {names}" },
  here: { en: "What the checks find", lv: "Ko konstatē pārbaudes" },
  hereIn: { en: "Findings in {language}", lv: "Konstatējumi ({language})" },
  hereNone: { en: "The checks find nothing in this text.", lv: "Pārbaudes šajā tekstā neko nekonstatē." },
  hereOther: { en: "About the whole requirement", lv: "Par prasību kopumā" },
  checkNow: { en: "Check this text", lv: "Pārbaudīt šo tekstu" },
  checkFailed: { en: "Not checked: no connection", lv: "Nav pārbaudīts: nav savienojuma" },
  counted: { en: "{findings}: {counts}", lv: "{findings}: {counts}" },
  put: { en: "Write “{with}” instead of “{words}”", lv: "“{words}” vietā rakstīt “{with}”" },
  takeOut: { en: "Take out “{words}”", lv: "Svītrot “{words}”" },
  addClause: { en: "Add clause {clause}", lv: "Pievienot klauzulu {clause}" },
  waive: { en: "Ask for a waiver", lv: "Lūgt pieļāvumu" },
  waivedBy: { en: "{name}: {reason}", lv: "{name}: {reason}" },
  askedBy: { en: "{name}: {reason}", lv: "{name}: {reason}" },
  notAdvice: { en: "This is not legal advice.", lv: "Tā nav juridiska konsultācija." },
  adviceText: { en: "The checks find places to look at. What they do not find may still be unlawful.", lv: "Pārbaudes atrod vietas, kurām jāpievērš uzmanība. Arī tas, ko tās neatrod, var būt prettiesisks." },
  packs: { en: "Checked by", lv: "Pārbaudīts pēc" },
  pack: { en: "{title}, version {version} ({date})", lv: "{title}, versija {version} ({date})" },
  noPack: { en: "There are no rules of the country yet for: {countries}. Only the rules of the Union are checked for them.", lv: "Vēl nav valsts noteikumu šādām valstīm: {countries}. Tām pārbauda tikai Savienības noteikumus." },
  showBlocking: { en: "Show what stands in the way", lv: "Rādīt, kas traucē" },
  waivedTag: { en: "Waived", lv: "Pieļauts" },
  askedTag: { en: "Waiver asked for", lv: "Pieļāvums lūgts" },
} as const satisfies Record<string, Localized>;

export const findingCount: Counted = {
  en: { one: "{count} finding", other: "{count} findings" },
  lv: { zero: "{count} konstatējumu", one: "{count} konstatējums", other: "{count} konstatējumi" },
};

export const blockingCount: Counted = {
  en: { one: "{count} finding stands in the way of freezing.", other: "{count} findings stand in the way of freezing." },
  lv: { zero: "Iesaldēšanai traucē {count} konstatējumu.", one: "Iesaldēšanai traucē {count} konstatējums.", other: "Iesaldēšanai traucē {count} konstatējumi." },
};

/** How many of each severity, for a summary that is read out. */
export const severityCounts: Record<Severity, Counted> = {
  error: { en: { one: "{count} error", other: "{count} errors" }, lv: { zero: "{count} kļūdu", one: "{count} kļūda", other: "{count} kļūdas" } },
  warning: { en: { one: "{count} warning", other: "{count} warnings" }, lv: { zero: "{count} brīdinājumu", one: "{count} brīdinājums", other: "{count} brīdinājumi" } },
  hint: { en: { one: "{count} hint", other: "{count} hints" }, lv: { zero: "{count} ieteikumu", one: "{count} ieteikums", other: "{count} ieteikumi" } },
};

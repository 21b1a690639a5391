import type { Localized } from "~/domain/language";
import type { CoverageReason, CoverageState } from "~/domain/specification/standards-coverage";

export const coverageWords = {
  title: { en: "Coverage of the standards", lv: "Standartu aptvērums" },
  intro: { en: "How far this specification asks for what the mandatory clauses of each pack in use ask for, and for the capabilities that DIN SPEC 91357 lists. It counts clauses of the library, not sentences of the standards.", lv: "Cik lielā mērā šī specifikācija prasa to, ko prasa katras lietotās pakotnes obligātās klauzulas, un spējas, ko uzskaita DIN SPEC 91357. Skaitītas bibliotēkas klauzulas, nevis standartu teikumi." },
  states: { en: "What the five states mean", lv: "Ko nozīmē pieci stāvokļi" },
  packs: { en: "By standard", lv: "Pa standartiem" },
  groups: { en: "By group of capabilities (DIN SPEC 91357)", lv: "Pa spēju grupām (DIN SPEC 91357)" },
  pack: { en: "Pack", lv: "Pakotne" },
  standard: { en: "Standard", lv: "Standarts" },
  version: { en: "Version of the pack", lv: "Pakotnes versija" },
  group: { en: "Group", lv: "Grupa" },
  clauses: { en: "Mandatory clauses", lv: "Obligātās klauzulas" },
  items: { en: "Capabilities", lv: "Spējas" },
  share: { en: "Required or present", lv: "Prasītas vai ietvertas" },
  clause: { en: "Clause", lv: "Klauzula" },
  capability: { en: "Capability", lv: "Spēja" },
  heading: { en: "Title", lv: "Nosaukums" },
  level: { en: "Level in the library", lv: "Pakāpe bibliotēkā" },
  state: { en: "State", lv: "Stāvoklis" },
  why: { en: "Why", lv: "Kāpēc" },
  requirement: { en: "Requirement", lv: "Prasība" },
  details: { en: "Clause by clause", lv: "Pa klauzulām" },
  filters: { en: "Which clauses to show", lv: "Kādas klauzulas rādīt" },
  anyPack: { en: "All packs in use", lv: "Visas lietotās pakotnes" },
  anyState: { en: "All states", lv: "Visi stāvokļi" },
  show: { en: "Show", lv: "Rādīt" },
  none: { en: "No clause is like that.", lv: "Tādu klauzulu nav." },
  nothing: { en: "No clause of the library is in use yet.", lv: "Vēl nav lietota neviena bibliotēkas klauzula." },
  add: { en: "Look for it to add it", lv: "Meklēt, lai pievienotu" },
  count: { en: "Clauses: {count}", lv: "Klauzulas: {count}" },
  pages: { en: "Pages of clauses", lv: "Klauzulu lapas" },
  chart: { en: "Bars with the number of clauses in each state; the table below has the same numbers.", lv: "Joslas ar klauzulu skaitu katrā stāvoklī; tādi paši skaitļi ir tabulā." },
  files: { en: "Capabilities as CSV", lv: "Spējas kā CSV" },
} as const satisfies Record<string, Localized>;

export const coverageStateLooks = {
  required: { name: { en: "Required", lv: "Prasīta" }, tone: "green", icon: "✓" },
  present: { name: { en: "Present", lv: "Ietverta" }, tone: "blue", icon: "●" },
  partly: { name: { en: "Partly", lv: "Daļēji" }, tone: "amber", icon: "◐" },
  waived: { name: { en: "Waived", lv: "Pieļauta neesamība" }, tone: "neutral", icon: "–" },
  missing: { name: { en: "Missing", lv: "Trūkst" }, tone: "red", icon: "✕" },
} as const satisfies Record<CoverageState, { name: Localized; tone: string; icon: string }>;

/** The same definitions stand in docs/checking.md. */
export const coverageStateTexts: Record<CoverageState, Localized> = {
  required: { en: "The clause is in use in the library's words, at least as strict as in the library, for every authority and every lot.", lv: "Klauzula lietota bibliotēkas formulējumā, vismaz tikpat stingri kā bibliotēkā, visām iestādēm un visām daļām." },
  present: { en: "The same, but worded otherwise with every value kept; or another clause in use asks for all of it.", lv: "Tas pats, bet citā formulējumā, saglabājot visas vērtības; vai arī visu prasa cita lietota klauzula." },
  partly: { en: "In use, but with a lower level, for some authorities or lots only, or without a value or a language of its text; or another clause in use asks for a part of it.", lv: "Lietota, bet ar zemāku pakāpi, tikai dažām iestādēm vai daļām, vai bez kādas vērtības vai teksta valodas; vai arī daļu prasa cita lietota klauzula." },
  waived: { en: "Not asked for, and somebody said why: the requirement was retired with a reason, or the finding that the clause is missing was let stand.", lv: "Netiek prasīta, un ir norādīts, kāpēc: prasība atsaukta ar pamatojumu vai pieļauts konstatējums, ka klauzulas trūkst." },
  missing: { en: "None of these.", lv: "Nekas no minētā." },
};

export const coverageReasonNames: Record<CoverageReason, Localized> = {
  "as-it-is": { en: "word for word", lv: "vārds vārdā" },
  reworded: { en: "worded otherwise", lv: "cits formulējums" },
  covered: { en: "covered by {clause}", lv: "aptver {clause}" },
  "level-lowered": { en: "level lowered", lv: "pazemināta pakāpe" },
  "scope-narrowed": { en: "for some authorities or lots only", lv: "tikai dažām iestādēm vai daļām" },
  "tailored-away": { en: "a value or a language of the text is left out", lv: "izlaista vērtība vai teksta valoda" },
  "covered-partly": { en: "covered in part by {clause}", lv: "daļēji aptver {clause}" },
  retired: { en: "retired with a reason", lv: "atsaukta ar pamatojumu" },
  "finding-waived": { en: "let stand as missing", lv: "pieļauts, ka trūkst" },
  "not-used": { en: "not in use", lv: "nav lietota" },
};

/** The layers and pillars of an open urban platform, in our own words; the identifiers are ours too. */
export const groupNames: Record<string, Localized | undefined> = {
  "OUP-0": { en: "Field equipment and devices", lv: "Lauka iekārtas un ierīces" },
  "OUP-1": { en: "Communication and networks", lv: "Sakari un tīkli" },
  "OUP-2": { en: "Management and operation of devices", lv: "Ierīču pārvaldība un ekspluatācija" },
  "OUP-3": { en: "Data management and analytics", lv: "Datu pārvaldība un analītika" },
  "OUP-4": { en: "Integration and orchestration", lv: "Integrācija un orķestrēšana" },
  "OUP-5": { en: "Common city services", lv: "Vispārīgie pilsētas pakalpojumi" },
  "OUP-6": { en: "Services of city domains", lv: "Pilsētas nozaru pakalpojumi" },
  "OUP-7": { en: "Participation and partners", lv: "Līdzdalība un partneri" },
  "OUP-8": { en: "Security and privacy", lv: "Drošība un privātums" },
  "OUP-9": { en: "Shared technical services", lv: "Kopīgie tehniskie pakalpojumi" },
  D91377: { en: "Data models and protocols (DIN SPEC 91377)", lv: "Datu modeļi un protokoli (DIN SPEC 91377)" },
};

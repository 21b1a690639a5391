import type { Localized } from "~/domain/language";
import type { Comparison, RequirementChange, SectionChange } from "~/domain/specification/comparison";
import type { Counted } from "./say";

export const historyWords = {
  title: { en: "History", lv: "Vēsture" },
  ofRequirement: { en: "History of the requirement", lv: "Prasības vēsture" },
  intro: { en: "What was done, day by day. Each moment can be read as it was then, and any two can be compared.", lv: "Dienu pa dienai, kas darīts. Katru brīdi var lasīt tādu, kāds tas bija, un jebkurus divus var salīdzināt." },
  log: { en: "The log with its hashes", lv: "Žurnāls ar jaucējvērtībām" },
  pages: { en: "Pages of the history", lv: "Vēstures lapas" },
  asItWas: { en: "As it was then", lv: "Kā bija toreiz" },
  whatChanged: { en: "What changed", lv: "Kas mainījās" },
  compare: { en: "Compare two moments", lv: "Salīdzināt divus brīžus" },
  compareButton: { en: "Compare", lv: "Salīdzināt" },
  from: { en: "Earlier moment", lv: "Agrākais brīdis" },
  to: { en: "Later moment", lv: "Vēlākais brīdis" },
  fromTime: { en: "Or the earlier moment by time (UTC)", lv: "Vai agrākais brīdis pēc laika (UTC)" },
  toTime: { en: "Or the later moment by time (UTC)", lv: "Vai vēlākais brīdis pēc laika (UTC)" },
  now: { en: "Now", lv: "Tagad" },
  start: { en: "The start", lv: "Sākums" },
  baseline: { en: "Baseline {number}, {time}", lv: "{number}. redakcija, {time}" },
  entry: { en: "Entry {ordinal} of the log, {time}", lv: "{ordinal}. ieraksts žurnālā, {time}" },
  noMoment: { en: "Nothing is known of this moment: the specification was not there yet, or its versions were not kept yet. Choose a later one.", lv: "Par šo brīdi nekas nav zināms: specifikācijas vēl nebija vai tās versijas vēl netika glabātas. Izvēlieties vēlāku." },
  past: { en: "As it was on {time}", lv: "Kāda tā bija: {time}" },
  pastText: { en: "You are reading the past. Nothing can be changed here, and it may read differently now.", lv: "Jūs lasāt pagājušo. Šeit neko nevar mainīt, un tagad tā var būt citāda." },
  backToNow: { en: "Back to the specification as it is now", lv: "Atpakaļ pie specifikācijas, kāda tā ir tagad" },
  compareWithNow: { en: "Compare with now", lv: "Salīdzināt ar pašreizējo" },
  compared: { en: "From {from} to {to}", lv: "{from} – {to}" },
  nothing: { en: "Nothing differs.", lv: "Nekas neatšķiras." },
  nothingText: { en: "Between these two moments nothing of the specification was changed.", lv: "Starp šiem brīžiem specifikācijā nekas nav mainīts." },
  inSection: { en: "Section", lv: "Sadaļa" },
  allSections: { en: "All sections", lv: "Visas sadaļas" },
  apply: { en: "Show", lv: "Rādīt" },
  frame: { en: "Description, participants and sections", lv: "Apraksts, dalībnieki un sadaļas" },
  requirements: { en: "Requirements", lv: "Prasības" },
  wasNumber: { en: "was {number}", lv: "bija {number}" },
  today: { en: "As it is today", lv: "Kāda tā ir šodien" },
  history: { en: "Its history", lv: "Tās vēsture" },
  emptySection: { en: "The section was empty.", lv: "Sadaļa bija tukša." },
  noSections: { en: "There were no sections yet.", lv: "Sadaļu vēl nebija." },
  began: { en: "As it was when versions began to be kept", lv: "Kāda tā bija, kad sāka glabāt versijas" },
  system: { en: "By rule", lv: "Pēc kārtības" },
  reason: { en: "Reason: {reason}", lv: "Pamatojums: {reason}" },
  firstText: { en: "First text", lv: "Pirmais teksts" },
  fromTo: { en: "{from} → {to}", lv: "{from} → {to}" },
  level: { en: "Level", lv: "Pakāpe" },
  scope: { en: "Applies to", lv: "Attiecas uz" },
  all: { en: "everyone", lv: "visiem" },
  revision: { en: "Clause revision", lv: "Bibliotēkas redakcija" },
  section: { en: "Section", lv: "Sadaļa" },
  state: { en: "State", lv: "Stāvoklis" },
  retired: { en: "retired", lv: "atsaukta" },
  inForce: { en: "in force", lv: "spēkā" },
  ownValue: { en: "{parameter}, {authority}", lv: "{parameter}, {authority}" },
  settlementOf: { en: "Settlement: {parameter}", lv: "Risinājums: {parameter}" },
  votesGiven: { en: "{outcome}, {agreeing} in favour, {against} against", lv: "{outcome}, par {agreeing}, pret {against}" },
  none: { en: "–", lv: "–" },
  noVersions: { en: "No version is known yet.", lv: "Neviena versija vēl nav zināma." },
} as const satisfies Record<string, Localized>;

export const fieldNames = {
  title: { en: "Title ({language})", lv: "Nosaukums ({language})" },
  text: { en: "Text ({language})", lv: "Teksts ({language})" },
  verification: { en: "Verification ({language})", lv: "Pārbaude ({language})" },
} as const satisfies Record<string, Localized>;

export const changeKinds: Record<RequirementChange["kind"] | SectionChange["kind"], Localized> = {
  added: { en: "Added", lv: "Pievienota" },
  removed: { en: "Removed", lv: "Izņemta" },
  changed: { en: "Changed", lv: "Mainīta" },
  moved: { en: "Moved", lv: "Pārvietota" },
  renamed: { en: "Renamed", lv: "Pārdēvēta" },
};

export const descriptionFields: Record<Comparison["description"][number], Localized> = {
  subject: { en: "Subject of the contract", lv: "Līguma priekšmets" },
  cpv: { en: "CPV codes", lv: "CPV kodi" },
  lots: { en: "Lots", lv: "Daļas" },
  languages: { en: "Official languages", lv: "Oficiālās valodas" },
  prevailing: { en: "Which language prevails", lv: "Kura valoda ir noteicošā" },
  jointModel: { en: "Joint model", lv: "Kopīgā iepirkuma veids" },
  decisionRule: { en: "How joint values are decided", lv: "Kā lemj par kopīgām vērtībām" },
};

export const participantChange = {
  added: { en: "Takes part: {name}", lv: "Piedalās: {name}" },
  removed: { en: "No longer takes part: {name}", lv: "Vairs nepiedalās: {name}" },
} as const satisfies Record<Comparison["participants"][number]["kind"], Localized>;

export const describedAnew: Localized = { en: "Description: {field}", lv: "Apraksts: {field}" };
export const sectionTold: Localized = { en: "Section {title}", lv: "Sadaļa {title}" };

export const changeCount: Counted = {
  en: { one: "{count} requirement differs", other: "{count} requirements differ" },
  lv: { zero: "Atšķiras {count} prasību", one: "Atšķiras {count} prasība", other: "Atšķiras {count} prasības" },
};

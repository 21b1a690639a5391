import type { Localized } from "~/domain/language";
import type { Topic, VerificationMethod } from "~/domain/library/clause";
import type { Direction } from "~/domain/library/parameter";
import type { Counted } from "./say";

export const library = {
  title: { en: "Clause library", lv: "Prasību bibliotēka" },
  words: { en: "Words", lv: "Vārdi" },
  wordsHint: { en: "Any language; letters without marks find those with marks", lv: "Jebkurā valodā; burti bez zīmēm atrod arī burtus ar zīmēm" },
  search: { en: "Search", lv: "Meklēt" },
  pack: { en: "Pack", lv: "Pakotne" },
  topic: { en: "Topic", lv: "Tēma" },
  level: { en: "Level", lv: "Pakāpe" },
  language: { en: "Language", lv: "Valoda" },
  filters: { en: "Filters", lv: "Filtri" },
  results: { en: "Clauses", lv: "Prasības" },
  pages: { en: "Pages of clauses", lv: "Prasību lapas" },
  nothing: { en: "No clause fits", lv: "Neviena prasība neatbilst" },
  nothingText: { en: "Take away a filter or a word.", lv: "Noņemiet kādu filtru vai vārdu." },
  clear: { en: "Show all clauses", lv: "Rādīt visas prasības" },
  many: { en: "Only the best 500 are counted. Add a word.", lv: "Skaitītas tikai 500 labākās. Pievienojiet vārdu." },
  text: { en: "Text", lv: "Teksts" },
  parameters: { en: "Parameters", lv: "Parametri" },
  parameter: { en: "Parameter", lv: "Parametrs" },
  allowed: { en: "Allowed", lv: "Pieļaujamais" },
  suggested: { en: "Suggested", lv: "Ieteiktais" },
  differences: { en: "When authorities differ", lv: "Ja iestādes atšķiras" },
  verification: { en: "Verification", lv: "Pārbaude" },
  evidence: { en: "Evidence", lv: "Pierādījumi" },
  why: { en: "Why", lv: "Pamatojums" },
  sources: { en: "Sources", lv: "Avoti" },
  sourceLevel: { en: "The source says: {level}", lv: "Avotā: {level}" },
  relations: { en: "Relations", lv: "Saistītās prasības" },
  rights: { en: "Rights", lv: "Tiesības" },
  release: { en: "Release", lv: "Izlaidums" },
  revision: { en: "Revision", lv: "Redakcija" },
  notCurrent: { en: "A later revision of this clause has been published.", lv: "Ir publicēta jaunāka šīs prasības redakcija." },
  aDate: { en: "a date", lv: "datums" },
  aText: { en: "a text", lv: "teksts" },
  oneOf: { en: "one of: {options}", lv: "viena no: {options}" },
  someOf: { en: "any of: {options}", lv: "jebkuras no: {options}" },
  between: { en: "{from} to {to}", lv: "no {from} līdz {to}" },
} as const satisfies Record<string, Localized>;

export const clauseCount: Counted = {
  en: { one: "{count} clause", other: "{count} clauses" },
  lv: { zero: "{count} prasību", one: "{count} prasība", other: "{count} prasības" },
};

export const topicNames: Record<Topic, Localized> = {
  "data-access": { en: "Access to data", lv: "Piekļuve datiem" },
  "linked-data": { en: "Linked data", lv: "Saistītie dati" },
  "data-models": { en: "Data models", lv: "Datu modeļi" },
  "data-exchange": { en: "Exchange of data", lv: "Datu apmaiņa" },
  security: { en: "Security", lv: "Drošība" },
  geospatial: { en: "Places", lv: "Vietas dati" },
  semantics: { en: "Semantics", lv: "Semantika" },
  devices: { en: "Devices", lv: "Ierīces" },
  connectivity: { en: "Connectivity", lv: "Savienojamība" },
  platform: { en: "Platform", lv: "Platforma" },
  applications: { en: "Applications", lv: "Lietojumi" },
  openness: { en: "Openness", lv: "Atvērtība" },
  privacy: { en: "Privacy", lv: "Privātums" },
  operation: { en: "Operation", lv: "Uzturēšana" },
  integration: { en: "Integration", lv: "Integrācija" },
  management: { en: "Device management", lv: "Ierīču pārvaldība" },
};

export const methodNames: Record<VerificationMethod, Localized> = {
  inspection: { en: "Inspection", lv: "Apskate" },
  analysis: { en: "Analysis", lv: "Analīze" },
  demonstration: { en: "Demonstration", lv: "Demonstrēšana" },
  test: { en: "Test", lv: "Tests" },
};

/** Seen from the clause that names the other, and from the one that is named. */
export const relationNames = {
  requires: { out: { en: "Requires", lv: "Prasa" }, in: { en: "Is required by", lv: "To prasa" } },
  conflicts: { out: { en: "Conflicts with", lv: "Ir pretrunā ar" }, in: { en: "Conflicts with", lv: "Ir pretrunā ar" } },
  supports: { out: { en: "Supports", lv: "Atbalsta" }, in: { en: "Is supported by", lv: "To atbalsta" } },
  refines: { out: { en: "Refines", lv: "Precizē" }, in: { en: "Is refined by", lv: "To precizē" } },
  replaces: { out: { en: "Replaces", lv: "Aizstāj" }, in: { en: "Is replaced by", lv: "To aizstāj" } },
} as const;

export const directionWords: Record<Direction, Localized> = {
  higher: { en: "the highest value is proposed", lv: "tiek piedāvāta augstākā vērtība" },
  lower: { en: "the lowest value is proposed", lv: "tiek piedāvāta zemākā vērtība" },
  union: { en: "everything that anyone needs is proposed", lv: "tiek piedāvāts viss, kas kādam vajadzīgs" },
  intersection: { en: "only what all accept is proposed", lv: "tiek piedāvāts tikai tas, ko pieņem visi" },
  equal: { en: "they must agree on one value", lv: "tām jāvienojas par vienu vērtību" },
  free: { en: "each keeps its own", lv: "katra patur savu" },
};

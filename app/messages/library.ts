import type { Localized } from "~/domain/language";
import type { Clause, Formulation, Place, Relation, Topic, VerificationMethod } from "~/domain/library/clause";
import type { Direction } from "~/domain/library/parameter";
import type { Standard } from "~/domain/library/standard";
import type { Counted } from "./say";

export const library = {
  title: { en: "Clause library", lv: "Prasību bibliotēka" },
  parts: { en: "Parts of the library", lv: "Bibliotēkas daļas" },
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
  accessibility: { en: "Accessibility", lv: "Piekļūstamība" },
  ai: { en: "Artificial intelligence", lv: "Mākslīgais intelekts" },
  exit: { en: "Exit and anti lock-in", lv: "Iziešana un neatkarība" },
  lighting: { en: "Lighting", lv: "Apgaismojums" },
  mobility: { en: "Mobility", lv: "Mobilitāte" },
  participation: { en: "Participation", lv: "Līdzdalība" },
  archiving: { en: "Archiving", lv: "Arhivēšana" },
  identity: { en: "Identity", lv: "Identitāte" },
  signatures: { en: "Signatures", lv: "Paraksti" },
  invoicing: { en: "Invoicing", lv: "Rēķini" },
  delivery: { en: "Delivery of messages", lv: "Ziņojumu piegāde" },
  translation: { en: "Translation", lv: "Tulkošana" },
  analytics: { en: "Analytics", lv: "Analītika" },
};

export const methodNames: Record<VerificationMethod, Localized> = {
  inspection: { en: "Inspection", lv: "Apskate" },
  analysis: { en: "Analysis", lv: "Analīze" },
  demonstration: { en: "Demonstration", lv: "Demonstrēšana" },
  test: { en: "Test", lv: "Tests" },
};

/** Seen from the clause that names the other, and from the one that is named. */
export const relationNames: Record<Relation["type"], { out: Localized; in: Localized }> = {
  requires: { out: { en: "Requires", lv: "Prasa" }, in: { en: "Is required by", lv: "To prasa" } },
  conflicts: { out: { en: "Conflicts with", lv: "Ir pretrunā ar" }, in: { en: "Conflicts with", lv: "Ir pretrunā ar" } },
  refines: { out: { en: "Refines", lv: "Precizē" }, in: { en: "Is refined by", lv: "To precizē" } },
  "alternative-of": { out: { en: "Is an alternative to", lv: "Var izmantot vietā" }, in: { en: "Has the alternative", lv: "Vietā var izmantot" } },
  supersedes: { out: { en: "Supersedes", lv: "Aizstāj" }, in: { en: "Is superseded by", lv: "To aizstāj" } },
  covers: { out: { en: "Covers", lv: "Aptver" }, in: { en: "Is covered by", lv: "To aptver" } },
};

/** How much of the named clause the naming one asks for; seen from both sides. */
export const extentNames: Record<NonNullable<Relation["extent"]>, { out: Localized; in: Localized }> = {
  equal: { out: { en: "asks for the same", lv: "prasa to pašu" }, in: { en: "asks for the same", lv: "prasa to pašu" } },
  subset: { out: { en: "asks for a part of it", lv: "prasa daļu no tās" }, in: { en: "asks for all of it and more", lv: "prasa visu no tās un vairāk" } },
  superset: { out: { en: "asks for all of it and more", lv: "prasa visu no tās un vairāk" }, in: { en: "asks for a part of it", lv: "prasa daļu no tās" } },
  overlaps: { out: { en: "overlaps with it", lv: "daļēji sakrīt" }, in: { en: "overlaps with it", lv: "daļēji sakrīt" } },
};

export const formulationNames: Record<Formulation, Localized> = {
  a: { en: "performance or function: art. 42(3)(a)", lv: "darbība vai funkcija: 42. panta 3. punkta a) apakšpunkts" },
  b: { en: "by reference to standards: art. 42(3)(b)", lv: "atsauce uz standartiem: 42. panta 3. punkta b) apakšpunkts" },
  c: { en: "function, with standards as a presumption of conformity: art. 42(3)(c)", lv: "funkcija, standartus uzskatot par atbilstības prezumpciju: 42. panta 3. punkta c) apakšpunkts" },
  d: { en: "function for some characteristics, standards for others: art. 42(3)(d)", lv: "dažām īpašībām funkcija, citām standarti: 42. panta 3. punkta d) apakšpunkts" },
};

export const placeNames: Record<Place, Localized> = {
  R: { en: "requirement", lv: "prasība" },
  A: { en: "award criterion", lv: "vērtēšanas kritērijs" },
  O: { en: "obligation in performance", lv: "līguma izpildes pienākums" },
};

export const standardClassNames: Record<Standard["class"], Localized> = {
  EN: { en: "European standard", lv: "Eiropas standarts" },
  CTS: { en: "common technical specification", lv: "kopējā tehniskā specifikācija" },
  INT: { en: "international standard", lv: "starptautisks standarts" },
  EUREF: { en: "reference of a European standardisation body", lv: "Eiropas standartizācijas iestādes atsauce" },
  NAT: { en: "national standard", lv: "valsts standarts" },
  OTHER: { en: "other document, outside art. 42(3)(b)", lv: "cits dokuments ārpus 42. panta 3. punkta b) apakšpunkta" },
  TRADEMARK: { en: "protected name, art. 42(4)", lv: "aizsargāts nosaukums, 42. panta 4. punkts" },
};

export const standardStatusNames: Record<Standard["status"], Localized> = {
  current: { en: "in force", lv: "spēkā" },
  superseded: { en: "superseded", lv: "aizstāts" },
  withdrawn: { en: "withdrawn", lv: "atcelts" },
  draft: { en: "draft", lv: "projekts" },
};

export const rightsNames: Record<Clause["rights"]["mode"], Localized> = {
  full: { en: "the source's text may be printed", lv: "avota tekstu drīkst pavairot" },
  paraphrase: { en: "our own wording; the source's text is not printed", lv: "mūsu formulējums; avota tekstu nepavairo" },
  "reference-only": { en: "reference only; nothing of the source's text leaves the library", lv: "tikai atsauce; avota teksts bibliotēku neatstāj" },
};

export const standingNames = {
  deprecated: { en: "deprecated", lv: "novecojusi" },
  withdrawn: { en: "withdrawn", lv: "atsaukta" },
} as const satisfies Record<string, Localized>;

export const directionWords: Record<Direction, Localized> = {
  higher: { en: "the highest value is proposed", lv: "tiek piedāvāta augstākā vērtība" },
  lower: { en: "the lowest value is proposed", lv: "tiek piedāvāta zemākā vērtība" },
  union: { en: "everything that anyone needs is proposed", lv: "tiek piedāvāts viss, kas kādam vajadzīgs" },
  intersection: { en: "only what all accept is proposed", lv: "tiek piedāvāts tikai tas, ko pieņem visi" },
  equal: { en: "they must agree on one value", lv: "tām jāvienojas par vienu vērtību" },
  free: { en: "each keeps its own", lv: "katra patur savu" },
};

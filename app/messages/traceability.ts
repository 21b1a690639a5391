import type { Localized } from "~/domain/language";
import type { StandardUse } from "~/domain/library/clause";
import type { TraceGap } from "~/domain/specification/traceability";

export const traceWords = {
  title: { en: "Traceability matrix", lv: "Izsekojamības matrica" },
  intro: { en: "Each requirement with the library clause that it comes from, the standards that the clause names, how and by what evidence it is verified, and the award criteria that name it.", lv: "Katra prasība ar bibliotēkas klauzulu, no kuras tā nāk, klauzulā nosauktajiem standartiem, pārbaudes veidu un pierādījumu, kā arī vērtēšanas kritērijiem, kuros tā minēta." },
  filters: { en: "Which requirements to show", lv: "Kādas prasības rādīt" },
  section: { en: "Section", lv: "Sadaļa" },
  anySection: { en: "All sections", lv: "Visas sadaļas" },
  level: { en: "Level", lv: "Pakāpe" },
  anyLevel: { en: "All levels", lv: "Visas pakāpes" },
  lacks: { en: "Only what lacks", lv: "Tikai tās, kurām trūkst" },
  anything: { en: "Everything", lv: "Visas" },
  show: { en: "Show", lv: "Rādīt" },
  none: { en: "No requirement is like that.", lv: "Tādu prasību nav." },
  count: { en: "Requirements: {count}", lv: "Prasības: {count}" },
  pages: { en: "Pages of requirements", lv: "Prasību lapas" },
  number: { en: "No.", lv: "Nr." },
  id: { en: "Identifier", lv: "Identifikators" },
  requirement: { en: "Requirement", lv: "Prasība" },
  clause: { en: "Library clause", lv: "Bibliotēkas klauzula" },
  revision: { en: "Revision", lv: "Klauzulas redakcija" },
  clauseRevision: { en: "revision {revision}", lv: "{revision}. redakcija" },
  tailored: { en: "tailored", lv: "pielāgota" },
  own: { en: "own text", lv: "pašu teksts" },
  standards: { en: "Standards", lv: "Standarti" },
  verification: { en: "Verification", lv: "Pārbaude" },
  evidence: { en: "Evidence", lv: "Pierādījums" },
  criteria: { en: "Award criteria", lv: "Vērtēšanas kritēriji" },
  lot: { en: "lot {number}", lv: "{number}. daļa" },
  unregistered: { en: "not in the register", lv: "nav reģistrā" },
} as const satisfies Record<string, Localized>;

export const standardRoleNames: Record<StandardUse["role"], Localized> = { required: { en: "required", lv: "prasīts" }, example: { en: "one way to conform", lv: "viens no veidiem, kā izpildīt" } };

export const traceGapNames: Record<TraceGap, Localized> = {
  clause: { en: "a library clause", lv: "bibliotēkas klauzulas" },
  standard: { en: "a standard", lv: "standarta" },
  verification: { en: "a verification", lv: "pārbaudes" },
  evidence: { en: "evidence", lv: "pierādījuma" },
  criterion: { en: "an award criterion", lv: "vērtēšanas kritērija" },
};

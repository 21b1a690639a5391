import type { Localized } from "../language";
import type { Topic } from "../specification/decision";
import type { Responsibility } from "./agreement";

/** What each duty is called, on screens and in documents alike. */
export const dutyNames: Record<Responsibility["duty"], Localized> = {
  procedure: { en: "Conducting the procedure", lv: "Procedūras veikšana" },
  notices: { en: "Publishing notices", lv: "Paziņojumu publicēšana" },
  clarifications: { en: "Answering questions", lv: "Atbildes uz jautājumiem" },
  evaluation: { en: "Evaluating tenders", lv: "Piedāvājumu vērtēšana" },
  award: { en: "Deciding on the award", lv: "Lēmums par līguma slēgšanas tiesību piešķiršanu" },
  contracts: { en: "Concluding contracts", lv: "Līgumu slēgšana" },
  "call-offs": { en: "Call-offs and mini-competitions", lv: "Pasūtījumi un minikonkursi" },
  "contract-management": { en: "Managing contracts", lv: "Līgumu pārvaldība" },
  payment: { en: "Paying", lv: "Samaksa" },
  review: { en: "Defending reviews and claims", lv: "Pārstāvība pārsūdzībās un strīdos" },
  records: { en: "Keeping records", lv: "Dokumentu glabāšana" },
  "data-protection": { en: "Data protection", lv: "Personas datu aizsardzība" },
  other: { en: "Something else", lv: "Cits pienākums" },
};

/** What a decision is about. */
export const topicNames: Record<Topic | "general", Localized> = {
  general: { en: "Everything not named below", lv: "Viss, kas turpmāk nav nosaukts" },
  wording: { en: "Wording", lv: "Formulējums" },
  level: { en: "Level of obligation", lv: "Pienākuma pakāpe" },
  scope: { en: "Whom it applies to", lv: "Uz ko attiecas" },
  value: { en: "Values", lv: "Vērtības" },
  structure: { en: "Adding, removing, moving", lv: "Pievienošana, svītrošana, pārvietošana" },
};

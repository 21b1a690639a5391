import type { Localized } from "~/domain/language";

export const together = {
  title: { en: "Agreeing", lv: "Vienošanās" },
  agreement: { en: "Agreement between the authorities", lv: "Iestāžu vienošanās" },
  values: { en: "Values", lv: "Vērtības" },
  evidencePack: { en: "Evidence pack", lv: "Pierādījumu pakotne" },
  history: { en: "History and comparing", lv: "Vēsture un salīdzināšana" },
  decisions: { en: "Decisions", lv: "Lēmumi" },
  positions: { en: "Map of disagreement", lv: "Domstarpību karte" },
  amendments: { en: "Amendments", lv: "Grozījumi" },
  collisions: { en: "Collisions", lv: "Sadursmes" },
  reading: { en: "Reading, together or as one authority", lv: "Lasījums kopā vai kā viena iestāde" },
  comments: { en: "Comments and questions", lv: "Komentāri un jautājumi" },
} as const satisfies Record<string, Localized>;

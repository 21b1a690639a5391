import { type Language, languages } from "../language";
import type { Clause } from "./clause";
import { type Standard, equivalence } from "./standard";

export const clauseRules = ["second-verb", "vague-word", "no-equivalent", "standard-not-listed", "standard-unknown", "standard-not-current", "numbers-differ", "untranslated"] as const;

/** What is wrong with a clause's wording before it is released. */
export interface ClauseFinding {
  rule: (typeof clauseRules)[number];
  language: Language | null;
  /** The word or sentence in question. */
  detail: string;
}

const secondVerb = { en: /\b(shall|should|must|may|will)\b/i, lv: /\b(ir pienākums|ir ieteicams|ir atļauts|jābūt|jānodrošina)\b/i } as const;
const vague = {
  en: /\b(appropriate|adequate|sufficient|user-friendly|modern|flexible|as far as possible|etc)\b/i,
  lv: /(piemērot[sia]\b|pietiekam|mūsdienīg|pēc iespējas|ja iespējams|u\.c\.|utt\.)/i,
} as const;

/** Names by which standards are known in running text. */
const standardNames =
  /\b(EN \d|ISO\b|IEC\b|ETSI|ITU-T|DIN SPEC|CEN\/TS|IEEE|RFC \d|W3C|OGC|NGSI-LD|SAREF|MQTT|DATEX II|NeTEx|SIRI|OpenAPI|AsyncAPI|GTFS|GBFS|DCAT|SHACL|JSON-LD|oneM2M|OAuth|OpenID|TALQ|Zhaga|LoRaWAN|DALI|OCPP|XLIFF|LwM2M|CoAP|SensorThings)/;

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])/);

/** Digits of a text, thousands joined and decimal commas as points, parameters left out. */
const numbersIn = (text: string): string =>
  [...text.replace(/\{\{[^}]*\}\}/g, "").matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replace(/[.,](?=\d{3}\b)/g, "").replace(",", ".")).sort().join(" ");

/** Directive 2014/24/EU art. 42(3)(b) (equivalents), ISO/IEC/IEEE 29148 (one obligation, no vague word), and languages that agree. */
export function clauseFindings(clause: Clause, standards: ReadonlyMap<string, Standard>): ClauseFinding[] {
  const found: ClauseFinding[] = [];
  const add = (rule: ClauseFinding["rule"], language: Language | null, detail: string) => found.push({ rule, language, detail });
  const required = clause.standards.filter((use) => use.role === "required");

  for (const language of languages) {
    if (clause.untranslated?.includes(language)) {
      add("untranslated", language, clause.title[language]);
      continue;
    }
    const text = clause.text[language];
    const [verb] = secondVerb[language].exec(text.replace("{{level}}", "")) ?? [];
    if (verb) add("second-verb", language, verb);
    const [word] = vague[language].exec(text) ?? [];
    if (word) add("vague-word", language, word);
    for (const sentence of sentences(text)) if (standardNames.test(sentence) && !equivalence[language].test(sentence)) add("no-equivalent", language, sentence);
    if (required.length > 0 && !equivalence[language].test(text)) add("no-equivalent", language, text);
  }
  if (languages.some((language) => standardNames.test(clause.text[language])) && required.length === 0) add("standard-not-listed", null, standardNames.exec(clause.text.en)?.[0] ?? "");
  for (const { standard } of clause.standards) {
    const status = standards.get(standard)?.status;
    if (!status) add("standard-unknown", null, standard);
    else if (status === "superseded" || status === "withdrawn") add("standard-not-current", null, standard);
  }
  if (!clause.untranslated?.length)
    for (const text of [clause.title, clause.text, clause.why, clause.evidence, clause.verification.text])
      if (new Set(languages.map((language) => numbersIn(text[language]))).size > 1) add("numbers-differ", null, languages.map((language) => text[language]).join(" / "));
  return found;
}

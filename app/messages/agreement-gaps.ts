import type { AgreementGap, AgreementGapKind } from "~/domain/agreement/gaps";
import { dutyNames, topicNames } from "~/domain/agreement/names";
import type { Language, Localized } from "~/domain/language";
import { languageNames } from "./common";
import { say } from "./say";

const sentences: Record<AgreementGapKind, Localized> = {
  "agreement-missing": { en: "No agreement between the authorities is recorded", lv: "Iestāžu vienošanās nav reģistrēta" },
  "law-country": { en: "It does not say which State's law governs the procedure", lv: "Nav norādīts, kuras valsts tiesības regulē procedūru" },
  "law-provisions": { en: "The applicable national provisions are missing ({language})", lv: "Nav norādītas piemērojamās valsts tiesību normas ({language})" },
  "review-body": { en: "The review body is missing ({language})", lv: "Nav norādīta pārsūdzības iestāde ({language})" },
  organisation: { en: "The internal organisation is missing ({language})", lv: "Nav aprakstīta iekšējā organizācija ({language})" },
  "duty-unallocated": { en: "“{duty}” is neither joint nor individual", lv: "“{duty}”: nav norādīts, vai tas ir kopīgi vai katrai atsevišķi" },
  "duty-text": { en: "“{duty}” is not described ({language})", lv: "“{duty}”: nav apraksta ({language})" },
  "duty-outsider": { en: "“{duty}” is carried out by an authority that does not take part", lv: "“{duty}”: to veic iestāde, kas nepiedalās" },
  "cast-without-period": { en: "{topic}: where votes cast are counted, the vote needs a period", lv: "{topic}: ja skaita nodotās balsis, balsojumam vajadzīgs termiņš" },
  "cast-without-quorum": { en: "{topic}: where votes cast are counted, the vote needs a quorum", lv: "{topic}: ja skaita nodotās balsis, balsojumam vajadzīgs kvorums" },
  "silence-without-period": { en: "{topic}: silence can be consent only after a period", lv: "{topic}: klusēšana var būt piekrišana tikai pēc termiņa" },
  "weight-missing": { en: "{authority} has no weight, others have", lv: "{authority}: nav svara, bet citām ir" },
  "weights-nought": { en: "All weights are nought", lv: "Visi svari ir nulle" },
  "weight-outsider": { en: "An authority that does not take part has a weight", lv: "Svars piešķirts iestādei, kas nepiedalās" },
  "veto-outsider": { en: "An authority that does not take part has a veto", lv: "Veto tiesības piešķirtas iestādei, kas nepiedalās" },
  "signatory-missing": { en: "{authority}: no competent signatory is named", lv: "{authority}: nav norādīts tiesīgais parakstītājs" },
  "signatory-outsider": { en: "A signatory is named for an authority that does not take part", lv: "Parakstītājs norādīts iestādei, kas nepiedalās" },
  "mandate-not-in-force": { en: "{authority}: the mandate of its signatory does not hold today", lv: "{authority}: parakstītāja pilnvarojums šodien nav spēkā" },
  "date-missing": { en: "The date of the agreement is missing", lv: "Nav norādīts vienošanās datums" },
  "date-ahead": { en: "The date of the agreement lies ahead", lv: "Vienošanās datums ir nākotnē" },
  "reference-missing": { en: "Neither a reference nor the document of the agreement is there", lv: "Nav ne vienošanās numura, ne dokumenta" },
  unconfirmed: { en: "{authority} has not confirmed it", lv: "{authority} nav to apstiprinājusi" },
};

/** What an agreement lacks, as a sentence. Names of the authorities by their ids. */
export function gapSentence({ kind, language: missing, duty, topic, authorityId }: AgreementGap, names: Readonly<Record<string, string>>, language: Language): string {
  return say(language, sentences[kind], {
    language: missing ? languageNames[missing][language] : "",
    duty: duty ? dutyNames[duty][language] : "",
    topic: topic ? topicNames[topic][language] : "",
    authority: authorityId ? (names[authorityId] ?? "") : "",
  });
}

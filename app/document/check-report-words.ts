// Words of the report on the checks.
import type { Family } from "../domain/checks/rule-id";
import type { Severity } from "../domain/checks/rule-pack";
import type { Localized } from "../domain/language";

export const checkReportWords = {
  label: { en: "Report on the checks", lv: "Pārbaužu pārskats" },
  notAdvice: { en: "This is not legal advice. The checks find places to look at; what they do not find may still be unlawful.", lv: "Tā nav juridiska konsultācija. Pārbaudes atrod vietas, kurām jāpievērš uzmanība; arī tas, ko tās neatrod, var būt prettiesisks." },
  day: { en: "Checked by the rules in force on", lv: "Pārbaudīts pēc noteikumiem, kas ir spēkā" },
  packs: { en: "Rule packs", lv: "Noteikumu kopas" },
  pack: { en: "{title}, version {version} of {date} [{id}]", lv: "{title}, versija {version} ({date}) [{id}]" },
  unknown: { en: "Countries without rules of their own", lv: "Valstis, kurām savu noteikumu vēl nav" },
  requirements: { en: "Requirements checked", lv: "Pārbaudītās prasības" },
  asked: { en: "Rules asked", lv: "Lietotie noteikumi" },
  state: { en: "State of the specification", lv: "Specifikācijas stāvoklis" },
  summary: { en: "Summary", lv: "Kopsavilkums" },
  count: { en: "Findings", lv: "Konstatējumi" },
  kind: { en: "Kind", lv: "Veids" },
  blocking: { en: "of these in the way of freezing", lv: "no tiem traucē iesaldēt" },
  waived: { en: "of these let stand by a waiver", lv: "no tiem pieļauti" },
  nothing: { en: "The checks found nothing.", lv: "Pārbaudes neko nekonstatēja." },
  place: { en: "Place", lv: "Vieta" },
  finding: { en: "Finding", lv: "Konstatējums" },
  rule: { en: "Rule", lv: "Noteikums" },
  waivers: { en: "Findings that are let stand, or for which it was asked", lv: "Pieļautie konstatējumi un tie, kuru pieļāvums lūgts" },
  reason: { en: "Reason", lv: "Pamatojums" },
  who: { en: "Asked by", lv: "Lūdza" },
  answer: { en: "Answer", lv: "Atbilde" },
  accepted: { en: "let stand since {date}", lv: "pieļauts kopš {date}" },
  open: { en: "not answered yet", lv: "vēl nav atbildēts" },
  rules: { en: "What the rules say", lv: "Ko nosaka noteikumi" },
  why: { en: "Why", lv: "Kāpēc" },
  fix: { en: "How to mend it", lv: "Kā to labot" },
  sources: { en: "Rests on", lv: "Pamats" },
  from: { en: "Rule from", lv: "Noteikumu kopa" },
  strict: { en: "Stricter here by decision of", lv: "Stingrāk pēc iestādes lēmuma" },
  note: { en: "In the country", lv: "Valstī" },
  fact: { en: "About the rule", lv: "Par noteikumu" },
  what: { en: "What it says", lv: "Saturs" },
  quiet: { en: "Rules that found nothing", lv: "Noteikumi, kas neko nekonstatēja" },
} as const satisfies Record<string, Localized>;

export const severityWords: Record<Severity, Localized> = {
  error: { en: "Errors", lv: "Kļūdas" }, warning: { en: "Warnings", lv: "Brīdinājumi" }, hint: { en: "Hints", lv: "Ieteikumi" },
};

export const familyWords: Record<Family, Localized> = {
  process: { en: "Working together", lv: "Kopīgais darbs" }, law: { en: "Procurement law", lv: "Iepirkuma tiesības" }, consistency: { en: "Agreement within the document", lv: "Dokumenta saskanība" },
  clarity: { en: "Clear wording", lv: "Skaidrs formulējums" }, market: { en: "Market and dependence", lv: "Tirgus un atkarība" },
};

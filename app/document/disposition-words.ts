// Words of the disposition report: what became of the market's questions.
import type { Localized } from "../domain/language";
import type { AnsweredStatus } from "../domain/review/question";

export const dispositionWords = {
  label: { en: "Disposition report, round {number}", lv: "Pārskats par jautājumu izskatīšanu, {number}. kārta" },
  intro: { en: "Every question of this round as it was published, with its decision, its answer and its effect on the text. Who asked is not in it (Directive 2014/24/EU, art. 18(1), 21; art. 40 and 41 for consultations).", lv: "Visi šīs kārtas jautājumi, kā tie publicēti, ar lēmumu, atbildi un ietekmi uz tekstu. Jautātāju te nav (Direktīvas 2014/24/ES 18. panta 1. punkts, 21. pants; apspriedēm 40. un 41. pants)." },
  consultation: { en: "Market consultation", lv: "Tirgus apspriede" },
  clarification: { en: "Clarification during the procedure", lv: "Precizējumi procedūras laikā" },
  kind: { en: "Kind of round", lv: "Kārtas veids" },
  opened: { en: "Opened", lv: "Atvērta" },
  questionsUntil: { en: "Questions until", lv: "Jautājumi līdz" },
  answersUntil: { en: "Answers until", lv: "Atbildes līdz" },
  state: { en: "As of", lv: "Stāvoklis uz" },
  summary: { en: "Summary", lv: "Kopsavilkums" },
  decision: { en: "Decision", lv: "Lēmums" },
  count: { en: "Questions", lv: "Jautājumi" },
  questions: { en: "Questions and answers", lv: "Jautājumi un atbildes" },
  number: { en: "No.", lv: "Nr." },
  questionNumber: { en: "Question {number}", lv: "{number}. jautājums" },
  fact: { en: "What", lv: "Kas" },
  what: { en: "As published", lv: "Kā publicēts" },
  question: { en: "Question", lv: "Jautājums" },
  about: { en: "About", lv: "Par" },
  whole: { en: "The specification as a whole", lv: "Specifikāciju kopumā" },
  answer: { en: "Answer", lv: "Atbilde" },
  effect: { en: "Effect on the text", lv: "Ietekme uz tekstu" },
  none: { en: "None", lv: "Nav" },
  promised: { en: "Changes with a version to come", lv: "Mainīsies ar nākamo redakciju" },
  made: { en: "Changed; the version with it is public", lv: "Mainīts; redakcija ar to ir publiska" },
  released: { en: "Released", lv: "Izsniegta" },
  done: { en: "Closed", lv: "Slēgts" },
  open: { en: "Open", lv: "Atvērts" },
  late: { en: "Answers after the time for answers", lv: "Atbildes pēc atbilžu termiņa" },
  reason: { en: "Reason", lv: "Iemesls" },
} as const satisfies Record<string, Localized>;

export const decisionWords: Record<AnsweredStatus, Localized> = {
  accepted: { en: "Accepted", lv: "Pieņemts" },
  "accepted-with-changes": { en: "Accepted with changes", lv: "Pieņemts ar izmaiņām" },
  declined: { en: "Declined", lv: "Noraidīts" },
  informational: { en: "For information", lv: "Informatīvs" },
};

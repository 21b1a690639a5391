import type { Localized } from "~/domain/language";
import type { Said } from "~/domain/review/market-width";

export const marketWords = {
  title: { en: "Width of the market", lv: "Tirgus plašums" },
  intro: { en: "How many of the vendors that shared their answers in a market consultation could meet each requirement (Directive 2014/24/EU, art. 40). Only buyers see this.", lv: "Cik no piegādātājiem, kas tirgus apspriedē kopīgojuši savas atbildes, varētu izpildīt katru prasību (Direktīvas 2014/24/ES 40. pants). To redz tikai pasūtītāji." },
  unpublished: { en: "Nothing is published yet, so no vendor has answered.", lv: "Vēl nekas nav publicēts, tāpēc neviens piegādātājs nav atbildējis." },
  tooFew: { en: "Fewer than three vendors share their answers", lv: "Atbildes kopīgo mazāk nekā trīs piegādātāji" },
  tooFewText: { en: "Nothing is shown until three do, to nobody: from smaller numbers one could tell who said what, and what operators entrust to you stays confidential (art. 21(1)).", lv: "Kamēr to nav trīs, nekas netiek rādīts, un nevienam: no mazākiem skaitļiem varētu noprast, kas ko teicis, bet uzņēmumu uzticētais paliek konfidenciāls (21. panta 1. punkts)." },
  vendors: { en: "Vendors that share: {count}", lv: "Piegādātāji, kas kopīgo: {count}" },
  few: { en: "Requirements that leave few", lv: "Prasības, kas atstāj maz" },
  fewText: { en: "At most one vendor could meet these. Ask whether they are as narrow as they need to be (art. 18(1), 42(2)), or say in the specification why.", lv: "Šīs varētu izpildīt ne vairāk kā viens piegādātājs. Izvērtējiet, vai tām jābūt tik šaurām (18. panta 1. punkts, 42. panta 2. punkts), vai specifikācijā pamatojiet, kāpēc." },
  noneFew: { en: "At least two vendors could meet every requirement.", lv: "Katru prasību varētu izpildīt vismaz divi piegādātāji." },
  others: { en: "The other requirements", lv: "Pārējās prasības" },
  requirement: { en: "Requirement", lv: "Prasība" },
  lot: { en: "Lot", lv: "Daļa" },
  who: { en: "Which vendors", lv: "Kuri piegādātāji" },
  whoText: { en: "You are in the clarification team, so you see names. Nobody else does.", lv: "Jūs esat precizējumu komandā, tāpēc redzat nosaukumus. Citi tos neredz." },
  csv: { en: "As CSV", lv: "Kā CSV" },
  pages: { en: "Pages of requirements", lv: "Prasību lapas" },
  version: { en: "Published version {number}", lv: "Publicētā {number}. versija" },
  oneLine: { en: "Of {vendors} vendors that shared their answers, {could} could meet this.", lv: "No {vendors} piegādātājiem, kas kopīgojuši atbildes, to varētu izpildīt {could}." },
} as const satisfies Record<string, Localized>;

export const saidNames: Record<Said, Localized> = {
  could: { en: "Could meet it", lv: "Varētu izpildīt" },
  partly: { en: "In part", lv: "Daļēji" },
  no: { en: "Could not", lv: "Nevarētu" },
  unsaid: { en: "Not said", lv: "Nav teikts" },
};

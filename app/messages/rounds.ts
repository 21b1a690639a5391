import type { Phase, RoundKind } from "~/domain/calendar/round";
import type { Localized } from "~/domain/language";

export const roundWords = {
  title: { en: "Rounds", lv: "Kārtas" },
  intro: { en: "A round is a time in which the market, or the public, is heard. Its phase follows the server's clock: nobody opens it by hand, and nothing is accepted after its end.", lv: "Kārta ir laiks, kurā uzklausa tirgu vai sabiedrību. Tās posmu nosaka servera pulkstenis: neviens to neatver ar roku, un pēc beigām nekas netiek pieņemts." },
  none: { en: "No round is planned.", lv: "Neviena kārta nav ieplānota." },
  plan: { en: "Plan a round", lv: "Ieplānot kārtu" },
  number: { en: "Round {number}", lv: "{number}. kārta" },
  kind: { en: "What it is for", lv: "Kam tā paredzēta" },
  opens: { en: "Opens", lv: "Sākas" },
  opensAt: { en: "Opens at", lv: "Sākuma laiks" },
  opensHint: { en: "A time that has passed means at once.", lv: "Pagājis laiks nozīmē – uzreiz." },
  questionsUntil: { en: "Questions and comments until", lv: "Jautājumi un komentāri līdz" },
  answersUntil: { en: "Answers until", lv: "Atbildes līdz" },
  zone: { en: "Time zone", lv: "Laika josla" },
  zoneHint: { en: "All times of the round are of this zone, such as Europe/Riga.", lv: "Visi kārtas laiki ir šajā joslā, piemēram, Europe/Riga." },
  summary: { en: "What it is about, in plain language", lv: "Par ko tā ir, vienkāršā valodā" },
  summaryIn: { en: "{what} ({language})", lv: "{what} ({language})" },
  summaryHint: { en: "For people who do not read specifications: what is bought, what for, what it means for them, what you want to hear.", lv: "Cilvēkiem, kas nelasa specifikācijas: ko pērk, kam, ko tas viņiem nozīmē un ko vēlaties dzirdēt." },
  change: { en: "Change the round", lv: "Mainīt kārtu" },
  reason: { en: "Why its times change", lv: "Kāpēc mainās laiki" },
  reasonHint: { en: "Needed once the round is open; everybody reads it. Times then only move to later.", lv: "Vajadzīgs, kad kārta ir atvērta; to lasa visi. Laikus tad var tikai pagarināt." },
  save: { en: "Save", lv: "Saglabāt" },
  close: { en: "Close the round", lv: "Slēgt kārtu" },
  closeText: { en: "Closing says that all that was heard is dealt with. It cannot be undone.", lv: "Slēgšana nozīmē, ka viss dzirdētais ir izskatīts. To nevar atsaukt." },
  reply: { en: "What the authorities say to it", lv: "Ko iestādes par to saka" },
  replyHint: { en: "Everybody reads it in the closing report: what you heard, what changes, what does not and why.", lv: "To lasa visi noslēguma pārskatā: ko dzirdējāt, kas mainās, kas ne un kāpēc." },
  notDecided: { en: "Comments that nobody has decided on yet: {count}. Show or refuse each of them first.", lv: "Komentāri, par kuriem vēl nav lemts: {count}. Vispirms katru parādiet vai noraidiet." },
  cancel: { en: "Cancel the round", lv: "Atcelt kārtu" },
  cancelText: { en: "A cancelled round accepts nothing any more. Everybody reads the reason.", lv: "Atceltā kārtā vairs nekas netiek pieņemts. Iemeslu lasa visi." },
  cancelReason: { en: "Why it is cancelled", lv: "Kāpēc tā tiek atcelta" },
  changed: { en: "Changed", lv: "Mainīta" },
  cancelled: { en: "Cancelled", lv: "Atcelta" },
  history: { en: "What was changed, and why", lv: "Kas mainīts un kāpēc" },
  onlyLead: { en: "The lead buyer's officers plan the rounds.", lv: "Kārtas plāno vadošā pasūtītāja speciālisti." },
  comments: { en: "Comments of the public", lv: "Sabiedrības komentāri" },
  publicPage: { en: "The page that the public sees", lv: "Lapa, ko redz sabiedrība" },
  late: { en: "The time for answers is over", lv: "Atbilžu laiks ir beidzies" },
  over: { en: "This round is over; nothing in it changes any more.", lv: "Šī kārta ir beigusies; tajā vairs nekas nemainās." },
} as const satisfies Record<string, Localized>;

export const roundWarnings: Record<"other-questions" | "late-answers", Localized> = {
  "other-questions": { en: "The deadlines of the tender name another time for questions: {questions}. Make both the same, or vendors will not know which counts.", lv: "Iepirkuma termiņos jautājumiem norādīts cits laiks: {questions}. Saskaņojiet abus, citādi piegādātāji nezinās, kurš der." },
  "late-answers": { en: "Answers would come later than the law allows before the tenders are due: {answers} (art. 47(3)(a), 53(2)).", lv: "Atbildes nāktu vēlāk, nekā likums pieļauj pirms piedāvājumu termiņa: {answers} (47. panta 3. punkta a) apakšpunkts, 53. panta 2. punkts)." },
};

export const roundKindNames: Record<RoundKind, { name: Localized; hint: Localized }> = {
  consultation: { name: { en: "Market consultation", lv: "Tirgus apspriede" }, hint: { en: "Before the procedure, with vendors (art. 40 of Directive 2014/24/EU)", lv: "Pirms procedūras, ar piegādātājiem (Direktīvas 2014/24/ES 40. pants)" } },
  clarification: { name: { en: "Clarification", lv: "Skaidrojumi" }, hint: { en: "While tenders are prepared: questions of vendors (art. 47(3), 53(2))", lv: "Piedāvājumu sagatavošanas laikā: piegādātāju jautājumi (47. panta 3. punkts, 53. panta 2. punkts)" } },
  public: { name: { en: "Public consultation", lv: "Sabiedriskā apspriešana" }, hint: { en: "Citizens comment on sections in plain language, without an account", lv: "Iedzīvotāji komentē sadaļas vienkāršā valodā, bez konta" } },
};

export const phaseLooks: Record<Phase, { word: Localized; icon: string; tone: "neutral" | "blue" | "amber" | "green" | "red" }> = {
  planned: { word: { en: "Planned", lv: "Plānota" }, icon: "○", tone: "neutral" },
  open: { word: { en: "Open", lv: "Atvērta" }, icon: "●", tone: "blue" },
  adjudication: { word: { en: "Being dealt with", lv: "Tiek izskatīta" }, icon: "…", tone: "amber" },
  closed: { word: { en: "Closed", lv: "Slēgta" }, icon: "✓", tone: "green" },
  cancelled: { word: { en: "Cancelled", lv: "Atcelta" }, icon: "✕", tone: "red" },
};

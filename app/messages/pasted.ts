import type { CheckedParagraph, PastedFinding } from "~/domain/checks/pasted";
import { type PastedTrouble } from "~/domain/checks/pasted-limits";
import type { RulesInForce, Severity } from "~/domain/checks/rule-pack";
import type { Language, Localized } from "~/domain/language";
import { languageNames } from "./common";
import { say } from "./say";

export const pastedWords = {
  title: { en: "Check an old specification", lv: "Pārbaudīt agrāku specifikāciju" },
  intro: {
    en: "Choose a Word or text file, or paste a text. Every paragraph is read by the rules about wording: law, clarity and lock-in. Nothing is stored: the text is gone when the page has been answered.",
    lv: "Izvēlieties Word vai teksta datni vai ielīmējiet tekstu. Katru rindkopu izlasa pēc noteikumiem par formulējumu: tiesības, skaidrība un piesaiste piegādātājam. Nekas netiek saglabāts: kad lapa ir parādīta, teksta vairs nav.",
  },
  file: { en: "File (DOCX, TXT), up to 20 MB", lv: "Datne (DOCX, TXT), līdz 20 MB" },
  pasted: { en: "Or the text", lv: "Vai teksts" },
  language: { en: "Language of the text", lv: "Teksta valoda" },
  guess: { en: "Find out", lv: "Noteikt" },
  least: { en: "Show", lv: "Rādīt" },
  again: { en: "Check another text, or the same after mending", lv: "Pārbaudīt citu tekstu vai to pašu pēc labošanas" },
  paragraphs: { en: "Paragraphs with findings", lv: "Rindkopas ar konstatējumiem" },
  check: { en: "Check", lv: "Pārbaudīt" },
  paragraph: { en: "Paragraph {number}", lv: "{number}. rindkopa" },
  what: { en: "Paragraphs read: {paragraphs}, as {language}. Paragraphs that ask for something: {binding}.", lv: "Izlasīto rindkopu skaits: {paragraphs}, valoda: {language}. Rindkopas, kas kaut ko prasa: {binding}." },
  nothing: { en: "Nothing was found", lv: "Pārbaudes neko nekonstatēja" },
  nothingText: { en: "The rules see words, not what was meant: read it yourself all the same.", lv: "Noteikumi redz vārdus, nevis domu: tomēr izlasiet arī pats." },
  more: { en: "More paragraphs with findings that are not shown: {count}. Mend these first, or check the text in parts.", lv: "Vēl neparādītas rindkopas ar konstatējumiem: {count}. Vispirms labojiet šīs vai pārbaudiet tekstu pa daļām." },
  byRule: { en: "Findings by rule", lv: "Konstatējumi pa noteikumiem" },
  count: { en: "Findings", lv: "Konstatējumi" },
  instead: { en: "For instance: “{words}”", lv: "Piemēram: “{words}”" },
  leaveOut: { en: "Leave these words out.", lv: "Šos vārdus svītrojiet." },
  repeated: { en: "{paragraph}: the same as in paragraph {number}", lv: "{paragraph}: tas pats, kas {number}. rindkopā" },
  by: { en: "Checked by: {packs}. This is not legal advice; what is not found may still be unlawful.", lv: "Pārbaudīts pēc: {packs}. Tā nav juridiska konsultācija; arī neatrastais var būt prettiesisks." },
  guessed: { en: "Levels are guessed from the verbs; lists, tables and footnotes are read as paragraphs, pictures are not read.", lv: "Pakāpes noteiktas pēc darbības vārdiem; sarakstus, tabulas un zemsvītras piezīmes lasa kā rindkopas, attēlus nelasa." },
} as const satisfies Record<string, Localized>;

export const languageChoices: Record<Language, Localized> = { en: { en: "English", lv: "Angļu" }, lv: { en: "Latvian", lv: "Latviešu" } };

/** What is shown beside what stands in the way. */
export const leastNames: Record<Severity, Localized> = {
  error: { en: "Errors only", lv: "Tikai kļūdas" },
  warning: { en: "Errors and warnings", lv: "Kļūdas un brīdinājumus" },
  hint: { en: "Everything, hints too", lv: "Visu, arī ieteikumus" },
};

export const pastedTroubleNames: Record<PastedTrouble, Localized> = {
  kind: { en: "Choose a DOCX or TXT file. Save an old DOC file or a PDF as one of these, or paste its text.", lv: "Izvēlieties DOCX vai TXT datni. Vecu DOC datni vai PDF saglabājiet šādā formātā vai ielīmējiet tekstu." },
  "too-large": { en: "The file is larger than 20 MB. Save it without its pictures, or paste its text.", lv: "Datne ir lielāka par 20 MB. Saglabājiet to bez attēliem vai ielīmējiet tekstu." },
  bomb: { en: "The file is far larger when it is unpacked. It was not read.", lv: "Izpakotā veidā datne ir daudz lielāka. Tā netika nolasīta." },
  broken: { en: "The file cannot be read. Save it anew, or paste its text.", lv: "Datni nevar nolasīt. Saglabājiet to no jauna vai ielīmējiet tekstu." },
  "too-long": { en: "The text is longer than 1,500,000 characters. Check it in parts.", lv: "Teksts ir garāks par 1 500 000 rakstzīmju. Pārbaudiet to pa daļām." },
  "nothing-inside": { en: "No paragraph was found: choose a file or paste a text.", lv: "Nav nevienas rindkopas: izvēlieties datni vai ielīmējiet tekstu." },
  "too-slow": { en: "Reading the file took too long. Paste its text instead.", lv: "Datnes lasīšana prasīja pārāk ilgu laiku. Ielīmējiet tekstu." },
  busy: { en: "Other files are being read. Try again in a minute.", lv: "Pašlaik tiek lasītas citas datnes. Mēģiniet vēlreiz pēc minūtes." },
};

/** What a finding says of a paragraph of somebody's text. */
export function pastedSentence({ rule, words, other }: PastedFinding, { number }: Pick<CheckedParagraph, "number">, inForce: RulesInForce, language: Language, textLanguage: Language): string {
  const place = say(language, pastedWords.paragraph, { number: String(number) });
  if (rule === "clause-duplicate") return say(language, pastedWords.repeated, { paragraph: place, number: other ?? "" });
  return say(language, inForce.rules.get(rule)?.says ?? { en: rule, lv: rule }, { requirement: place, words, other: other ?? "", language: languageNames[textLanguage][language], authority: "", parameter: "", gap: "" });
}

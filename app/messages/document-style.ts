import type { Localized } from "~/domain/language";
import type { StyleProblem } from "~/domain/signing/document-style";

export const documentStyleWords = {
  title: { en: "House style of documents", lv: "Dokumentu noformējums" },
  text: { en: "Baselines of specifications that your authority leads are written in this style: fonts, colours, numbering, margins, logo and running lines. A baseline keeps the style that it was frozen with.", lv: "Jūsu iestādes vadīto specifikāciju redakcijas tiek noformētas šādi: fonti, krāsas, numerācija, piemales, logotips un kolonrindas. Redakcija saglabā noformējumu, ar kuru tā iesaldēta." },
  builtIn: { en: "Your authority uses the built-in style.", lv: "Jūsu iestāde lieto iebūvēto noformējumu." },
  own: { en: "Your authority uses “{name}”, set by {person} on {date}.", lv: "Jūsu iestāde lieto “{name}”, ko {date} iestatīja {person}." },
  how: { en: "Take the Word file, change its styles, header and footer in Word or LibreOffice, keep the names of the styles and the words in braces such as {title} and {hash}, and give it back. A picture in the header is the logo.", lv: "Lejupielādējiet Word datni, programmā Word vai LibreOffice mainiet tās stilus, galveni un kājeni, saglabājiet stilu nosaukumus un vārdus figūriekavās, piemēram, {title} un {hash}, un augšupielādējiet to. Attēls galvenē ir logotips." },
  take: { en: "Take the present style (Word)", lv: "Lejupielādēt pašreizējo noformējumu (Word)" },
  file: { en: "Word file with your styles", lv: "Word datne ar jūsu stiliem" },
  set: { en: "Use this style", lv: "Lietot šo noformējumu" },
  back: { en: "Back to the built-in style", lv: "Atgriezties pie iebūvētā noformējuma" },
  refused: { en: "This file cannot be the house style", lv: "Šī datne nevar būt noformējums" },
} as const satisfies Record<string, Localized>;

export const styleFaultSentences: Record<StyleProblem, Localized> = {
  "not-word": { en: "It is not a Word file (.docx).", lv: "Tā nav Word datne (.docx)." },
  "too-large": { en: "It is larger than 400 KB: use a smaller logo.", lv: "Tā ir lielāka par 400 KB: lietojiet mazāku logotipu." },
  macros: { en: "It holds a program (macro).", lv: "Tajā ir programma (makro)." },
  external: { en: "It refers to something outside the file.", lv: "Tā atsaucas uz kaut ko ārpus datnes." },
  doctype: { en: "It declares a document type, which Word files never do.", lv: "Tā deklarē dokumenta tipu, ko Word datnes nekad nedara." },
  "part-missing": { en: "A part is missing; start from the file that is offered here.", lv: "Trūkst daļas; sāciet ar šeit piedāvāto datni." },
  "style-missing": { en: "A style is missing; keep the names of all styles.", lv: "Trūkst stila; saglabājiet visu stilu nosaukumus." },
  "numbering-missing": { en: "Heading 1 has no numbering of its own.", lv: "Stilam “Heading 1” nav savas numerācijas." },
  "title-missing": { en: "The header does not say {title}, in one piece.", lv: "Galvenē nav viengabala vārda {title}." },
  "hash-missing": { en: "The footer does not say {hash}, in one piece.", lv: "Kājenē nav viengabala vārda {hash}." },
  "picture-kind": { en: "A picture is neither PNG nor JPEG.", lv: "Attēls nav ne PNG, ne JPEG." },
};

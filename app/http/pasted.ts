import type { Basis } from "~/domain/checks/basis";
import { guessedLanguage } from "~/domain/checks/guessed-language";
import type { Paragraph } from "~/domain/checks/paragraph";
import { type CheckedParagraph, checkPasted } from "~/domain/checks/pasted";
import { type PastedTrouble } from "~/domain/checks/pasted-limits";
import { type RulesInForce, rulesInForce } from "~/domain/checks/rule-pack";
import type { Language } from "~/domain/language";
import { PastedRefused, pastedParagraphs } from "~/importers/pasted";
import { readPastedInWorker } from "~/importers/read-in-worker";

export interface CheckedText {
  language: Language;
  inForce: RulesInForce;
  paragraphs: CheckedParagraph[];
}

interface Asked {
  basis: Basis;
  /** Of the text; null: to be found out. */
  language: Language | null;
  countries: readonly string[];
  day: string;
}

/** A file, or else a text, checked paragraph by paragraph. Nothing of it is kept. */
export async function checkedText(from: { bytes: Uint8Array; fileName: string } | { text: string }, asked: Asked, importerFile: string): Promise<CheckedText | { trouble: PastedTrouble }> {
  const read = "text" in from ? paragraphsOf(from.text) : await readPastedInWorker(importerFile, from.bytes, from.fileName);
  return "trouble" in read ? read : checked(read.paragraphs, asked);
}

function paragraphsOf(text: string): { paragraphs: Paragraph[] } | { trouble: PastedTrouble } {
  try {
    return { paragraphs: pastedParagraphs(text) };
  } catch (error) {
    if (error instanceof PastedRefused) return { trouble: error.trouble };
    throw error;
  }
}

function checked(paragraphs: Paragraph[], { basis, language: said, countries, day }: Asked): CheckedText {
  const language = said ?? guessedLanguage(paragraphs.map(({ text }) => text).join("\n"));
  const inForce = rulesInForce(basis.packs, { countries, day });
  return { language, inForce, paragraphs: checkPasted(paragraphs, { basis, inForce, language }) };
}

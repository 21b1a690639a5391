import { type CheckedText, sentenceAt, wordsOf } from "../checked-text";
import type { ReadRequirement } from "../rule";

const quotes = ['"', "“", "”", "„", "«", "»", "‘", "’"];
const mostWords = 4;

interface DefinedTerms {
  defined: readonly string[];
  used: readonly string[];
}

const none: DefinedTerms = { defined: [], used: [] };

/** Terms in quotation marks: those that a text gives a meaning to ("X" means …, hereinafter "X"), and those that it only uses. */
export const termsOf = (text: CheckedText): DefinedTerms => (/["“”„«»‘’]/.test(text.raw) ? text.once(read) : none);

const noTerms: readonly string[] = [];

export function termsOfAll({ texts }: ReadRequirement, which: keyof DefinedTerms): readonly string[] {
  const found = texts.filter((text) => text.field === "text" && termsOf(text) !== none).flatMap((text) => termsOf(text)[which]);
  return found.length > 0 ? found : noTerms;
}

/** The key by which requirements that use or define one term come together. */
export const termKeys = (read: ReadRequirement): readonly string[] => {
  const [used, defined] = [termsOfAll(read, "used"), termsOfAll(read, "defined")];
  return used.length + defined.length === 0 ? noTerms : [...new Set([...used, ...defined])];
};

function read(text: CheckedText): DefinedTerms {
  const { tokens } = text;
  const defined: string[] = [];
  const used: string[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    if (!quotes.includes(tokens[open]?.word ?? "")) continue;
    const close = tokens.findIndex(({ word }, index) => index > open && quotes.includes(word));
    if (close < 0) break;
    const [first, last] = [tokens[open + 1], tokens[close - 1]];
    const count = close - open - 1;
    if (first && last && count > 0 && count <= mostWords && isCapital(text.raw[first.from])) {
      const term = wordsOf(text, { from: first.from, to: last.to }).toLowerCase();
      (isDefinition(text, open, close) ? defined : used).push(`${text.language} ${term}`);
    }
    open = close;
  }
  return { defined, used };
}

const isCapital = (letter = ""): boolean => letter !== letter.toLowerCase();

/** A word that defines stands right after the term, or one that introduces it right before. */
function isDefinition(text: CheckedText, open: number, close: number): boolean {
  const sentence = sentenceAt(text, open);
  return text.hits("defines").some(({ first }) => first === close + 1) || text.hits("introduces").some(({ last }) => last < open && last >= (sentence?.first ?? 0) && open - last <= 3);
}

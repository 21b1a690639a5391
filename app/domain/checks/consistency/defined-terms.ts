import { type CheckedText, sentenceAt, wordsOf } from "../checked-text";
import type { ReadRequirement } from "../rule";

const quotes = ['"', "“", "”", "„", "«", "»", "‘", "’"];
const mostWords = 4;

interface DefinedTerms {
  defined: readonly string[];
  used: readonly string[];
}

const kept = new WeakMap<CheckedText, DefinedTerms>();
const none: DefinedTerms = { defined: [], used: [] };

/** Terms in quotation marks: those that a text gives a meaning to ("X" means …, hereinafter "X"), and those that it only uses. */
export function termsOf(text: CheckedText): DefinedTerms {
  const before = kept.get(text);
  if (before) return before;
  const made = quotes.some((mark) => text.raw.includes(mark)) ? read(text) : none;
  kept.set(text, made);
  return made;
}

export const termsOfAll = ({ texts }: ReadRequirement, which: keyof DefinedTerms): string[] => texts.filter(({ field }) => field === "text").flatMap((text) => termsOf(text)[which]);

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

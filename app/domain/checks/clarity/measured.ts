import type { CheckedText } from "../checked-text";
import { standardsNamed } from "../standard-mention";
import type { Token } from "../token";

/** A number of a text that may measure something: none of a standard, an article, a version, a date or a time of day. */
export interface Measured {
  from: number;
  to: number;
  index: number;
  /** The last token of its unit; -1 where it has none. */
  unit: number;
}

const none: readonly Measured[] = [];

export const measuredIn = (text: CheckedText): readonly Measured[] => (hasDigit(text.raw) ? text.once(read) : none);

function hasDigit(raw: string): boolean {
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function read(text: CheckedText): readonly Measured[] {
  const found: Measured[] = [];
  const { tokens } = text;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === "number" && !isName(token, index, text)) found.push({ from: token.from, to: token.to, index, unit: unitAt(index + 1, text) });
  }
  return found;
}

/** Where a unit ends that begins at a token; -1 where none does. "a" is an ampere only as "A". */
export function unitAt(index: number, text: CheckedText): number {
  const token = text.tokens[index];
  const isArticle = text.language === "en" && token !== undefined && token.to - token.from === 1 && text.raw[token.from] === "a";
  return isArticle ? -1 : text.lastAt("units", index);
}

const calendar = /^((19|20)\d\d|\d{1,2}\.\d{1,2}(\.\d+)*|\d+:\d+.*|\d{4}-\d\d(-\d\d)?|\d+(\.\d+){2,}|\d+\/\d+(\/\d+)*|\d+-\d+-.*)\.?$/;

function isName({ word, from, to }: Token, index: number, text: CheckedText): boolean {
  if (calendar.test(word) && !(/^\d{1,2}\.\d{1,2}$/.test(word) && unitAt(index + 1, text) >= 0)) return true;
  if (text.has("numbered", index - 2, index) || text.has("months", index - 1, index + 3)) return true;
  if (standardsNamed(text).some((mention) => from >= mention.from && to <= mention.to)) return true;
  const before = text.tokens[index - 1];
  // "Wi-Fi 6", "2014/24", "(3)" after a name.
  return before !== undefined && ((before.kind === "word" && /^\p{Lu}/u.test(text.raw.slice(before.from)) && index > 1) || "/§#€$".includes(before.word));
}

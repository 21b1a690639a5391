import type { CheckedText, Hit } from "../checked-text";
import { standardsNamed } from "../standard-mention";
import type { Token } from "../token";
import { beginsWithin } from "./phrases";

/** A number of a text that may measure something: none of a standard, an article, a version, a date or a time of day. */
export interface Measured {
  from: number;
  to: number;
  index: number;
  unit: Hit | null;
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
  for (const [index, token] of tokens.entries())
    if (token.kind === "number" && !isName(token, index, text)) found.push({ from: token.from, to: token.to, index, unit: text.hits("units").find((hit) => hit.first === index + 1 && !isArticle(hit, text)) ?? null });
  return found;
}

/** "a" is an ampere only as "A". */
const isArticle = ({ from, to }: Hit, { raw, language }: CheckedText): boolean => language === "en" && to - from === 1 && raw[from] === "a";

const calendar = /^((19|20)\d\d|\d{1,2}\.\d{1,2}(\.\d+)*|\d+:\d+.*|\d{4}-\d\d(-\d\d)?|\d+(\.\d+){2,}|\d+\/\d+(\/\d+)*|\d+-\d+-.*)\.?$/;

function isName({ word, from, to }: Token, index: number, text: CheckedText): boolean {
  if (calendar.test(word) && !(/^\d{1,2}\.\d{1,2}$/.test(word) && text.hits("units").some((hit) => hit.first === index + 1))) return true;
  if (beginsWithin(text.hits("numbered"), index - 2, index) || beginsWithin(text.hits("months"), index - 1, index + 3)) return true;
  if (standardsNamed(text).some((mention) => from >= mention.from && to <= mention.to)) return true;
  const before = text.tokens[index - 1];
  // "Wi-Fi 6", "2014/24", "(3)" after a name.
  return before !== undefined && ((before.kind === "word" && /^\p{Lu}/u.test(text.raw.slice(before.from)) && index > 1) || "/§#€$".includes(before.word));
}

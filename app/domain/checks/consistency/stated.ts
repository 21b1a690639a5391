import type { CheckedText } from "../checked-text";
import { nameOf } from "../register";
import { standardsNamed } from "../standard-mention";
import { measuredIn } from "./skeleton";

interface Stated {
  dates: readonly string[];
  numbers: readonly string[];
  units: readonly string[];
  standards: readonly string[];
}

const nothing: Stated = { dates: [], numbers: [], units: [], standards: [] };

/** Dates, numbers, units and standards of a text in a form that is the same in every language. */
export const statedIn = (text: CheckedText): Stated =>
  /\d/.test(text.raw) || text.hits("number-words").length > 0 || text.hits("standards").length > 0 ? text.once(read) : nothing;

function read(text: CheckedText): Stated {
  const mentions = standardsNamed(text);
  // The number of an edition counts: one language may say it inside the designation, the other before it.
  const used = new Set(mentions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => !/^\d+(\.\d+)+$/.test(text.tokens[index]?.word ?? "") || index === first)));
  const dates = datesIn(text, used);
  const numbers = text.tokens.flatMap(({ kind, word }, index) => (kind === "number" && !used.has(index) && !isGroup(text, index) ? [plainNumber(groupsFrom(text, index, word))] : []));
  return {
    dates, numbers: [...numbers, ...text.hits("number-words").flatMap(({ instead }) => instead ?? [])],
    units: measuredIn(text).map(({ number, unit }) => `${plainNumber(number)} ${unit}`),
    standards: [...new Set(mentions.map(({ designation }) => nameOf(designation)))],
  };
}

/** Whether a token continues the number before it: "1 000" is one number in two groups. */
const isGroup = ({ tokens, raw }: CheckedText, index: number): boolean => {
  const [before, own] = [tokens[index - 1], tokens[index]];
  return before?.kind === "number" && /^\d{1,3}$/.test(before.word) && /^\d{3}$/.test(own?.word ?? "") && raw.slice(before.to, own?.from).length === 1;
};

const groupsFrom = (text: CheckedText, index: number, word: string): string => (isGroup(text, index + 1) ? word + groupsFrom(text, index + 1, text.tokens[index + 1]?.word ?? "") : word);

/** "1,000" and "99,5" as 1000 and 99.5: three digits after a sign are thousands. */
export const plainNumber = (word: string): string => word.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", ".");

/** Days in ISO 8601; the tokens that make them are used up. */
function datesIn(text: CheckedText, used: Set<number>): string[] {
  const { tokens } = text;
  const use = (from: number, to: number) => { for (let index = from; index <= to; index += 1) used.add(index); };
  const found: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "number" || token.to - token.from < 8) continue;
    const { word } = token;
    const iso = /^(\d{4}-\d{2}-\d{2})$/.exec(word) ?? null;
    const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
    if (iso?.[1]) { found.push(iso[1]); use(index, index); }
    else if (european) { found.push(day(european[3], european[2], european[1])); use(index, index); }
  }
  for (const { first, instead = "" } of text.hits("months")) {
    const [before, after] = [tokens[first - 1], tokens[first + 1]];
    // "31 December 2026", and in Latvian "2026. gada 31. decembrī".
    if (before?.kind === "number" && after && /^\d{4}$/.test(after.word)) { found.push(day(after.word, instead, before.word)); use(first - 1, first + 1); continue; }
    const dayToken = before?.word === "." ? tokens[first - 2] : before;
    const year = tokens.slice(Math.max(0, first - 7), first).find(({ word }) => /^(19|20)\d\d$/.test(word));
    if (dayToken && year && /^\d{1,2}$/.test(dayToken.word)) { found.push(day(year.word, instead, dayToken.word)); use(tokens.indexOf(year), first); }
  }
  return found;
}

const day = (year = "", month = "", date = ""): string => `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;

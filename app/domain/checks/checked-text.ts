import type { Language } from "../language";
import type { Level } from "../library/clause";
import { type Entry, type Lexicon, type WordIndex, leastBeginning } from "./lexicon";
import { type Token, tokensOf } from "./token";

/** Where words of a list stand in a text. `first` and `last` count tokens. */
export interface Hit {
  list: string;
  from: number;
  to: number;
  first: number;
  last: number;
  instead?: string;
}

/** A sentence: its place in the text and among the tokens, both with the end left out. */
export interface Sentence {
  from: number;
  to: number;
  first: number;
  end: number;
}

/** A text that was read once, for all rules to ask. */
export interface CheckedText {
  field: "title" | "text";
  language: Language;
  level: Level;
  raw: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  hits: (list: string) => readonly Hit[];
}

const none: readonly Hit[] = [];

/** Reads a text: its tokens, its sentences, and where words of any list stand. Of hits that begin together in one list the longest counts. */
export function readText(raw: string, { language, level, field = "text" }: { language: Language; level: Level; field?: CheckedText["field"] }, lexicon: Lexicon): CheckedText {
  const tokens = tokensOf(raw);
  const byList = hitsIn(raw, tokens, lexicon[language]);
  return { field, language, level, raw, tokens, sentences: sentencesOf(raw, tokens, byList.get("abbreviations") ?? none), hits: (list) => byList.get(list) ?? none };
}

export const sentenceAt = ({ sentences }: CheckedText, token: number): Sentence | undefined => sentences.find(({ first, end }) => token >= first && token < end);

export const wordsOf = ({ raw }: CheckedText, { from, to }: { from: number; to: number }): string => raw.slice(from, to);

function hitsIn(raw: string, tokens: readonly Token[], { exact, cased, beginnings }: WordIndex): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>();
  for (const [first, token] of tokens.entries()) {
    const longest = new Map<string, { entry: Entry; last: number }>();
    const look = (entries: readonly Entry[] | undefined) => {
      for (const entry of entries ?? []) {
        const last = endOf(entry, raw, tokens, first);
        const before = longest.get(entry.list);
        if (last >= 0 && (!before || last > before.last)) longest.set(entry.list, { entry, last });
      }
    };
    look(exact.get(token.word));
    if (token.kind === "word") {
      if (cased.size > 0) look(cased.get(raw.slice(token.from, token.to)));
      look(beginnings.get(token.word.slice(0, leastBeginning)));
    }
    for (const [list, { entry, last }] of longest) {
      const before = found.get(list)?.at(-1);
      // What lies inside a longer hit of the same list is part of it.
      if (before && first <= before.last) continue;
      const hit: Hit = { list, from: token.from, to: tokens[last]?.to ?? token.to, first, last, ...(entry.instead !== undefined && { instead: entry.instead }) };
      const kept = entry.fine ? `${list} fine` : list;
      if (!entry.fine && (found.get(`${list} fine`)?.at(-1)?.last ?? -1) >= first) continue;
      found.set(kept, [...(found.get(kept) ?? []), hit]);
    }
  }
  return found;
}

/** The last token of an entry that begins at a token; -1 where it does not. */
function endOf({ words, cased }: Entry, raw: string, tokens: readonly Token[], first: number): number {
  for (const [index, { text, begins }] of words.entries()) {
    const token = tokens[first + index];
    if (!token) return -1;
    const word = cased ? raw.slice(token.from, token.to) : token.word;
    if (begins ? !word.startsWith(text) : word !== text) return -1;
  }
  return first + words.length - 1;
}

function sentencesOf(raw: string, tokens: readonly Token[], abbreviations: readonly Hit[]): Sentence[] {
  const shortened = new Set(abbreviations.map((hit) => hit.last));
  const found: Sentence[] = [];
  let first = 0;
  const close = (end: number) => {
    const [start, last] = [tokens[first], tokens[end - 1]];
    if (start && last && end > first) found.push({ from: start.from, to: last.to, first, end });
    first = end;
  };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next) break;
    const between = raw.slice(token.to, next.from);
    const ends = token.kind === "sign" && (token.word === "." || token.word === "!" || token.word === "?") && between !== "" && !shortened.has(index - 1) && startsSentence(raw, next);
    if (ends || between.includes("\n")) close(index + 1);
  }
  close(tokens.length);
  return found;
}

function startsSentence(raw: string, token: Token): boolean {
  const letter = raw[token.from] ?? "";
  return token.kind === "placeholder" || token.kind === "number" || letter !== letter.toLowerCase() || '"“„('.includes(letter);
}

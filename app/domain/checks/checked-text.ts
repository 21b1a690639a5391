import type { Language } from "../language";
import type { Level } from "../library/clause";
import { type Entry, type Lexicon, type WordEntries, type WordIndex } from "./lexicon";
import { type Token, pairOf, tokensOf } from "./token";

/** Where words of a list stand in a text. `first` and `last` count tokens. */
export interface Hit {
  list: string;
  from: number;
  to: number;
  first: number;
  last: number;
  /** A longer phrase that is no fault although it holds a word of the list: rules never see it. */
  fine?: boolean;
  instead?: string;
}

/** A sentence: its place in the text and among the tokens, both with the end left out. */
export interface Sentence {
  from: number;
  to: number;
  first: number;
  end: number;
}

const none: readonly Hit[] = [];

interface Reading {
  tokens: readonly Token[];
  byList: Map<string, readonly Hit[]>;
  sentences?: readonly Sentence[];
}

/** A text for rules to ask, read when the first does. Its words are many and can be forgotten: whoever asks again has them read again. */
export class CheckedText {
  private reading: Reading | undefined;
  private remembered: Map<unknown, unknown> | undefined;

  constructor(
    readonly raw: string,
    readonly language: Language,
    readonly level: Level,
    readonly field: "title" | "text",
    private readonly words: WordIndex,
  ) {}

  get tokens(): readonly Token[] {
    return this.read().tokens;
  }

  get sentences(): readonly Sentence[] {
    const reading = this.read();
    return (reading.sentences ??= sentencesOf(this.raw, reading.tokens, reading.byList.get("abbreviations") ?? none));
  }

  /** Where words of a list stand, in their order. Of those that begin together the longest counts. */
  hits(list: string): readonly Hit[] {
    const { byList, tokens } = this.read();
    const known = byList.get(list);
    if (known) return known;
    const beside = this.words.beside.get(list);
    if (!beside) return none;
    const hits = hitsIn(this.raw, tokens, beside).get(list) ?? none;
    byList.set(list, hits);
    return hits;
  }

  /** Whether words of a list begin among these tokens, the end left out. */
  has(list: string, first: number, end: number): boolean {
    if (!this.words.beside.has(list)) return this.hits(list).some((hit) => hit.first >= first && hit.first < end);
    for (let index = Math.max(0, first); index < end && index < this.tokens.length; index += 1) if (this.lastAt(list, index) >= 0) return true;
    return false;
  }

  /** Where words of a list end that begin at a token; -1 where none do. */
  lastAt(list: string, first: number): number {
    const beside = this.words.beside.get(list);
    return beside ? longestAt(this.raw, this.tokens, beside, first) : (this.hits(list).find((hit) => hit.first === first)?.last ?? -1);
  }

  /** What somebody makes of this text, made once until it is forgotten. */
  once<Value>(make: (text: CheckedText) => Value): Value {
    const known = this.remembered?.get(make);
    // Sound: only what this function made is kept under it.
    if (known !== undefined) return known as Value;
    const value = make(this);
    (this.remembered ??= new Map()).set(make, value);
    return value;
  }

  forget(): void {
    this.reading = undefined;
    this.remembered = undefined;
  }

  private read(): Reading {
    if (this.reading) return this.reading;
    const tokens = tokensOf(this.raw);
    return (this.reading = { tokens, byList: hitsIn(this.raw, tokens, this.words) });
  }
}

export const readText = (raw: string, { language, level, field = "text" }: { language: Language; level: Level; field?: CheckedText["field"] }, lexicon: Lexicon): CheckedText =>
  new CheckedText(raw, language, level, field, lexicon[language]);

export const sentenceAt = ({ sentences }: CheckedText, token: number): Sentence | undefined => sentences.find(({ first, end }) => token >= first && token < end);

export const wordsOf = ({ raw }: CheckedText, { from, to }: { from: number; to: number }): string => raw.slice(from, to);

function hitsIn(raw: string, tokens: readonly Token[], { exact, pairs, beginnings, short }: WordEntries): Map<string, readonly Hit[]> {
  const found = new Map<string, Hit[]>();
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (!token) break;
    const isWord = token.kind === "word";
    const whole = exact.get(token.hash);
    const next = tokens[first + 1];
    const phrase = next && pairs.size > 0 ? pairs.get(pairOf(token.hash, next.hash)) : undefined;
    const begun = isWord && beginnings.size > 0 ? beginnings.get(token.beginning(3)) : undefined;
    const shortly = isWord && short.size > 0 ? short.get(token.beginning(2)) : undefined;
    if (!whole && !phrase && !begun && !shortly) continue;
    if (phrase) collect(found, phrase, raw, tokens, first);
    if (whole) collect(found, whole, raw, tokens, first);
    if (begun) collect(found, begun, raw, tokens, first);
    if (shortly) collect(found, shortly, raw, tokens, first);
  }
  for (const [list, hits] of found) if (hits.some((hit) => hit.fine)) found.set(list, hits.filter((hit) => !hit.fine));
  return found;
}

/** The last token of the longest entry that begins at a token, without a hit being made of it; -1 where there is none or it is no fault. */
function longestAt(raw: string, tokens: readonly Token[], { exact, pairs, beginnings, short }: WordEntries, first: number): number {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!token) return -1;
  let last = -1;
  let isFine = false;
  const look = (entries: readonly Entry[] | undefined) => {
    if (entries) for (const entry of entries) {
      const end = endOf(entry, raw, tokens, first);
      if (end > last || (end === last && entry.fine)) [last, isFine] = [end, entry.fine];
    }
  };
  if (next && pairs.size > 0) look(pairs.get(pairOf(token.hash, next.hash)));
  look(exact.get(token.hash));
  if (token.kind === "word") {
    look(beginnings.get(token.beginning(3)));
    look(short.get(token.beginning(2)));
  }
  return isFine ? -1 : last;
}

/** Adds the hits that begin at a token. A longer one takes the place of a shorter, and what lies inside another of its list is part of it. */
function collect(found: Map<string, Hit[]>, entries: readonly Entry[], raw: string, tokens: readonly Token[], first: number) {
  for (const entry of entries) {
    const last = endOf(entry, raw, tokens, first);
    if (last < 0) continue;
    const { list, instead, fine } = entry;
    const hits = found.get(list) ?? newHits(found, list);
    const before = hits.at(-1);
    if (before && before.first === first && (last > before.last || (last === before.last && fine))) hits.pop();
    else if (before && first <= before.last) continue;
    const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
    hits.push({ list, from, to, first, last, fine, ...(instead !== undefined && { instead }) });
  }
}

function newHits(found: Map<string, Hit[]>, list: string): Hit[] {
  const hits: Hit[] = [];
  found.set(list, hits);
  return hits;
}

/** The last token of an entry that begins at a token; -1 where it does not. */
function endOf({ words, cased }: Entry, raw: string, tokens: readonly Token[], first: number): number {
  for (let index = 0; index < words.length; index += 1) {
    const token = tokens[first + index];
    const wanted = words[index];
    if (!token || !wanted) return -1;
    const { text, begins } = wanted;
    if (cased ? token.to - token.from < text.length || !raw.startsWith(text, token.from) : !token.begins(text)) return -1;
    if (!begins && token.to - token.from !== text.length) return -1;
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

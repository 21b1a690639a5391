import type { Language } from "../language";
import { type CheckedText, type Hit, type Sentence, sentenceAt } from "./checked-text";
import type { Found, TextRule } from "./rule";
import type { RuleId } from "./rule-id";

/** How many words and signs are looked through before and behind words of a list: Latvian puts in front what English puts behind. */
export interface Reach {
  before: number;
  after: number;
}

const nothing: readonly Found[] = [];

export const sentenceOf = (text: CheckedText, token: number): Sentence => sentenceAt(text, token) ?? { from: 0, to: text.raw.length, first: 0, end: text.tokens.length };

/** The place of a hit together with the words of another list that stand near it in its sentence; null where none do. */
export function withNear(text: CheckedText, { first, last, from, to }: Pick<Hit, "first" | "last" | "from" | "to">, list: string, { before, after }: Reach): Found | null {
  const sentence = sentenceOf(text, first);
  for (let index = last + 1; index < Math.min(sentence.end, last + 1 + after); index += 1) {
    const end = text.lastAt(list, index);
    if (end >= 0) return { from, to: text.tokens[end]?.to ?? to };
  }
  for (let index = first - 1; index >= Math.max(sentence.first, first - before); index -= 1)
    if (text.lastAt(list, index) >= 0) return { from: text.tokens[index]?.from ?? from, to };
  return null;
}

/** Whether the sentence in which a token stands has words of a list. */
export function saysInSentence(text: CheckedText, token: number, list: string): boolean {
  const { first, end } = sentenceOf(text, token);
  return text.has(list, first, end);
}

interface Pair {
  /** Phrases that are found whatever stands near them. */
  phrases?: string;
  words: string;
  near: string;
  reach: Record<Language, Reach>;
  counts?: (text: CheckedText, hit: Hit) => boolean;
}

/** A rule that finds words of one list near words of another: what is said in many ways is not written down as whole phrases. */
export const pairRule = (id: RuleId, { phrases, words, near, reach, counts }: Pair): TextRule => ({
  id, kind: "text",
  check(text) {
    if (text.field === "title") return nothing;
    const [whole, hits] = [phrases === undefined ? nothing : text.hits(phrases), text.hits(words)];
    if (hits.length === 0) return whole.length === 0 ? nothing : whole.map(({ from, to }) => ({ from, to }));
    const pairs = hits.flatMap((hit) => (counts && !counts(text, hit) ? [] : (withNear(text, hit, near, reach[text.language]) ?? [])));
    return [...whole.map(({ from, to }) => ({ from, to })), ...pairs.filter((pair) => !whole.some(({ from, to }) => from < pair.to && pair.from < to))].sort((a, b) => a.from - b.from);
  },
});

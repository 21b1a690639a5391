import { z } from "zod";
import { type Language, languages } from "../language";
import { beginningOf, hashOf, pairOf } from "./token";

/** A word or phrase. A word that ends in `*` stands for all that begin so: Latvian inflects. */
const Phrase = z.string().regex(/^\S+( \S+)*$/, "words with single blanks between them");

/** `instead` is what may stand in its place; `fine` marks a longer phrase that is no fault although it holds one. */
const Entry = z.union([Phrase, z.strictObject({ say: Phrase, instead: z.string().optional(), fine: z.literal(true).optional() })]);

/** Lists of words that rules look for. `any` holds names that are the same in every language. */
export const WordFile = z.strictObject({
  language: z.enum([...languages, "any"]),
  /** Names of lists whose words count only as they are written, capitals included. */
  cased: z.array(z.string()).default([]),
  /** Names of lists whose words also count as the first part of another: "Windows-based". */
  compound: z.array(z.string()).default([]),
  /** Names of lists whose words mean something only beside those of other lists: they are looked for when a rule asks for them. */
  beside: z.array(z.string()).default([]),
  lists: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, "small letters and hyphens"), z.array(Entry)),
});
export type WordFile = z.infer<typeof WordFile>;

/** One entry made ready: its words, each with whether it is only a beginning. */
export interface Entry {
  list: string;
  words: readonly { text: string; begins: boolean }[];
  cased: boolean;
  instead?: string;
  fine: boolean;
}

/** The entries that can begin at a word, found by the hash of the word itself or by its first letters. */
export interface WordEntries {
  exact: ReadonlyMap<number, readonly Entry[]>;
  /** Phrases, by their first two words: many begin with words that stand in every sentence. */
  pairs: ReadonlyMap<number, readonly Entry[]>;
  beginnings: ReadonlyMap<number, readonly Entry[]>;
  /** Entries of which only two letters are given: few, and looked at for every word with these. */
  short: ReadonlyMap<number, readonly Entry[]>;
}

/** The entries of one language; those of lists that are looked for only when asked for, by list. */
export interface WordIndex extends WordEntries {
  beside: ReadonlyMap<string, WordEntries>;
}
export type Lexicon = Record<Language, WordIndex>;

/** The word lists of every language, made ready for finding them in texts. */
export function lexiconOf(files: readonly WordFile[]): Lexicon {
  const of = (language: Language): WordIndex => {
    const those = files.filter((file) => file.language === language || file.language === "any");
    const entries = those.flatMap(entriesOf);
    const beside = new Set(those.flatMap((file) => file.beside));
    return { ...indexOf(entries.filter(({ list }) => !beside.has(list))), beside: new Map([...beside].map((name) => [name, indexOf(entries.filter(({ list }) => list === name))])) };
  };
  return { en: of("en"), lv: of("lv") };
}

function entriesOf({ lists, cased, compound }: WordFile): Entry[] {
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap((entry): Entry[] => {
      const { say, instead, fine = false } = typeof entry === "string" ? { say: entry } : entry;
      const exactly = cased.includes(list);
      const words = say.split(" ").map((word) => {
        const begins = word.endsWith("*");
        const text = begins ? word.slice(0, -1) : word;
        return { text: exactly ? text : text.toLowerCase(), begins };
      });
      const whole: Entry = { list, words, cased: exactly, instead, fine };
      const [word] = words;
      const isPart = compound.includes(list) && words.length === 1 && word && !word.begins && word.text.length > 2;
      return isPart ? [whole, { ...whole, words: [{ text: `${word.text}-`, begins: true }] }] : [whole];
    }),
  )
    // Of entries that are equally long the first counts: what is no fault comes before what is.
    .sort((a, b) => Number(b.fine) - Number(a.fine));
}

function indexOf(entries: readonly Entry[]): WordEntries {
  const exact = new Map<number, Entry[]>();
  const pairs = new Map<number, Entry[]>();
  const beginnings = new Map<number, Entry[]>();
  const short = new Map<number, Entry[]>();
  const put = (map: Map<number, Entry[]>, key: number, entry: Entry) => map.set(key, [...(map.get(key) ?? []), entry]);
  for (const entry of entries) {
    const [first, second] = entry.words;
    const word = first?.text.toLowerCase() ?? "";
    if (first?.begins && word.length < 2) throw new Error(`${word}* begins too many words`);
    if (!first?.begins && second && !second.begins) put(pairs, pairOf(hashOf(word), hashOf(second.text.toLowerCase())), entry);
    else if (!first?.begins) put(exact, hashOf(word), entry);
    else if (word.length === 2) put(short, beginningOf(word, 0, 2), entry);
    else put(beginnings, beginningOf(word, 0, 3), entry);
  }
  return { exact, pairs, beginnings, short };
}

import { z } from "zod";
import { type Language, languages } from "../language";

/** A word or phrase. A word that ends in `*` stands for all that begin so: Latvian inflects. */
const Phrase = z.string().regex(/^\S+( \S+)*$/, "words with single blanks between them");

/** `instead` is what may stand in its place; `fine` marks a longer phrase that is no fault although it holds one. */
const Entry = z.union([Phrase, z.strictObject({ say: Phrase, instead: z.string().optional(), fine: z.literal(true).optional() })]);

/** Lists of words that rules look for. `any` holds names that are the same in every language. */
export const WordFile = z.strictObject({
  language: z.enum([...languages, "any"]),
  /** Names of lists whose words count only as they are written, capitals included. */
  cased: z.array(z.string()).default([]),
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

/** The entries that can begin at a word, found by the word itself or by its first letters. */
export interface WordIndex {
  exact: ReadonlyMap<string, readonly Entry[]>;
  cased: ReadonlyMap<string, readonly Entry[]>;
  beginnings: ReadonlyMap<string, readonly Entry[]>;
}
export type Lexicon = Record<Language, WordIndex>;

/** So many letters a beginning has at least. */
export const leastBeginning = 2;

/** The word lists of every language, made ready for finding them in texts. */
export function lexiconOf(files: readonly WordFile[]): Lexicon {
  const of = (language: Language) => indexOf(files.filter((file) => file.language === language || file.language === "any").flatMap(entriesOf));
  return { en: of("en"), lv: of("lv") };
}

function entriesOf({ lists, cased }: WordFile): Entry[] {
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.map((entry): Entry => {
      const { say, instead, fine = false } = typeof entry === "string" ? { say: entry } : entry;
      const exactly = cased.includes(list);
      const words = say.split(" ").map((word) => {
        const begins = word.endsWith("*");
        const text = begins ? word.slice(0, -1) : word;
        return { text: exactly ? text : text.toLowerCase(), begins };
      });
      return { list, words, cased: exactly, instead, fine };
    }),
  );
}

function indexOf(entries: readonly Entry[]): WordIndex {
  const exact = new Map<string, Entry[]>();
  const cased = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => map.set(key, [...(map.get(key) ?? []), entry]);
  for (const entry of entries) {
    const [first] = entry.words;
    if (!first) continue;
    if (first.begins && first.text.length < leastBeginning) throw new Error(`${first.text}* begins too many words`);
    if (first.begins) put(beginnings, first.text.slice(0, leastBeginning).toLowerCase(), entry);
    else put(entry.cased ? cased : exact, first.text, entry);
  }
  return { exact, cased, beginnings };
}

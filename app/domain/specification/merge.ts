import { diffArrays } from "diff";
import { mostEdits, tokensOf } from "./text-delta";

/** Words of a text from one place up to another, and what stands there instead. */
interface Hunk {
  from: number;
  to: number;
  put: string;
}

/** What two people made of one text, in one text; null where both changed the same words in different ways. */
export function merged(base: string, one: string, other: string): string | null {
  if (one === other || other === base) return one;
  if (one === base) return other;
  const [mine, theirs] = [hunksOf(base, one), hunksOf(base, other)];
  const added = theirs.filter((hunk) => !mine.some((known) => isSame(known, hunk)));
  if (added.some((hunk) => mine.some((known) => meet(known, hunk)))) return null;
  return put(base, [...mine, ...added].sort((a, b) => a.from - b.from));
}

const isSame = (a: Hunk, b: Hunk): boolean => a.from === b.from && a.to === b.to && a.put === b.put;

/** Changes that touch are not told apart: nobody knows which of them was meant to come first. */
const meet = (a: Hunk, b: Hunk): boolean => a.from <= b.to && b.from <= a.to;

/**
 * A word keeps the blanks before it. Were blanks counted by themselves, the shortest way between two texts could pair blanks
 * instead of words, and show a word that stayed as taken out and put in again.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let blanks = "";
  for (const token of tokensOf(text)) {
    if (token.trim()) words.push(blanks + token);
    blanks = token.trim() ? "" : token;
  }
  return blanks ? [...words, blanks] : words;
}

function hunksOf(from: string, to: string): Hunk[] {
  const changes = diffArrays(wordsOf(from), wordsOf(to), { maxEditLength: mostEdits });
  if (!changes) return [{ from: 0, to: wordsOf(from).length, put: to }];
  const hunks: Hunk[] = [];
  let place = 0;
  let open: Hunk | null = null;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      place += value.length;
      open = null;
      continue;
    }
    if (!open) hunks.push((open = { from: place, to: place, put: "" }));
    if (added) open.put += value.join("");
    else open.to = place += value.length;
  }
  return hunks;
}

function put(base: string, hunks: readonly Hunk[]): string {
  const words = wordsOf(base);
  let place = 0;
  let text = "";
  for (const hunk of hunks) {
    text += words.slice(place, hunk.from).join("") + hunk.put;
    place = hunk.to;
  }
  return text + words.slice(place).join("");
}

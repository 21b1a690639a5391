import { deltaBetween, tokensOf } from "./text-delta";

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

function hunksOf(from: string, to: string): Hunk[] {
  const hunks: Hunk[] = [];
  let place = 0;
  let open: Hunk | null = null;
  for (const step of deltaBetween(from, to)) {
    if ("keep" in step) {
      place += step.keep;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: place, to: place, put: "" };
      hunks.push(open);
    }
    if ("add" in step) open.put += step.add;
    else {
      place += tokensOf(step.remove).length;
      open.to = place;
    }
  }
  return hunks;
}

function put(base: string, hunks: readonly Hunk[]): string {
  const words = tokensOf(base);
  let place = 0;
  let text = "";
  for (const hunk of hunks) {
    text += words.slice(place, hunk.from).join("") + hunk.put;
    place = hunk.to;
  }
  return text + words.slice(place).join("");
}

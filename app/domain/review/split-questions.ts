import { cleaned } from "../text-input";

/** One question of several that came in one file or text. */
export interface SplitQuestion {
  text: string;
  /** The number of a requirement that stands beside it; empty where none does. */
  about: string;
}

export const splitLimits = { questions: 100, length: 4000, bytes: 5_000_000, unpacked: 40_000_000, rows: 2000, seconds: 20, memoryMegabytes: 256 } as const;

/** Why a file of questions is refused whole. */
export const splitTroubles = ["kind", "too-large", "bomb", "broken", "acts", "too-many-rows", "too-many-questions", "nothing-inside", "too-slow", "busy"] as const;
export type SplitTrouble = (typeof splitTroubles)[number];

/** "1.", "1)", "(a)", "Q1:", "Question 2 –", "Jautājums Nr. 3:", and bullets. */
const opening = /^\s*(?:(?:question|jautājums|q|j)\s*(?:nr\.?|no\.?)?\s*\d{1,3}\s*[:.)–-]|\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[a-z]\)|[-*•–])\s+/iu;

/** The questions of a running text: by their numbers or bullets where it has any, else by empty lines, else the whole. */
export function splitText(text: string): SplitQuestion[] {
  const lines = cleaned(text).split("\n");
  const numbered = lines.filter((line) => opening.test(line)).length;
  const parts = numbered > 1 ? byOpenings(lines) : cleaned(text).split(/\n\s*\n/);
  return parts.map((part) => part.replace(opening, "").replace(/\s+/g, " ").trim()).filter(Boolean).map((part) => ({ text: part, about: aboutIn(part) }));
}

function byOpenings(lines: readonly string[]): string[] {
  const parts: string[][] = [];
  let begun = false;
  for (const line of lines) {
    if (opening.test(line)) {
      begun = true;
      parts.push([line]);
    } else if (begun) parts.at(-1)?.push(line);
  }
  return parts.map((part) => part.join("\n"));
}

/** A number such as 2.3 or that a question begins with or names in brackets: what it is probably about. */
const aboutIn = (text: string): string => /^\[?(\d+(?:\.\d+)+)\]?[:\s]/.exec(text)?.[1] ?? /[[(](\d+(?:\.\d+)+)[\])]/.exec(text)?.[1] ?? "";

const questionHeading = /question|jautājum|query|vaicājum|text|teksts/i;
const aboutHeading = /requirement|prasīb|clause|section|punkt|reference/i;

/** The questions of a table: of the column that is headed so, else of the one with the longest texts. */
export function splitRows(rows: readonly (readonly string[])[]): SplitQuestion[] {
  const filled = rows.map((row) => row.map(cleaned)).filter((row) => row.some(Boolean));
  const [heading = []] = filled;
  const named = heading.findIndex((cell) => questionHeading.test(cell) && cell.length < 60);
  const about = heading.findIndex((cell, index) => index !== named && aboutHeading.test(cell) && cell.length < 60);
  const column = named >= 0 ? named : longestColumn(filled);
  return filled.slice(named >= 0 ? 1 : 0).flatMap((row) => {
    const text = row[column]?.replace(/\s+/g, " ").trim() ?? "";
    return text ? [{ text, about: (about >= 0 && row[about]) || aboutIn(text) }] : [];
  });
}

function longestColumn(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) lengths[index] = (lengths[index] ?? 0) + cell.length;
  return lengths.indexOf(Math.max(0, ...lengths.filter((length) => length !== undefined)));
}

import { cleaned } from "../text-input";

/** A paragraph or table cell of somebody's text, without its number. A heading leads the reader and is not checked; an item belongs to what introduces it. */
export interface Paragraph {
  kind: "text" | "item" | "heading";
  text: string;
}

/** What is read in one piece: the work of rules grows faster than the length of a text. */
const longestPiece = 4000;
/** Lines that reach so far were probably broken by a program, not by who wrote them. */
const brokenLine = 60;
const headingWords = 12;

/** "3.", "3.1.2", "(a)", "iv)", "–", "•". Two numbers alone are a place only before a capital: "2.5 mm" is none. */
const mark = /^\s*(?:(?:\d+\.)+|(?:\d+\.){2,}\d+|\d+\.\d+(?=\s+\p{Lu})|\(?\d{1,3}\)|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}\)|[-–—•*▪●◦‣·])\s+(?=\S)/u;
const numbered = /^\s*(?:\d+\.)+\d*\s+\p{Lu}/u;
const nested = /^\s*\d+\.\d/;
/** "Scope ........ 12": a line of a table of contents. */
const leader = /[.…]{4,}\s*\d+$/;
const ends = /[.;:!?…]["”“»)]*$/;

/** The paragraphs of a running text. Lines that a program broke are put together again. */
export function paragraphsIn(text: string): Paragraph[] {
  const lines = cleaned(text).split("\n").map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim());
  const joined: { lines: string[]; length: number }[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line !== "" && last && before !== null && last.length < longestPiece && continues(before, line)) {
      last.lines.push(line);
      last.length += line.length;
    } else if (line !== "") joined.push({ lines: [line], length: line.length });
    before = line === "" ? null : line;
  }
  return joined.flatMap((one) => paragraphOf(one.lines.join(" ")));
}

/** One line or paragraph as what it is, in pieces where it is very long. */
export function paragraphOf(line: string, kind?: Paragraph["kind"]): Paragraph[] {
  const text = withoutMark(line).trim();
  if (!/\p{L}/u.test(text) || leader.test(text.slice(-200))) return [];
  const is = kind ?? (looksLikeHeading(line) ? "heading" : mark.test(line) && !nested.test(line) ? "item" : "text");
  return piecesOf(text).map((piece) => ({ kind: is, text: piece }));
}

const withoutMark = (line: string): string => line.replace(/^#{1,6}\s+/, "").replace(mark, "");

/** Whether a line goes on with the sentence of the line right before it. */
const continues = (before: string, line: string): boolean =>
  !ends.test(before) && !mark.test(line) && !line.startsWith("#") && (/^\p{Ll}/u.test(line) || (before.length >= brokenLine && !looksLikeHeading(line)));

/** "# Title", "3.1 Title", "TITLE": short, and no sentence. */
function looksLikeHeading(line: string): boolean {
  if (line.startsWith("#")) return true;
  const words = line.split(" ").length;
  if (ends.test(line) || words > headingWords) return false;
  return (numbered.test(line) && words <= headingWords / 2) || (/\p{Lu}/u.test(line) && line === line.toUpperCase());
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestPiece) {
    const end = Math.max(rest.lastIndexOf(". ", longestPiece) + 1, 0) || Math.max(rest.lastIndexOf(" ", longestPiece), 0) || longestPiece;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

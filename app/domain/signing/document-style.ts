/** What can be wrong with a house style file. Each has a sentence in each language: app/messages/document-style.ts. */
export const styleProblems = [
  "not-word", "too-large", "macros", "external", "doctype", "part-missing", "style-missing", "numbering-missing", "title-missing", "hash-missing", "picture-kind",
] as const;
export type StyleProblem = (typeof styleProblems)[number];

export interface StyleFault {
  problem: StyleProblem;
  /** Which part or style. */
  place: string;
}

/** The largest house style file: it becomes part of every baseline. */
export const largestStyle = 400_000;

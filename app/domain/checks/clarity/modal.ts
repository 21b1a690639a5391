import type { Level } from "../../library/clause";
import { type CheckedText, type Hit, type Sentence, sentenceAt } from "../checked-text";

/** A verbal form that says how binding a sentence is: ISO/IEC Directives, Part 2, clause 7. */
export interface Modal extends Hit {
  level: Level;
  /** Whether it is the verb of a main clause, of one that says what (“that it shall”), or of a condition or circumstance. */
  clause: "main" | "content" | "circumstance";
}

const lists = [["says-shall", "shall"], ["says-should", "should"], ["says-may", "may"], ["says-can", "info"]] as const satisfies readonly [string, Level][];
const none: readonly Modal[] = [];

/** The verbal forms of a text in their order, `{{level}}` left out. */
export const modalsOf = (text: CheckedText): readonly Modal[] => (lists.some(([list]) => text.hits(list).length > 0) ? text.once(read) : none);

/** Whether the text leaves the place of its verb to the level. */
export const leavesVerbToLevel = (text: CheckedText): boolean => text.hits("level-place").length > 0;

function read(text: CheckedText): readonly Modal[] {
  const all = lists.flatMap(([list, level]) => text.hits(list).filter((hit) => isVerb(hit, text)).map((hit): Modal => ({ ...hit, level, clause: clauseOf(hit, text) })));
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  // "obligāti" beside "jānodrošina", "ir pienākums" beside its own words: one form.
  return all.filter((modal, index) => index === 0 || modal.first > (all[index - 1]?.last ?? 0) + (text.language === "lv" ? 1 : 0));
}

/** Forms that promise: "will", the Latvian future. What "will be determined" is left open. */
export function promisesOf(text: CheckedText): readonly Hit[] {
  const hits = text.hits("verbs-of-will");
  if (hits.length === 0) return hits;
  const open = text.hits("to-be-decided");
  return open.length === 0 ? hits : hits.filter(({ from, to }) => !open.some((one) => one.from < to && from < one.to));
}

/** "May 2027" is a month, and "may not" says nothing that is clear. */
function isVerb({ first, last, from }: Hit, { raw, tokens, language }: CheckedText): boolean {
  if (language !== "en" || first !== last) return true;
  const word = tokens[first]?.word;
  if (word === "may") return !(raw[from] === "M" && (first > 0 || tokens[1]?.kind === "number")) && tokens[last + 1]?.word !== "not";
  // "Should the supplier fail, ...": a condition.
  return !(word === "should" && raw[from] === "S");
}

/** In which clause of its sentence a verb stands. */
export function clauseOf({ first }: Hit, text: CheckedText): Modal["clause"] {
  const sentence = sentenceAt(text, first);
  const begins = sentence ? beginningOfClause(first, sentence, text) : 0;
  if (text.has("circumstances", begins, first)) return "circumstance";
  if (text.has("subordinators", begins, first)) return "content";
  return begins > (sentence?.first ?? 0) && text.language === "en" && isReduced(begins, first, text) ? "content" : "main";
}

function beginningOfClause(verb: number, { first }: Sentence, text: CheckedText): number {
  const level = text.hits("level-place").findLast((hit) => hit.first < verb);
  const least = Math.max(first, level ? level.first + 1 : 0);
  for (let index = verb - 1; index >= least; index -= 1) {
    const token = text.tokens[index];
    if (token?.kind === "sign" && ",;:(".includes(token.word)) return index + 1;
  }
  return least;
}

/** After the sentence's verb a second one without "and" belongs to a noun: "data the user may see". */
const isReduced = (begins: number, verb: number, text: CheckedText): boolean => text.tokens[begins - 1]?.kind === "placeholder" && !text.has("coordinators", begins, verb);

import { type CheckedText, sentenceAt } from "../checked-text";
import type { TextRule } from "../rule";
import { type Measured, measuredIn } from "./measured";
import { beginsWithin, nothing } from "./phrases";

const reach = 8;

/** A number that measures something and has no unit. INCOSE R6. Numbers that count things have their noun. */
export const unitMissing: TextRule = {
  id: "unit-missing", kind: "text",
  check(text) {
    if (text.field !== "text" || text.hits("quantities").length === 0) return nothing;
    const measured = measuredIn(text);
    return measured.length === 0 ? nothing : measured.filter((one) => one.unit === null && isBare(one, text) && isQuantity(one, text)).map(({ from, to }) => ({ from, to }));
  },
};

function isQuantity({ index }: Measured, text: CheckedText): boolean {
  const sentence = sentenceAt(text, index);
  return beginsWithin(text.hits("quantities"), Math.max(sentence?.first ?? 0, index - reach), index);
}

/** Nothing follows that is counted, and it is not the first part of a range whose end has the unit. */
function isBare({ index }: Measured, text: CheckedText): boolean {
  const { tokens } = text;
  let next = index + 1;
  while (tokens[next] && isBetween(tokens[next]?.word ?? "") && (tokens[next + 1]?.kind === "number" || "+-–−±".includes(tokens[next + 1]?.word ?? " "))) {
    next += 1;
    while ("+-–−±".includes(tokens[next]?.word ?? " ")) next += 1;
    if (tokens[next]?.kind !== "number") return false;
    if (text.hits("units").some((hit) => hit.first === next + 1)) return false;
    next += 1;
  }
  const after = tokens[next];
  if (after === undefined) return true;
  if (after.kind === "sign") return ",.;)".includes(after.word);
  return after.kind === "word" && beginsWithin(text.hits("counted-as"), next, next + 1);
}

const isBetween = (word: string): boolean => ["to", "and", "or", "līdz", "un", "vai", "-", "–", "—", "…", "×", "x"].includes(word);

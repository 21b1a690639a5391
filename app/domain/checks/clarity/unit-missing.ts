import { type CheckedText, sentenceAt } from "../checked-text";
import type { TextRule } from "../rule";
import { type Measured, measuredIn } from "./measured";
import { nothing } from "./phrases";

const reach = 8;

/** A number that measures something and has no unit. INCOSE R6. Numbers that count things have their noun. */
export const unitMissing: TextRule = {
  id: "unit-missing", kind: "text",
  check(text) {
    if (text.field !== "text" || text.hits("quantities").length === 0) return nothing;
    const measured = measuredIn(text);
    return measured.length === 0 ? nothing : measured.filter((one) => one.unit < 0 && isBare(one, text) && isQuantity(one, text)).map(({ from, to }) => ({ from, to }));
  },
};

function isQuantity({ index }: Measured, text: CheckedText): boolean {
  const sentence = sentenceAt(text, index);
  return text.has("quantities", Math.max(sentence?.first ?? 0, index - reach), index);
}

/** Nothing follows that is counted. Of a range its end tells. */
function isBare({ index }: Measured, text: CheckedText): boolean {
  const [after, then] = [text.tokens[index + 1], text.tokens[index + 2]];
  if (after === undefined) return true;
  if (isBetween(after.word) && (then?.kind === "number" || "+-–−±".includes(then?.word ?? " "))) return false;
  if (after.kind === "sign") return ",.;)".includes(after.word);
  return after.kind === "word" && text.has("counted-as", index + 1, index + 2);
}

const isBetween = (word: string): boolean => ["to", "and", "or", "līdz", "un", "vai", "-", "–", "—", "…", "×", "x"].includes(word);

import type { CheckedText } from "../checked-text";
import type { TextRule } from "../rule";
import { type Measured, measuredIn } from "./measured";
import { binding, nothing } from "./phrases";

const [before, after] = [4, 5];

/** A measured value, and nobody knows whether more or less will do. INCOSE R33. */
export const comparatorMissing: TextRule = {
  id: "comparator-missing", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level)) return nothing;
    const measured = measuredIn(text);
    if (measured.length === 0) return nothing;
    return measured.filter((one) => one.unit >= 0 && !isCompared(one, text)).map(({ from, unit, to }) => ({ from, to: text.tokens[unit]?.to ?? to }));
  },
};

/** A number behind "/" is part of a ratio: "8/5". */
const isCompared = ({ index, unit }: Measured, text: CheckedText): boolean =>
  text.has("comparators", Math.max(0, index - before), index) || text.has("comparators", index + 1, unit + after);

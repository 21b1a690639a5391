import { standardsNamed } from "../standard-mention";
import type { Found, TextRule } from "../rule";
import { nothing } from "./phrases";

const most = 3;

/** A parenthesis of more than three words: does it bind? INCOSE R21. One that names a standard is a reference. */
export const parentheses: TextRule = {
  id: "parentheses", kind: "text",
  check(text) {
    if (text.field !== "text" || !text.raw.includes("(")) return nothing;
    const found: Found[] = [];
    let open: { from: number; words: number } | undefined;
    for (const { kind, word, from, to } of text.tokens) {
      if (kind === "word" && open) open.words += 1;
      if (kind !== "sign") continue;
      if (word === "(") open = { from, words: 0 };
      const begun = open;
      if (word !== ")" || !begun) continue;
      if (begun.words > most && !standardsNamed(text).some((one) => one.from > begun.from && one.to < to)) found.push({ from: begun.from, to });
      open = undefined;
    }
    return found.length > 0 ? found : nothing;
  },
};

import type { TextRule } from "../rule";
import { binding, nothing } from "./phrases";

/** The ability to do something is not asked for, but that it is done. INCOSE R10. */
export const beAbleTo: TextRule = {
  id: "be-able-to", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level)) return nothing;
    const hits = text.hits("superfluous-infinitives");
    if (hits.length === 0) return nothing;
    return hits.map(({ from, to, last, instead }) => {
      const next = text.tokens[last + 1];
      // With the verb that follows, so that nothing is left of the words when they go.
      return instead === "" && next?.kind === "word" ? { from, to: next.to, with: text.raw.slice(next.from, next.to) } : { from, to };
    });
  },
};

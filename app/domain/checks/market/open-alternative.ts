import { isAccompanied } from "../law/equivalent-missing";
import type { TextRule } from "../rule";
import type { RuleId } from "../rule-id";

/** A rule that finds words of a list in a text that names no open alternative. */
export const openAlternativeRule = (id: RuleId, list: string): TextRule => ({
  id, kind: "text",
  check(text) {
    const hits = text.field === "text" ? text.hits(list) : [];
    if (hits.length === 0 || text.hits("open-alternatives").length > 0) return [];
    return hits.filter((hit) => !isAccompanied(text, hit)).map(({ from, to }) => ({ from, to }));
  },
});

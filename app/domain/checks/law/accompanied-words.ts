import { type CheckedText, type Hit } from "../checked-text";
import type { TextRule } from "../rule";
import type { RuleId } from "../rule-id";
import { isAccompanied } from "./equivalent-missing";

/** A rule that finds words of a list beside which "or equivalent" does not stand in the same sentence. */
export const unaccompaniedRule = (id: RuleId, list: string, counts?: (text: CheckedText, hit: Hit) => boolean): TextRule => ({
  id, kind: "text",
  check(text) {
    const hits = text.field === "text" ? text.hits(list) : [];
    return hits.length === 0 ? hits : hits.filter((hit) => !isAccompanied(text, hit) && (!counts || counts(text, hit))).map(({ from, to }) => ({ from, to }));
  },
});

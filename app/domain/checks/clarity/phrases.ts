import type { Level } from "../../library/clause";
import type { CheckedText, Hit } from "../checked-text";
import type { RuleId } from "../rule-id";
import type { Found, TextRule } from "../rule";

export const nothing: readonly Found[] = [];

/** Levels that bind or advise somebody; the others inform. */
export const binding: readonly Level[] = ["shall", "should", "may"];

/** A rule that finds places of a word list in the texts of requirements, not in their titles. `binds` leaves out what only informs. */
export const phraseRule = (id: RuleId, list: string, { binds = true, counts }: { binds?: boolean; counts?: (hit: Hit, text: CheckedText) => boolean } = {}): TextRule => ({
  id, kind: "text",
  check(text) {
    if (text.field !== "text" || (binds && !binding.includes(text.level))) return nothing;
    const hits = text.hits(list);
    if (hits.length === 0) return nothing;
    return (counts ? hits.filter((hit) => counts(hit, text)) : hits).map(found);
  },
});

const found = ({ from, to, instead }: Hit): Found => ({ from, to, ...(instead !== undefined && { with: instead }) });

import type { TextRule } from "../rule";
import { leavesVerbToLevel, modalsOf, promisesOf } from "./modal";
import { binding, nothing } from "./phrases";

/** A requirement in the plain present: nobody sees that it binds, or how much. ISO/IEC Directives, Part 2, clause 7. */
export const noObligationVerb: TextRule = {
  id: "no-obligation-verb", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level) || leavesVerbToLevel(text) || modalsOf(text).length > 0) return nothing;
    if (promisesOf(text).length > 0 || text.hits("may-not").length > 0) return nothing;
    const [sentence] = text.sentences;
    return sentence ? [{ from: sentence.from, to: sentence.to }] : nothing;
  },
};

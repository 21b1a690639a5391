import type { TextRule } from "../rule";
import { standardsNamed } from "../standard-mention";
import { standardMeant } from "./standard-status";

/** A reference without edition means another text each year, unless the register says which is meant: ISO/IEC/IEEE 29148, 5.2.7. */
export const standardUndated: TextRule = {
  id: "standard-undated", kind: "text",
  check: (text, { register }) =>
    text.field === "title"
      ? []
      : standardsNamed(text)
          .filter((mention) => !mention.dated && /\s\S*\d/.test(mention.designation) && !standardMeant(register, mention))
          .map(({ from, to }) => ({ from, to })),
};

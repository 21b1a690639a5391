import type { TextRule } from "../rule";
import { standardsNamed } from "../standard-mention";
import { entriesFor } from "../register";

/** A standard that the register does not hold has no class and no status: nobody has looked whether it may be referred to. */
export const standardUnknown: TextRule = {
  id: "standard-unknown", kind: "text",
  check: (text, { register }) =>
    text.field === "title"
      ? []
      : standardsNamed(text)
          .filter(({ designation }) => /\s\S*\d/.test(designation) && entriesFor(register, designation).length === 0)
          .map(({ from, to }) => ({ from, to })),
};

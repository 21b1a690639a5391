import { levelVerbs } from "../../wording/wording";
import type { CheckedText, Hit } from "../checked-text";
import type { TextRule } from "../rule";
import { clauseOf, promisesOf } from "./modal";
import { binding, nothing } from "./phrases";

/** "will" and "must", or the Latvian future, where the verb of a requirement is meant. ISO/IEC Directives, Part 2, clause 7. */
export const willMust: TextRule = {
  id: "will-must", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level)) return nothing;
    const [promised, must] = [promisesOf(text), text.hits("verbs-of-must")];
    if (promised.length + must.length === 0) return nothing;
    return [...promised.filter((hit) => !isFactOfBuyer(hit, text)), ...must]
      .filter((hit) => clauseOf(hit, text) === "main")
      .sort((a, b) => a.first - b.first)
      .map(({ from, to }) => ({ from, to, ...(text.language === "en" && { with: levelVerbs.en[text.level] }) }));
  },
};

const near = 3;
const isFactOfBuyer = ({ first }: Hit, text: CheckedText): boolean => text.has("buyers", first - near, first);

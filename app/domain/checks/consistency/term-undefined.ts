import type { SharedRule } from "../rule";
import { termKeys, termsOfAll } from "./defined-terms";

/** A term that is set apart by quotation marks and a capital is explained somewhere: INCOSE R4. Said where it is first used. */
export const termUndefined: SharedRule = {
  id: "term-undefined", kind: "shared",
  keys: termKeys,
  check: (key, those, { basis: { terms } }) => {
    const [language = "", ...words] = key.split(" ");
    const term = words.join(" ");
    const [first] = those;
    if (!first || those.some((read) => termsOfAll(read, "defined").includes(key))) return [];
    if (terms.some((one) => (language === "lv" ? one.lv : one.en).toLowerCase() === term)) return [];
    return [{ place: { requirementId: first.requirement.id, words: term } }];
  },
};

import type { SharedRule } from "../rule";
import { termKeys, termsOfAll } from "./defined-terms";

/** A term has one meaning: INCOSE R4, R36. */
export const termDefinedTwice: SharedRule = {
  id: "term-defined-twice", kind: "shared",
  keys: termKeys,
  check: (key, those, { basis: { terms } }) => {
    const [language = "", ...words] = key.split(" ");
    const term = words.join(" ");
    const inGlossary = terms.some((one) => (language === "lv" ? one.lv : one.en).toLowerCase() === term);
    return those.filter((read) => termsOfAll(read, "defined").includes(key)).slice(inGlossary ? 0 : 1).map(({ requirement: { id } }) => ({ place: { requirementId: id, words: term } }));
  },
};

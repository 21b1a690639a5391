import { pairRule } from "../near";

/** Where something was made says nothing of what it does: Directive 2014/24/EU, art. 42(4) and 18(1). */
export const origin = pairRule("origin", { phrases: "origins", words: "made", near: "places", reach: { en: { before: 0, after: 2 }, lv: { before: 2, after: 2 } } });

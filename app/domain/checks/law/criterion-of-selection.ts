import { languages } from "../../language";
import { everyCriterion } from "../../needs/award";
import { readText } from "../checked-text";
import type { WholeRule } from "../rule";

/** What a tenderer has done or has is looked at when it is selected; the award looks at the tender: Directive 2014/24/EU, art. 67(2)(b), C-532/06 Lianakis. */
export const criterionOfSelection: WholeRule = {
  id: "criterion-of-selection", kind: "whole",
  check: ({ procurement: { criteria }, basis: { lexicon } }) =>
    criteria.schemes.flatMap(everyCriterion).flatMap(({ id, title }) => {
      const hit = languages.flatMap((language) => {
        const raw = title[language];
        const [first] = raw ? readText(raw, { language, level: "info" }, lexicon).hits("selection") : [];
        return raw && first ? [{ language, words: raw.slice(first.from, first.to) }] : [];
      })[0];
      return hit ? [{ place: { criterionId: id, ...hit } }] : [];
    }),
};

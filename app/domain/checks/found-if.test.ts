import fc from "fast-check";
import { expect, test } from "vitest";
import { aChecked, aRequirement } from "../../../test/support/a-checked";
import { check, findingsOf, foundIf } from "./checks";

const sentences = ["The platform {{level}} answer within 2 seconds.", "The platform {{level}} answer within 3 seconds.", "The platform {{level}} not answer within 2 seconds.", "It {{level}} be tried. See {{ref:R1}}.", "The cabinet {{level}} be {{nothing}}."];
const wording = fc.record({ en: fc.constantFrom(...sentences), lv: fc.constantFrom(...sentences) });
const written = (index: number, text: { en: string; lv: string }) => aRequirement(`R${index}`, { place: index, local: { title: { en: "T", lv: "T" }, text } });

test("what would be found about a typed text is what is found once it is there, and the check stays as it was", () => {
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 6 }), fc.nat(), wording, (texts, place, typed) => {
      const requirements = texts.map((text, index) => written(index, text));
      const index = place % requirements.length;
      const made = check(aChecked({ requirements }));
      const before = JSON.stringify(findingsOf(made));
      const tried = { ...written(index, typed), revision: 2 };
      const whole = new Set(made.whole.map((one) => JSON.stringify(one)));
      const about = (all: ReturnType<typeof findingsOf>) => all.filter(({ place: { requirementId } }) => requirementId === tried.id).map((one) => JSON.stringify(one)).filter((one) => !whole.has(one)).sort();
      const fresh = check(aChecked({ requirements: requirements.map((one) => (one.id === tried.id ? tried : one)) }));
      expect(about(foundIf(made, tried))).toEqual(about(findingsOf(fresh)));
      expect(JSON.stringify(findingsOf(made))).toBe(before);
    }),
    { numRuns: 60 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { layerOf, mayChange } from "./layer";

const all = ["A", "B", "C"];

test("common, for some, local; a name of someone who has left does not count", () => {
  expect(layerOf({}, all)).toBe("common");
  expect(layerOf({ authorities: ["C", "A", "B"] }, all)).toBe("common");
  expect(layerOf({ authorities: ["A", "B"] }, all)).toBe("subset");
  expect(layerOf({ authorities: ["A"] }, all)).toBe("local");
  expect(layerOf({ authorities: ["A", "gone"] }, all)).toBe("local");
  expect(layerOf({ authorities: ["gone"] }, all)).toBe("local");
  expect(layerOf({ authorities: ["A"] }, ["A"])).toBe("common");
  expect(layerOf({ lots: ["1"] }, all)).toBe("common");
});

test("a local annex is changed by its own authority alone, text for some by those and the lead buyer", () => {
  const who = (scope: object) => all.filter((authorityId) => mayChange(scope, all, { authorityId, lead: authorityId === "A" })).join("");
  expect(who({})).toBe("ABC");
  expect(who({ authorities: ["B", "C"] })).toBe("ABC");
  expect(who({ authorities: ["A", "B"] })).toBe("AB");
  expect(who({ authorities: ["B"] })).toBe("B");
  expect(who({ authorities: ["gone"] })).toBe("");
});

test("the layer does not depend on the order of names, and whom it applies to may always change it", () => {
  fc.assert(
    fc.property(fc.subarray([...all, "gone"], { minLength: 1 }), fc.shuffledSubarray(all, { minLength: 3 }), (authorities, participants) => {
      expect(layerOf({ authorities: [...authorities].reverse() }, participants)).toBe(layerOf({ authorities }, all));
      for (const authorityId of authorities) expect(mayChange({ authorities }, participants, { authorityId, lead: false })).toBe(true);
    }),
  );
});

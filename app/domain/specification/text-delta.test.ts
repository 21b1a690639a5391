import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDelta, deltaBetween, redline } from "./text-delta";

test("a changed number, placeholder or hyphenated word is replaced whole", () => {
  expect(redline("at least 99.9 % of {{period}}", deltaBetween("at least 99.9 % of {{period}}", "at least 99.95 % of {{month}}"))).toEqual([
    { kind: "same", text: "at least " },
    { kind: "removed", text: "99.9" },
    { kind: "added", text: "99.95" },
    { kind: "same", text: " % of " },
    { kind: "removed", text: "{{period}}" },
    { kind: "added", text: "{{month}}" },
  ]);
});

test("a delta made for another text is told, not applied", () => {
  expect(applyDelta("something else", deltaBetween("one two", "one three"))).toBeNull();
});

test("any text can be turned into any other and the redline holds both", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (from, to) => {
      const delta = deltaBetween(from, to);
      expect(applyDelta(from, delta)).toBe(to);
      const parts = redline(from, delta) ?? [];
      expect(parts.filter((part) => part.kind !== "added").map((part) => part.text).join("")).toBe(from);
    }),
  );
});

test("two long texts without a common word are compared within a second", () => {
  const words = (prefix: string) => Array.from({ length: 4000 }, (_, index) => `${prefix}${index}`).join(" ");
  const started = performance.now();
  expect(applyDelta(words("a"), deltaBetween(words("a"), words("b")))).toBe(words("b"));
  expect(performance.now() - started).toBeLessThan(5000);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { merged } from "./merge";

const base = "The supplier answers within 5 days and reports each month.";

test("changes of different words stand side by side", () => {
  expect(merged(base, base.replace("5", "3"), base.replace("each month", "each quarter"))).toBe("The supplier answers within 3 days and reports each quarter.");
  expect(merged(base, `${base} In writing.`, `Where possible, ${base}`)).toBe(`Where possible, ${base} In writing.`);
});

test("the same change twice is one change", () => expect(merged(base, base.replace("5", "3"), base.replace("5", "3"))).toBe(base.replace("5", "3")));

test("different changes of the same words, or of words that touch, are left to people", () => {
  expect(merged(base, base.replace("5", "3"), base.replace("5", "10"))).toBeNull();
  expect(merged(base, base.replace("5 days", "5 working days"), base.replace("5 days", "5 calendar days"))).toBeNull();
});

test("a word that one takes out stays out, wherever the other changed the text", () => {
  expect(merged("w0 w1 w2 w3 w4", "w0 w3 w4", "w0 w1 w2 w4")).toBeNull();
  expect(merged("w0 w1 w2 w3 w4 w5", "w0 w2 w3 w4 w5", "w0 w1 w2 w3 w5")).toBe("w0 w2 w3 w5");
});

const word = fc.constantFrom("a", "b", "c", "d", "e", "f");
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

test("a merge with an unchanged text is the changed one, and who comes first does not matter", () => {
  fc.assert(fc.property(text, text, text, (was, one, other) => {
    expect(merged(was, one, was)).toBe(one);
    expect(merged(was, was, one)).toBe(one);
    expect(merged(was, one, other)).toBe(merged(was, other, one));
  }));
});

test("no word that either put in is lost, and no word comes back that either took out", () => {
  const unique = fc.uniqueArray(fc.integer({ min: 0, max: 999 }).map((n) => `w${n}`), { minLength: 1, maxLength: 10 });
  fc.assert(fc.property(unique, fc.array(fc.tuple(fc.nat(10), fc.constantFrom("put", "take"), fc.boolean()), { maxLength: 6 }), (words, edits) => {
    const [mine, theirs] = [[...words], [...words]];
    edits.forEach(([at, what, isMine], n) => {
      const side = isMine ? mine : theirs;
      if (what === "put") side.splice(at % (side.length + 1), 0, `new${n}`);
      else side.splice(at % Math.max(1, side.length), 1);
    });
    const both = merged(words.join(" "), mine.join(" "), theirs.join(" "));
    if (both === null) return;
    const result = new Set(both.split(" ").filter(Boolean));
    for (const one of [...mine, ...theirs]) if (one.startsWith("new")) expect(result).toContain(one);
    for (const one of words) expect(result.has(one)).toBe(mine.includes(one) && theirs.includes(one));
  }), { numRuns: 2000 });
});

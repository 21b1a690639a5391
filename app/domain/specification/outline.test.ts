import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, numbers } from "./outline";

test("moves go one place, before another, or to the end; a move that leads nowhere is none", () => {
  expect(moved(["a", "b", "c"], "b", "up")).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", "down")).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "c", { before: "a" })).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], "a", "last")).toEqual(["b", "c", "a"]);
  for (const [id, move] of [["a", "up"], ["c", "down"], ["c", "last"], ["x", "up"], ["a", { before: "x" }]] as const)
    expect(moved(["a", "b", "c"], id, move)).toBeNull();
});

test("a move loses nothing and adds nothing", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), fc.nat(), (ids, from, to) => {
      const [id = "", before = ""] = [ids[from % ids.length], ids[to % ids.length]];
      const order = moved(ids, id, { before });
      if (order) expect([...order].sort()).toEqual([...ids].sort());
    }),
  );
});

test("numbers follow from places, whatever the order of the rows, and retired requirements have none", () => {
  const sections = [{ id: "s2", place: 2 }, { id: "s1", place: 1 }];
  const retired = { by: "x", at: "", reason: "" };
  const rows = [
    { id: "c", sectionId: "s2", place: 1, retired: null },
    { id: "b", sectionId: "s1", place: 9, retired: null },
    { id: "gone", sectionId: "s1", place: 5, retired },
    { id: "a", sectionId: "s1", place: 3, retired: null },
  ];
  const expected = { s1: "1", a: "1.1", b: "1.2", s2: "2", c: "2.1" };
  expect(Object.fromEntries(numbers(sections, rows))).toEqual(expected);
  expect(Object.fromEntries(numbers([...sections].reverse(), [...rows].reverse()))).toEqual(expected);
});

import { expect, test } from "vitest";
import { facetCounts, narrowed } from "./facets";

const row = (packId: string, topic: string, level = "shall") => ({ packId, topic, level, languages: "en lv" });
const rows = [row("a", "x"), row("a", "y"), row("b", "x", "may")];
const none = { pack: [], topic: [], level: [], language: [] };

test("within a facet any choice is enough, between facets all must hold", () => {
  expect(narrowed(rows, none)).toHaveLength(3);
  expect(narrowed(rows, { ...none, pack: ["a", "b"], topic: ["x"] })).toEqual([rows[0], rows[2]]);
});

test("a facet's own choice does not narrow its own counts", () => {
  const counts = facetCounts(rows, { ...none, pack: ["a"] });
  expect(counts.pack).toEqual([{ value: "a", count: 2 }, { value: "b", count: 1 }]);
  expect(counts.level).toEqual([{ value: "may", count: 0 }, { value: "shall", count: 2 }]);
});

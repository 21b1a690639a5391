import fc from "fast-check";
import { expect, test } from "vitest";
import type { Clause } from "../library/clause";
import { closeOver } from "./closure";

const clause = (id: string, relations: Clause["relations"] = []) => ({ id, relations }) as unknown as Clause;
const library = (...clauses: Clause[]) => new Map(clauses.map((one) => [one.id, one]));

test("what a clause requires comes along, over any distance, and a circle ends", () => {
  const all = library(clause("A", [{ type: "requires", clause: "B" }]), clause("B", [{ type: "requires", clause: "C" }]), clause("C", [{ type: "requires", clause: "A" }]));
  expect(closeOver(["A"], all).clauses.map((one) => one.id)).toEqual(["A", "B", "C"]);
});

test("a required clause missing from the library is reported, never skipped", () => {
  expect(closeOver(["A"], library(clause("A", [{ type: "requires", clause: "GONE" }]))).dropped).toEqual(["GONE"]);
});

test("a conflict holds for both sides, with what is in use too, and is told once", () => {
  const all = library(clause("A", [{ type: "conflicts", clause: "B" }]), clause("B", [{ type: "conflicts", clause: "A" }]));
  expect(closeOver(["B"], all, new Set(["A"])).conflicts).toEqual([{ clause: "A", with: "B" }]);
});

test("the same set whatever the order asked for: nothing chosen is lost", () => {
  const ids = ["A", "B", "C", "D", "E"];
  const graph = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));
  fc.assert(
    fc.property(graph, fc.uniqueArray(fc.constantFrom(...ids)), (edges, wanted) => {
      const all = library(...ids.map((id) => clause(id, edges.filter(([from]) => from === id).map(([, to]) => ({ type: "requires" as const, clause: to })))));
      const [one, other] = [closeOver(wanted, all), closeOver([...wanted].reverse(), all)];
      expect(one.clauses.map(({ id }) => id).sort()).toEqual(other.clauses.map(({ id }) => id).sort());
      for (const id of wanted) expect(one.clauses.some((chosen) => chosen.id === id)).toBe(true);
    }),
  );
});

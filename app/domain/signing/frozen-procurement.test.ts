import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noConditions } from "../conditions/conditions";
import type { Need } from "../needs/need";
import { Baseline } from "./baseline";
import { commitmentOf } from "./commitment";
import { frozenProcurement } from "./frozen-procurement";
import { changedLeaves, touchedAuthorities } from "./view";

const golden = readFileSync(new URL("../../../test/golden/evidence-of-0.3.0.json", import.meta.url), "utf8");
const plain = Baseline.parse({ ...JSON.parse(golden).baseline, format: "jointspec-baseline/2" });
const [one = "", two = ""] = plain.participants.map((participant) => participant.authorityId);
const both = (text: string) => ({ en: text, lv: text });

const items = ["i1", "i2"].map((id) => ({ id, lotId: null, label: both(id), unit: both("pieces") }));
const need = (itemId: string, estimatedValue: string, maximumValue: string | null = null): Need => ({ itemId, firm: "1", optional: null, estimated: null, maximum: null, estimatedValue, maximumValue, vatRate: "21" });
const sheet = (authorityId: string, ...needs: Need[]) => ({ authorityId, currency: "EUR" as const, needs, funding: [] });
const criterion = { id: "c", title: both("Price"), kind: "price" as const, weight: { from: "100", to: "100" }, verification: null, lifeCycle: null, requirementIds: [], parts: [] };
const needs = { items, authorities: [sheet(one, need("i1", "100.10", "120.20"), need("i2", "0.30")), sheet(two, need("i1", "5"))] };
const { revision: _, ...conditions } = noConditions;
const baseline: Baseline = {
  ...plain, procedureForm: { form: "framework", currency: "EUR", rates: [] }, buyers: [{ name: "Library", country: "LV" }], needs,
  criteria: [{ lotId: null, weighting: "exact", spread: null, reason: null, criteria: [criterion] }],
};
const everyone = plain.participants.map((participant) => participant.authorityId).sort();

test("an authority's figures and money are its own part: nobody else's view changes with them", () => {
  const authorities = [needs.authorities[0]!, sheet(two, need("i1", "6"))];
  expect(touchedAuthorities(baseline, { ...baseline, needs: { items, authorities } })).toEqual([two]);
  expect(changedLeaves(baseline, { ...baseline, needs: { items, authorities } }, two)).toEqual({ common: false, own: true, requirementIds: [] });
  const money = [needs.authorities[0]!, { ...needs.authorities[1]!, funding: [{ kind: "local" as const, name: "B", programme: null, rate: null, amount: null, share: "100" }] }];
  expect(touchedAuthorities(baseline, { ...baseline, needs: { items, authorities: money } })).toEqual([two]);
});

test("what is bought, how, who may call off and how the best offer is found concern everyone", () => {
  const changes: Partial<Baseline>[] = [
    { procedureForm: { form: "contract", currency: "EUR", rates: [] } }, { buyers: [] }, { criteria: undefined },
    { conditions: { ...conditions, exit: { decision: "none", text: null } } },
    { needs: { ...needs, items: [{ ...items[0]!, label: both("Renamed") }, items[1]!] } },
  ];
  for (const change of changes) expect(touchedAuthorities(baseline, { ...baseline, ...change })).toEqual(everyone);
});

test("the order of items, sheets and needs is in no view", () => {
  const reordered = { items: items.toReversed(), authorities: needs.authorities.toReversed().map((own) => ({ ...own, needs: own.needs.toReversed() })) };
  expect(touchedAuthorities(baseline, { ...baseline, needs: reordered })).toEqual([]);
});

test("what an authority is committed to is its maximum, else its estimate, over all that it needs", () => {
  expect(commitmentOf(baseline, one)).toEqual({ amount: "120.5", currency: "EUR" });
  expect(commitmentOf(baseline, two)).toEqual({ amount: "5", currency: "EUR" });
  for (const nothing of [commitmentOf(plain, one), commitmentOf(baseline, "nobody"), commitmentOf({ needs: { items, authorities: [sheet(one)] } }, one)]) expect(nothing).toBeNull();
});

test("what says nothing is not in a baseline, and weights from before an order are not either", () => {
  const nothing = { procedure: null, items: [], authorities: [], criteria: { schemes: [], revision: 0 } };
  expect(frozenProcurement(nothing)).toEqual({});
  const empty = { ...need("i1", "1"), firm: null, estimatedValue: null };
  const authorities = [{ ...sheet(two, need("i2", "1"), need("i1", "2")), revision: 3 }, { ...sheet(one, empty), revision: 1 }];
  const placed = items.map((item, index) => ({ ...item, place: index, revision: 1 }));
  const schemes = [{ ...baseline.criteria![0]!, weighting: "order" as const, reason: both("New market") }, { lotId: "L", weighting: "exact" as const, spread: null, reason: null, criteria: [] }];
  const frozen = frozenProcurement({ procedure: null, items: placed, authorities, criteria: { schemes, revision: 4 } });
  expect(frozen).toEqual({ needs: { items, authorities: [sheet(two, need("i1", "2"), need("i2", "1"))] }, criteria: [{ ...schemes[0], criteria: [{ ...criterion, weight: null }] }] });
});

import { expect, test } from "vitest";
import type { AwardScheme, Criterion } from "../needs/award";
import type { Need } from "../needs/need";
import { type Procurement, noProcurement } from "../needs/procurement";
import type { Specification } from "../specification/specification";
import { aChecked, aRequirement } from "../../../test/support/a-checked";
import { findings } from "./checks";
import { familyOf } from "./rule-id";

const both = (text: string) => ({ en: text, lv: text });
const lots = [{ id: "L1", number: 1, title: both("Platform") }, { id: "L2", number: 2, title: both("Devices") }];
const specification = { lots };

/** What the checks find, each with its place in one word. */
function found(more: Partial<Procurement>, of: Partial<Specification> = {}) {
  const procurement = { ...noProcurement, ...more };
  const checked = aChecked({ specification: { ...specification, ...of }, requirements: [aRequirement("R1")], procurement });
  return findings(checked).filter(({ rule }) => familyOf(rule) !== "market" && !["criterion-unlinked", "criterion-on-mandatory"].includes(rule)).map(({ rule, place }) => [rule, ...Object.values(place)].join(" "));
}

const item = (id: string, lotId: string | null = "L1") => ({ id, lotId, label: both(id), unit: both("pieces"), place: 1, revision: 1 });
const need = (itemId: string, more: Partial<Need> = {}): Need => ({ itemId, firm: null, optional: null, estimated: null, maximum: null, estimatedValue: "100", maximumValue: null, vatRate: null, ...more });
const local = { kind: "local" as const, name: "Budget", programme: null, rate: null, amount: null, share: "100" };
const sheet = (needs: Need[], more = {}) => ({ authorityId: "A", currency: "EUR" as const, needs, funding: [local], revision: 1, ...more });
const contract = { form: "contract" as const, currency: "EUR" as const, rates: [], buyers: [], revision: 1 };
const framework = { ...contract, form: "framework" as const };
const items = [item("I1"), item("I2", "L2")];

test("a specification that says nothing about needs and criteria may be frozen", () => {
  expect(found({})).toEqual([]);
});

test("needs without a form of procedure stand in the way, an empty sheet does not", () => {
  expect(found({ items, authorities: [sheet([need("I1")])] })).toEqual(["procedure-form-missing"]);
  expect(found({ items, authorities: [sheet([], { funding: [] })] })).toEqual([]);
});

test("a framework names its maximum quantity and value for each lot and need, a contract need not (C-23/20)", () => {
  const full = need("I1", { maximum: "10", maximumValue: "120" });
  expect(found({ procedure: framework, items, authorities: [sheet([full])] })).toEqual(["framework-lot-without-maximum L2"]);
  for (const lacking of [{ maximum: null }, { maximumValue: null }])
    expect(found({ procedure: framework, items, authorities: [sheet([full, { ...full, itemId: "I2", ...lacking }])] })).toEqual(["framework-maximum-missing A I2"]);
  expect(found({ procedure: framework, items, authorities: [sheet([full, { ...full, itemId: "I2" }])] })).toEqual([]);
  expect(found({ procedure: contract, items, authorities: [sheet([need("I1")])] })).toEqual([]);
  expect(found({ procedure: framework }, { lots: [] })).toEqual(["framework-lot-without-maximum"]);
});

test("an item that was listed before there were lots has to be put into one", () => {
  const early = [item("I1", null)];
  expect(found({ items: early })).toEqual(["item-without-lot I1"]);
  expect(found({ items: early }, { lots: [] })).toEqual([]);
});

test("what is firm and optional together, or estimated, stays within the maximum", () => {
  const within = (more: Partial<Need>) => found({ procedure: contract, items, authorities: [sheet([need("I1", { maximum: "10", maximumValue: "100", ...more })])] });
  expect(within({ firm: "6", optional: "4", estimated: "10" })).toEqual([]);
  for (const more of [{ firm: "6", optional: "4.01" }, { firm: "11" }, { estimated: "10.000001" }, { estimatedValue: "100", maximumValue: "99.99" }]) expect(within(more)).toEqual(["need-over-maximum A I1"]);
});

test("the money adds up to the estimated value, to the cent", () => {
  const funded = (funding: object[]) => found({ procedure: contract, items, authorities: [sheet([need("I1", { estimatedValue: "100.01" })], { funding })] });
  expect(funded([{ ...local, share: "85" }, { ...local, share: "15" }])).toEqual([]);
  expect(funded([{ ...local, share: null, amount: "85.01" }, { ...local, share: null, amount: "15" }])).toEqual([]);
  for (const funding of [[], [{ ...local, share: "99.99" }], [{ ...local, share: null, amount: "100" }]]) expect(funded(funding)).toEqual(["funding-mismatch A"]);
  expect(found({ procedure: contract, items, authorities: [sheet([need("I1", { estimatedValue: null, firm: "1" })])] })).toEqual(["estimate-missing A"]);
});

test("another currency needs a rate that is fixed", () => {
  const authorities = [sheet([need("I1")], { currency: "SEK" })];
  expect(found({ procedure: contract, items, authorities })).toEqual(["rate-missing A SEK"]);
  expect(found({ procedure: { ...contract, rates: [{ currency: "SEK", rate: "0.09", date: "2026-11-02" }] }, items, authorities })).toEqual([]);
});

test("labels, units and criteria stand in every official language", () => {
  expect(found({ items: [{ ...items[0]!, unit: { en: "pieces" } }] })).toEqual(["language-missing I1 lv"]);
  expect(found({ criteria: criteria(scheme([criterion("C1", "100", { title: { lv: "Cena" } })])) })).toEqual(["language-missing C1 en"]);
});

const criterion = (id: string, weight: string | null, more: Partial<Criterion> = {}): Criterion => ({
  id, title: both(id), kind: "price", weight: weight === null ? null : { from: weight, to: weight }, verification: null, lifeCycle: null, requirementIds: [], parts: [], ...more,
});
const scheme = (all: Criterion[], more: Partial<AwardScheme> = {}): AwardScheme => ({ lotId: null, weighting: "exact", spread: null, reason: null, criteria: all, ...more });
const criteria = (...schemes: AwardScheme[]) => ({ schemes, revision: 1 });

test("exact weights make a hundred to the last digit, parts counting instead of their whole", () => {
  const weighs = (...all: Criterion[]) => found({ criteria: criteria(scheme(all)) });
  expect(weighs(criterion("P", "33.33"), criterion("Q", "66.67"))).toEqual([]);
  expect(weighs(criterion("P", "40"), criterion("Q", null, { parts: [criterion("Q1", "35.5"), criterion("Q2", "24.5")] }))).toEqual([]);
  for (const wrong of [["33.33", "66.66"], ["50", "50.0001"], ["100", null]] as const) expect(weighs(criterion("P", wrong[0]), criterion("Q", wrong[1]))).toEqual(["weights-not-hundred"]);
  expect(weighs(criterion("P", "100", { weight: { from: "100", to: "90" } }))).toEqual(["weights-not-hundred"]);
});

test("ranges can make a hundred and keep their largest spread, an order has a reason", () => {
  const range = (from: string, to: string, spread: string | null = "20") =>
    found({ criteria: criteria(scheme([criterion("P", "50"), criterion("Q", null, { weight: { from, to } })], { weighting: "range", spread })) });
  expect(range("40", "60")).toEqual([]);
  expect(range("51", "60")).toEqual(["weights-not-hundred"]);
  expect(range("60", "40")).toEqual(["weights-not-hundred"]);
  expect(range("30", "60")).toEqual(["weights-too-wide"]);
  expect(range("40", "60", null)).toEqual(["weights-too-wide"]);
  const order = (reason: AwardScheme["reason"]) => found({ criteria: criteria(scheme([criterion("P", null)], { weighting: "order", reason })) });
  expect(order(both("The market is too new."))).toEqual([]);
  for (const reason of [null, { en: "The market is too new." }]) expect(order(reason)).toEqual(["weighting-reason-missing"]);
});

test("each lot has criteria, its own or those of the whole", () => {
  const own = scheme([criterion("P", "100")], { lotId: "L1" });
  expect(found({ criteria: criteria(own) })).toEqual(["criteria-missing L2"]);
  expect(found({ criteria: criteria(own, scheme([criterion("W", "100")])) })).toEqual([]);
  expect(found({ criteria: criteria(own, scheme([], { lotId: "L2" })) })).toEqual(["criteria-missing L2"]);
});

test("quality and cost can be checked, costs name their method, links lead somewhere", () => {
  const one = (more: Partial<Criterion>) => found({ criteria: criteria(scheme([criterion("C", "100", more)])) });
  expect(one({ kind: "quality" })).toEqual(["criterion-unverified C"]);
  expect(one({ kind: "quality", verification: both("A test.") })).toEqual([]);
  expect(one({ kind: "cost", verification: both("Computed.") })).toEqual(["life-cycle-method-missing C"]);
  expect(one({ kind: "cost", verification: both("Computed."), lifeCycle: { method: both("M"), data: both("D") } })).toEqual([]);
  expect(one({ requirementIds: ["R1"] })).toEqual([]);
  expect(one({ requirementIds: ["R1", "gone"] })).toEqual(["criterion-link-broken C"]);
});

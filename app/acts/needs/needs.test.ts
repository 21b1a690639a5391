import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findProcurement } from "~db/procurement";
import { as, aSpecification, found, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { recordMandate } from "../people/mandate";
import { freezeSpecification } from "../signing/freeze-specification";
import { signBaseline } from "../signing/sign-baseline";
import { addClauses } from "../specification/add-clauses";
import { describeSpecification } from "../specification/describe-specification";
import { addCriterion, changeCriterion, moveCriterion, removeCriterion, setWeighting } from "./award-criteria";
import { enterNeeds } from "./enter-needs";
import { addNeedItem, changeNeedItem, removeNeedItem } from "./need-item";
import { setProcedure } from "./set-procedure";

const both = (text: string) => ({ en: text, lv: text });
const blank = { firm: "", optional: "", estimated: "", maximum: "", estimatedValue: "", maximumValue: "", vatRate: "" };
const local = { kind: "local", name: "Budget", programme: "", rate: "", amount: "", share: "100" };

onEachDatabase("needs, money and award criteria", (store) => {
  beforeAll(() => prepareCast(store()));

  const anna = () => as(store(), "demo-anna");
  const mari = () => as(store(), "demo-mari");
  const prepared = async () => {
    const { specificationId, sectionId } = await aSpecification(store());
    const { specification } = await found(store(), specificationId);
    const [first, second] = specification.lots.map((lot) => lot.id);
    const { itemId } = await done(addNeedItem(mari(), { specificationId, lotId: first, label: both("Licences"), unit: both("pieces") }));
    return { specificationId, sectionId, itemId, first: first ?? "", second: second ?? "" };
  };
  const procurementOf = async (specificationId: string) => findProcurement(store(), await found(store(), specificationId));

  test("every officer adds items to the joint list and enters the own authority's figures, exactly", async () => {
    const { specificationId, itemId } = await prepared();
    const needs = { [itemId]: { ...blank, firm: "10", maximum: "12.5", estimatedValue: "1234567.89", vatRate: "21" } };
    await done(enterNeeds(mari(), { specificationId, revision: 0, currency: "EUR", needs, funding: [local] }));
    const { items, authorities } = await procurementOf(specificationId);
    expect(items).toMatchObject([{ id: itemId, label: both("Licences") }]);
    expect(authorities).toEqual([
      {
        authorityId: "demo-pohjaranna", currency: "EUR", revision: 1,
        needs: [{ itemId, firm: "10", optional: null, estimated: null, maximum: "12.5", estimatedValue: "1234567.89", maximumValue: null, vatRate: "21" }],
        funding: [{ kind: "local", name: "Budget", programme: null, rate: null, amount: null, share: "100" }],
      },
    ]);
  });

  test("a write that is based on something older is refused with what stands there", async () => {
    const { specificationId, itemId } = await prepared();
    const entered = { specificationId, revision: 0, currency: "EUR", needs: { [itemId]: { ...blank, firm: "1", estimatedValue: "5" } }, funding: [local] };
    await done(enterNeeds(anna(), entered));
    expect(await enterNeeds(anna(), entered)).toMatchObject({ refused: "stale", theirs: { revision: 1, needs: [{ firm: "1" }] } });
    await done(enterNeeds(anna(), { ...entered, revision: 1, needs: {} }));

    const procedure = { specificationId, revision: 0, form: "contract", currency: "EUR", rates: [], buyers: [] };
    await done(setProcedure(anna(), procedure));
    expect(await setProcedure(anna(), { ...procedure, form: "framework" })).toMatchObject({ refused: "stale", theirs: { form: "contract" } });
    await done(setProcedure(anna(), { ...procedure, revision: 1, form: "framework", rates: [{ currency: "EUR", rate: "1", date: "2026-11-02" }] }));
    expect((await procurementOf(specificationId)).procedure).toEqual({ form: "framework", currency: "EUR", rates: [], buyers: [], revision: 2 });

    const item = { specificationId, itemId, revision: 1, lotId: (await procurementOf(specificationId)).items[0]?.lotId, label: both("Seats"), unit: both("pieces") };
    await done(changeNeedItem(anna(), item));
    expect(await changeNeedItem(mari(), item)).toMatchObject({ refused: "stale", theirs: { label: both("Seats") } });
  });

  test("what is no exact amount is refused at its field, and nothing is kept", async () => {
    const { specificationId, itemId } = await prepared();
    const entering = (need: object, funding: object[] = []) => enterNeeds(anna(), { specificationId, revision: 0, currency: "EUR", needs: { [itemId]: { ...blank, ...need } }, funding });
    expect(await entering({ firm: "ten" })).toEqual({ invalid: { [`needs.${itemId}.firm`]: ["number"] } });
    expect(await entering({ firm: "-1" })).toEqual({ invalid: { [`needs.${itemId}.firm`]: ["range"] } });
    expect(await entering({ firm: "0.1234567" })).toEqual({ invalid: { [`needs.${itemId}.firm`]: ["too-precise"] } });
    expect(await entering({ estimatedValue: "0.125" })).toEqual({ invalid: { [`needs.${itemId}.estimatedValue`]: ["smallest-unit"] } });
    expect(await entering({ vatRate: "101" })).toEqual({ invalid: { [`needs.${itemId}.vatRate`]: ["range"] } });
    expect(await entering({}, [{ ...local, amount: "5" }])).toEqual({ invalid: { "funding.0.amount": ["amount-or-share"] } });
    expect(await entering({}, [{ ...local, kind: "eu-fund" }])).toEqual({ invalid: { "funding.0.programme": ["programme"] } });
    expect(await entering({}, [{ ...local, programme: "2021" }])).toEqual({ invalid: { "funding.0.programme": ["no-programme"] } });
    expect(await enterNeeds(anna(), { specificationId, revision: 0, currency: "EUR", needs: { other: blank }, funding: [] })).toEqual({ refused: "not-found" });
    expect((await procurementOf(specificationId)).authorities).toEqual([]);
  });

  test("an item or a lot that is needed stays", async () => {
    const { specificationId, itemId, first, second } = await prepared();
    await done(enterNeeds(anna(), { specificationId, revision: 0, currency: "EUR", needs: { [itemId]: { ...blank, firm: "1" } }, funding: [] }));
    expect(await removeNeedItem(mari(), { specificationId, itemId })).toEqual({ refused: "item-in-use" });
    expect(await addNeedItem(anna(), { specificationId, lotId: "", label: both("X"), unit: both("x") })).toEqual({ refused: "not-found" });
    await done(enterNeeds(anna(), { specificationId, revision: 1, currency: "EUR", needs: { [itemId]: blank }, funding: [] }));
    const { specification } = await found(store(), specificationId);
    const without = (lotId: string) => describeSpecification(anna(), { ...specification, specificationId, lots: specification.lots.filter((lot) => lot.id !== lotId) });
    expect(await without(first)).toEqual({ refused: "lot-in-use" });
    await done(removeNeedItem(mari(), { specificationId, itemId }));
    expect(await removeNeedItem(mari(), { specificationId, itemId })).toEqual({ refused: "not-found" });
    await done(setWeighting(anna(), { specificationId, revision: 0, lotId: second, weighting: "exact", spread: "", reason: {} }));
    expect(await without(second)).toEqual({ refused: "lot-in-use" });
    await done(without(first));
  });

  test("only the lead buyer's officer says how it is bought and by what the best offer is found", async () => {
    const { specificationId } = await prepared();
    expect(await setProcedure(mari(), { specificationId, revision: 0, form: "contract", currency: "EUR", rates: [], buyers: [] })).toEqual({ refused: "not-permitted" });
    expect(await addCriterion(mari(), { specificationId })).toEqual({ refused: "not-permitted" });
    expect(await enterNeeds(as(store(), "demo-janis"), { specificationId })).toEqual({ refused: "not-permitted" });
    expect(await enterNeeds(as(store(), "outsider-officer"), { specificationId })).toEqual({ refused: "not-found" });
    const buyers = [{ name: "Library", country: "Latvia" }];
    expect(await setProcedure(anna(), { specificationId, revision: 0, form: "framework", currency: "EUR", rates: [{ currency: "SEK", rate: "0", date: "then" }], buyers })).toEqual({
      invalid: { "rates.0.rate": ["range"], "rates.0.date": ["date"], "buyers.0.country": ["country"] },
    });
  });

  const price = { title: both("Price"), kind: "price", weight: { from: "40", to: "40" }, verification: {}, lifeCycle: {}, requirementIds: [] };
  const criterion = (more: object) => ({ ...price, parentId: "", lotId: "", verification: {}, lifeCycle: { method: {}, data: {} }, ...more });

  test("criteria are added, divided, changed, moved and removed", async () => {
    const { specificationId, sectionId } = await prepared();
    const { requirementIds } = await done(addClauses(anna(), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: true }));
    const add = async (more: object) => (await done(addCriterion(anna(), criterion({ specificationId, ...more })))).criterionId;
    const first = await add({});
    const second = await add({ title: both("Quality"), kind: "quality", weight: { from: "60", to: "60" }, verification: both("Tests"), requirementIds });
    const parts = [await add({ parentId: second, weight: { from: "35.5", to: "35.5" } }), await add({ parentId: second, weight: { from: "24.5", to: "24.5" } })];
    await done(moveCriterion(anna(), { specificationId, criterionId: second, move: "up" }));
    await done(moveCriterion(anna(), { specificationId, criterionId: second, move: "up" }));
    await done(moveCriterion(anna(), { specificationId, criterionId: parts[1], move: "up" }));
    const schemes = async () => (await procurementOf(specificationId)).criteria;
    const shown = async () => (await schemes()).schemes.flatMap((scheme) => scheme.criteria.map((one) => [one.id, one.weight?.from ?? null, ...one.parts.map((part) => part.id)]));
    expect(await shown()).toEqual([[second, null, parts[1], parts[0]], [first, "40"]]);

    const { revision } = await schemes();
    const change = criterion({ specificationId, revision, criterionId: parts[0], title: both("Speed"), weight: { from: "30", to: "30" } });
    await done(changeCriterion(anna(), change));
    expect(await changeCriterion(anna(), change)).toMatchObject({ refused: "stale" });
    expect(await changeCriterion(anna(), { ...change, revision: revision + 1, requirementIds: ["gone"] })).toEqual({ refused: "not-found" });
    await done(setWeighting(anna(), { specificationId, revision: revision + 1, lotId: "", weighting: "range", spread: "10", reason: both("dropped") }));
    expect((await schemes()).schemes).toMatchObject([{ weighting: "range", spread: "10", reason: null }]);
    await done(removeCriterion(anna(), { specificationId, criterionId: parts[1] }));
    await done(removeCriterion(anna(), { specificationId, criterionId: first }));
    expect(await removeCriterion(anna(), { specificationId, criterionId: first })).toEqual({ refused: "not-found" });
    expect(await shown()).toEqual([[second, null, parts[0]]]);
  });

  test("a weight has two ends in their order or none", async () => {
    const { specificationId } = await prepared();
    const weighing = (from: string, to: string) => addCriterion(anna(), criterion({ specificationId, weight: { from, to } }));
    expect(await weighing("40", "")).toEqual({ invalid: { "weight.to": ["required"] } });
    expect(await weighing("40", "30")).toEqual({ invalid: { "weight.to": ["range"] } });
    expect(await weighing("40", "100.5")).toEqual({ invalid: { "weight.to": ["range"] } });
    expect(await weighing("", "")).toHaveProperty("done");
  });

  test("a baseline holds what was entered, and freezing is refused while the framework has no maximum", async () => {
    const { specificationId, sectionId, itemId, first, second } = await prepared();
    await done(addClauses(anna(), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: true }));
    const { itemId: device } = await done(addNeedItem(anna(), { specificationId, lotId: second, label: both("Devices"), unit: both("pieces") }));
    await done(setProcedure(anna(), { specificationId, revision: 0, form: "framework", currency: "EUR", rates: [], buyers: [{ name: "Library", country: "lv" }] }));
    await done(addCriterion(anna(), criterion({ specificationId, weight: { from: "100", to: "100" } })));
    const figures = { ...blank, estimated: "10", maximum: "12", estimatedValue: "100", maximumValue: "120" };
    const enter = (revision: number, needs: object) => done(enterNeeds(anna(), { specificationId, revision, currency: "EUR", needs, funding: [local] }));
    await enter(0, { [itemId]: figures, [device]: { ...figures, maximumValue: "" } });
    expect(await freezeSpecification(anna(), { specificationId })).toMatchObject({ refused: "checks-failed", theirs: [{ rule: "framework-maximum-missing", place: { authorityId: "demo-ezerkrasts", itemId: device } }] });
    await enter(1, { [device]: figures, [itemId]: figures });
    const { number } = await done(freezeSpecification(anna(), { specificationId }));
    const stored = await findBaseline(store(), await found(store(), specificationId), number);
    expect(stored?.baseline).toMatchObject({
      procedureForm: { form: "framework", currency: "EUR", rates: [] }, buyers: [{ name: "Library", country: "LV" }],
      needs: { items: [{ id: itemId, lotId: first }, { id: device, lotId: second }], authorities: [{ authorityId: "demo-ezerkrasts", needs: [{ itemId }, { itemId: device }] }] },
      criteria: [{ lotId: null, criteria: [{ title: both("Price") }] }],
    });
    expect(await enterNeeds(anna(), { specificationId })).toEqual({ refused: "frozen" });
  });

  test("a mandate covers what its authority needs at most, over all lots, to the cent", async () => {
    const { specificationId, sectionId, itemId, second } = await prepared();
    const { itemId: device } = await done(addNeedItem(anna(), { specificationId, lotId: second, label: both("Devices"), unit: both("pieces") }));
    await done(addClauses(anna(), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: true }));
    await done(setProcedure(anna(), { specificationId, revision: 0, form: "contract", currency: "EUR", rates: [], buyers: [] }));
    const needs = { [itemId]: { ...blank, firm: "1", estimatedValue: "100.05", maximumValue: "100.1" }, [device]: { ...blank, firm: "1", estimatedValue: "0.2" } };
    await done(enterNeeds(as(store(), "demo-peteris"), { specificationId, revision: 0, currency: "EUR", needs, funding: [local] }));
    const { number, views } = await done(freezeSpecification(anna(), { specificationId }));
    const viewSha256 = views.find((view) => view.authorityId === "demo-kalnmuiza")?.sha256;
    const signUpTo = async (limit: string) => {
      const mandate = { personId: "demo-zane", capacity: "Mayor", body: "Council", act: limit, validFrom: "2026-01-01", limit, currency: "EUR" };
      const { mandateId } = await done(recordMandate(as(store(), "demo-peteris"), mandate));
      return signBaseline(as(store(), "demo-zane"), { specificationId, number, viewSha256, mandateId, noConflict: "yes", password });
    };
    expect(await signUpTo("100.29")).toEqual({ refused: "mandate-limit" });
    expect(await signUpTo("100.30")).toHaveProperty("done");
  });
});

import { beforeAll, expect, test } from "vitest";
import { type TenderConditions, noConditions } from "~/domain/conditions/conditions";
import { publicDifferences } from "~/domain/publishing/differences";
import { touchedAuthorities } from "~/domain/signing/view";
import { findBaseline } from "~db/baselines";
import { findConditions } from "~db/conditions";
import { done } from "~db/demo";
import { description } from "~db/demo-cast";
import { asTyped } from "~db/demo-conditions";
import { findEventsUnscoped } from "~db/events";
import { as, aSpecification, found, prepareCast, decided as conditions } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { freezeSpecification } from "../signing/freeze-specification";
import { reopenSpecification } from "../signing/reopen";
import { addClauses } from "../specification/add-clauses";
import { createSpecification } from "../specification/create-specification";
import { setConditions } from "./set-conditions";

onEachDatabase("conditions of the tender", (store) => {
  beforeAll(() => prepareCast(store()));

  const anna = () => as(store(), "demo-anna");
  const conditionsOf = async (specificationId: string) => findConditions(store(), await found(store(), specificationId));
  const untouched = async () => (await done(createSpecification(anna(), { ...description, invited: ["demo-kalnmuiza"] }))).specificationId;
  const setting = (specificationId: string, revision: number, more: Partial<Record<keyof TenderConditions, object>> = {}) => ({ specificationId, revision, ...asTyped(conditions), ...more });

  test("nothing is decided before the lead buyer's officer says so, and then it is as it was said", async () => {
    const specificationId = await untouched();
    expect(await conditionsOf(specificationId)).toEqual(noConditions);
    expect(await done(setConditions(anna(), setting(specificationId, 0)))).toEqual({ revision: 1 });
    expect(await conditionsOf(specificationId)).toEqual({ ...conditions, revision: 1 });
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)).toMatchObject({ act: "conditions.set", personId: "demo-anna", payload: expect.stringContaining("\"months\":48") });
  });

  test("what is left open stays undecided", async () => {
    const specificationId = await untouched();
    const { revision: _, ...nothing } = noConditions;
    await done(setConditions(anna(), { specificationId, revision: 0, ...asTyped(nothing) }));
    expect(await conditionsOf(specificationId)).toEqual({ ...noConditions, revision: 1 });
  });

  test("a write that is based on something older is refused with what stands there", async () => {
    const specificationId = await untouched();
    await done(setConditions(anna(), setting(specificationId, 0)));
    const later = setting(specificationId, 0, { duration: { months: "60", reason: { en: "Six years" } } });
    expect(await setConditions(anna(), later)).toMatchObject({ refused: "stale", theirs: { revision: 1, duration: { months: 48 } } });
    await done(setConditions(anna(), { ...later, revision: 1 }));
    expect((await conditionsOf(specificationId)).duration).toEqual({ months: 60, reason: { en: "Six years" } });
  });

  test("what cannot be meant is refused at its field", async () => {
    const { specificationId } = await aSpecification(store());
    const wrong = { lots: { reason: {}, most: "0", rule: {} }, duration: { months: "four years", reason: {} }, variants: { decision: "perhaps", minimum: {}, presentation: {} }, interoperability: { decision: "needed", reason: {}, report: "javascript:alert(1)" }, exit: { decision: "none", text: { en: "x".repeat(4001) } } };
    expect(await setConditions(anna(), setting(specificationId, 1, wrong))).toEqual({
      invalid: { "lots.most": ["range"], "duration.months": ["whole-number"], "variants.decision": ["choose-one"], "interoperability.report": ["address"], "exit.text.en": ["too-long"] },
    });
  });

  test("only the lead buyer's officer decides", async () => {
    const { specificationId } = await aSpecification(store());
    for (const person of ["demo-mari", "demo-marta", "demo-janis"]) expect(await setConditions(as(store(), person), setting(specificationId, 1))).toEqual({ refused: "not-permitted" });
    expect(await setConditions(as(store(), "outsider-officer"), setting(specificationId, 1))).toEqual({ refused: "not-found" });
  });

  test("a baseline holds the conditions that count, for every authority alike", async () => {
    const { specificationId, sectionId } = await aSpecification(store());
    await done(addClauses(anna(), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: true }));
    const frozen = async () => {
      const { number } = await done(freezeSpecification(anna(), { specificationId }));
      return (await findBaseline(store(), await found(store(), specificationId), number))!;
    };
    await done(setConditions(anna(), setting(specificationId, 1, { variants: { decision: "not-allowed", minimum: { en: "Once meant" }, presentation: {} } })));
    const first = await frozen();
    expect(first.baseline.conditions).toEqual(conditions);
    await done(reopenSpecification(anna(), { specificationId, number: 1, reason: "A longer contract" }));
    await done(setConditions(anna(), setting(specificationId, 2, { duration: { months: "60", reason: { en: "Written off over five years", lv: "Nolietojums piecos gados" } } })));
    const second = await frozen();
    expect(touchedAuthorities(first.baseline, second.baseline)).toEqual(["demo-ezerkrasts", "demo-kalnmuiza", "demo-pohjaranna"]);
    expect(publicDifferences(first.baseline, second.baseline)).toEqual([{ requirementId: null, part: "conditions", class: "significant" }]);
  });
});

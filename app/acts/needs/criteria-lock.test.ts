import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findCriteriaLock } from "~db/criteria-lock";
import { findEventsUnscoped } from "~db/events";
import { findProcurement } from "~db/procurement";
import { as, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aFrozenSpecification } from "../../../test/support/frozen";
import { published, signedByAll } from "../../../test/support/published";
import { freezeSpecification } from "../signing/freeze-specification";
import { reopenSpecification } from "../signing/reopen";
import { addCriterion, changeCriterion, moveCriterion, removeCriterion, setWeighting } from "./award-criteria";
import { openCriteria } from "./open-criteria";

const both = (text: string) => ({ en: text, lv: text });
const price = { title: both("Price"), kind: "price", weight: { from: "100", to: "100" }, verification: {}, lifeCycle: { method: {}, data: {} }, requirementIds: [], parentId: "", lotId: "" };

onEachDatabase("award criteria after publication", (store) => {
  beforeAll(() => prepareCast(store()));
  const anna = () => ({ ...as(store(), "demo-anna"), now: new Date() });
  const reopened = (specificationId: string, number: number) => done(reopenSpecification(anna(), { specificationId, number, reason: "Something has to change." }));

  /** A specification with one criterion whose only baseline is out, and that is in drafting again. */
  async function inDraftingAfter(purpose: "consultation" | "tender") {
    const specificationId = (await aFrozenSpecification(store(), "Sensors")).replace("/specifications/", "");
    await reopened(specificationId, 1);
    const { criterionId } = await done(addCriterion(anna(), { ...price, specificationId }));
    await done(freezeSpecification(anna(), { specificationId }));
    if (purpose === "tender") await signedByAll(store(), specificationId);
    await published(store(), specificationId, { purpose });
    await reopened(specificationId, 2);
    return { specificationId, criterionId };
  }
  const revisionOf = async (specificationId: string) => (await findProcurement(store(), await found(store(), specificationId))).criteria.revision;

  test("once tenders are asked for, no criterion, part or weight changes", async () => {
    const { specificationId, criterionId } = await inDraftingAfter("tender");
    const revision = await revisionOf(specificationId);
    const locked = { refused: "criteria-locked" };
    expect(await addCriterion(anna(), { ...price, specificationId })).toEqual(locked);
    expect(await addCriterion(anna(), { ...price, specificationId, parentId: criterionId })).toEqual(locked);
    expect(await changeCriterion(anna(), { ...price, specificationId, criterionId, revision, weight: { from: "90", to: "90" } })).toEqual(locked);
    expect(await moveCriterion(anna(), { specificationId, criterionId, move: "up" })).toEqual(locked);
    expect(await removeCriterion(anna(), { specificationId, criterionId })).toEqual(locked);
    expect(await setWeighting(anna(), { specificationId, revision, lotId: "", weighting: "order", spread: "", reason: both("Late") })).toEqual(locked);
    expect(await revisionOf(specificationId)).toBe(revision);
  });

  test("after a consultation they change as before", async () => {
    const { specificationId, criterionId } = await inDraftingAfter("consultation");
    expect(await openCriteria(anna(), { specificationId, reason: "No need." })).toEqual({ refused: "criteria-not-locked" });
    await done(removeCriterion(anna(), { specificationId, criterionId }));
  });

  test("the lead buyer's officer opens them for a corrigendum with a reason, and the next publication locks them again", async () => {
    const { specificationId, criterionId } = await inDraftingAfter("tender");
    expect(await openCriteria(as(store(), "demo-mari"), { specificationId, reason: "Why not." })).toEqual({ refused: "not-permitted" });
    expect(await openCriteria(anna(), { specificationId, reason: " " })).toEqual({ invalid: { reason: ["required"] } });
    await done(openCriteria(anna(), { specificationId, reason: "A part was forgotten." }));
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)).toMatchObject({ act: "criteria.opened", reason: "A part was forgotten." });
    await done(changeCriterion(anna(), { ...price, specificationId, criterionId, revision: await revisionOf(specificationId), title: both("Price of all parts") }));

    await done(freezeSpecification(anna(), { specificationId }));
    await signedByAll(store(), specificationId);
    await published(store(), specificationId, { purpose: "tender", class: "significant", deadline: new Date(Date.now() + 40 * 86_400_000).toISOString() });
    await reopened(specificationId, 3);
    expect(await findCriteriaLock(store(), await found(store(), specificationId), new Date())).toMatchObject({ publication: 2, opened: null });
    expect(await removeCriterion(anna(), { specificationId, criterionId })).toEqual({ refused: "criteria-locked" });
  });
});

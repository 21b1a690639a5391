import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findNewestChange } from "~db/as-of";
import { findPlaces, findRequirement } from "~db/requirements";
import type { Requirement } from "~/domain/specification/requirement";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { dropTailoring, restoreRequirement, retireRequirement, rewordRequirement, setLevel, setScope, setVerification } from "./change-requirement";
import { enterValues } from "./enter-values";
import { moveRequirement } from "./move-requirement";
import { proposeSettlement, voteOnSettlement } from "./settle";
import { addSection } from "./section";
import { takePosition } from "./take-position";
import { undoChange } from "./undo-change";

const both = (text: string) => ({ en: text, lv: text });

onEachDatabase("undo", (store) => {
  beforeAll(() => prepareCast(store()));

  const start = async () => {
    const made = await aSpecification(store());
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NUMBER-1", "PLAIN-1", "PLAIN-2"], withRequired: true }));
    return { ...made, requirementIds, requirementId: requirementIds[0] ?? "" };
  };
  const one = async ({ specificationId, requirementId }: { specificationId: string; requirementId: string }) => {
    const scoped = await found(store(), specificationId);
    const [requirement, newest] = [await findRequirement(store(), scoped, requirementId), await findNewestChange(store(), scoped, requirementId)];
    if (!requirement || !newest) throw new Error("not found");
    return { requirement, base: { specificationId, requirementId, revision: requirement.revision, ordinal: newest.ordinal } };
  };
  const said = ({ revision: _, valuesRevision: __, ...requirement }: Requirement) => ({ ...requirement, retired: requirement.retired && { reason: requirement.retired.reason } });
  const anna = () => as(store(), "demo-anna");

  test("every change of a requirement can be taken back by who made it, and done again", async () => {
    const made = await start();
    const other = await done(addSection(anna(), { specificationId: made.specificationId, title: both("Other") }));
    const changes = [
      (base: object) => rewordRequirement(anna(), { ...base, title: both("T"), text: both("The platform {{level}} be there.") }),
      (base: object) => dropTailoring(anna(), base),
      (base: object) => setLevel(anna(), { ...base, level: "may" }),
      (base: object) => setScope(anna(), { ...base, authorities: ["demo-ezerkrasts"], lots: [] }),
      (base: object) => setVerification(anna(), { ...base, method: "analysis", text: both("v") }),
      (base: object) => moveRequirement(anna(), { ...base, sectionId: other.sectionId }),
      (base: object) => enterValues(anna(), { ...base, values: { availability: 95 } }),
      (base: object) => enterValues(anna(), { ...base, values: { availability: 96 } }),
      (base: object) => retireRequirement(anna(), { ...base, reason: "Not needed" }),
      (base: object) => restoreRequirement(anna(), base),
    ];
    for (const change of changes) {
      const before = await one(made);
      await done<object>(change(before.base));
      const changed = await one(made);
      expect(said(changed.requirement)).not.toEqual(said(before.requirement));
      await done(undoChange(anna(), changed.base));
      const undone = await one(made);
      expect({ ...said(undone.requirement), place: 0 }).toEqual({ ...said(before.requirement), place: 0 });
      await done(undoChange(anna(), undone.base));
      expect({ ...said((await one(made)).requirement), place: 0 }).toEqual({ ...said(changed.requirement), place: 0 });
    }
  });

  test("a moved requirement goes back before the one that it stood before", async () => {
    const { specificationId, sectionId, requirementIds } = await start();
    const order = async () => (await findPlaces(store(), await found(store(), specificationId), sectionId)).map((row) => row.id);
    const last = requirementIds.at(-1) ?? "";
    await done(moveRequirement(anna(), { specificationId, requirementId: last, move: "first" }));
    expect(await order()).not.toEqual(requirementIds);
    await done(undoChange(anna(), (await one({ specificationId, requirementId: last })).base));
    expect(await order()).toEqual(requirementIds);
  });

  test("a settlement that lapsed with a change comes back with it", async () => {
    const made = await start();
    for (const [index, person] of ["demo-anna", "demo-peteris", "demo-mari"].entries()) await done(enterValues(as(store(), person), { ...made, values: { availability: 95 + index } }));
    const { settlementId } = await done(proposeSettlement(anna(), { ...made, parameterId: "availability", kind: "joint", value: 97, reason: "r" }));
    await done(voteOnSettlement(as(store(), "demo-mari"), { ...made, settlementId, agrees: true }));
    const { base } = await one(made);
    expect(await undoChange(as(store(), "demo-mari"), base)).toEqual({ refused: "nothing-to-undo" });
    await done(enterValues(anna(), { ...made, values: { availability: 99 } }));
    expect((await one(made)).requirement.settlements[0]?.outcome).toBe("lapsed");
    await done(undoChange(anna(), (await one(made)).base));
    const { requirement } = await one(made);
    expect(requirement.settlements[0]?.outcome).toBe("accepted");
    expect(requirement.values.find((own) => own.authorityId === "demo-ezerkrasts")?.value).toBe(95);
  });

  test("others' changes stay, and so does what others have built on", async () => {
    const made = await start();
    expect(await undoChange(anna(), (await one(made)).base)).toEqual({ refused: "nothing-to-undo" });
    await done(setLevel(anna(), { ...(await one(made)).base, level: "may" }));
    const { base } = await one(made);
    expect(await undoChange(as(store(), "demo-peteris"), base)).toEqual({ refused: "nothing-to-undo" });
    await done(setLevel(as(store(), "demo-peteris"), { ...base, level: "should" }));
    expect(await undoChange(anna(), base)).toEqual({ refused: "built-on" });
    expect(await undoChange(anna(), (await one(made)).base)).toEqual({ refused: "nothing-to-undo" });

    await done(setLevel(anna(), { ...(await one(made)).base, level: "may" }));
    const mine = await one(made);
    await done(takePosition(as(store(), "demo-mari"), { ...made, revision: mine.requirement.revision, valuesRevision: mine.requirement.valuesRevision, kind: "accept" }));
    expect(await undoChange(anna(), mine.base)).toEqual({ refused: "built-on" });
  });
});

import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findBaseline, findBaselineByHashUnscoped } from "~db/baselines";
import { findRequirement } from "~db/requirements";
import { parameterStates } from "~/domain/specification/value";
import { stateOf } from "~/domain/specification/specification";
import { touchedAuthorities } from "~/domain/signing/view";
import { as, aSpecification, found, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { rewordRequirement, setLevel, setScope } from "../specification/change-requirement";
import { enterValues } from "../specification/enter-values";
import { proposeSettlement, voteOnSettlement } from "../specification/settle";
import { freezeSpecification } from "./freeze-specification";
import { rejectBaseline, reopenSpecification } from "./reopen";
import { signBaseline } from "./sign-baseline";

const officers = ["demo-anna", "demo-peteris", "demo-mari"] as const;

onEachDatabase("deciding and signing", (store) => {
  beforeAll(() => prepareCast(store()));

  const composed = async (clauseIds: string[], more: object = {}) => {
    const made = await aSpecification(store(), more);
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds, withRequired: true }));
    return { ...made, requirementIds, first: requirementIds[0] ?? "" };
  };
  const enter = async (specificationId: string, requirementId: string, parameterId: string, values: unknown[]) => {
    for (const [index, value] of values.entries())
      await done(enterValues(as(store(), officers[index] ?? ""), { specificationId, requirementId, values: { [parameterId]: value } }));
  };
  const state = async (specificationId: string, requirementId: string) => {
    const { specification } = await found(store(), specificationId);
    const requirement = await findRequirement(store(), { specification }, requirementId);
    return requirement ? parameterStates(requirement, specification.participants.map((one) => one.authorityId))[0] : undefined;
  };
  const frozen = async () => {
    const made = await composed(["PLAIN-1", "PLAIN-2"]);
    const baseline = await done(freezeSpecification(as(store(), "demo-anna"), made));
    return { ...made, ...baseline };
  };
  const signing = ({ specificationId, number, views }: Awaited<ReturnType<typeof frozen>>, authorityId: string) => ({
    specificationId, number, password, capacity: "Mayor", mandate: "Decision 1", noConflict: "yes",
    viewSha256: views.find((view) => view.authorityId === authorityId)?.sha256 ?? "",
  });

  test("values collide, the direction proposes, and a majority decides", async () => {
    const { specificationId, first } = await composed(["NUMBER-1"]);
    const propose = () => proposeSettlement(as(store(), "demo-anna"), { specificationId, requirementId: first, parameterId: "availability", kind: "joint", value: 99.95, reason: "Strictest" });
    expect(await propose()).toEqual({ refused: "no-collision" });
    await enter(specificationId, first, "availability", [99, 99.5, 99.95]);
    expect(await state(specificationId, first)).toMatchObject({ status: "collision", proposal: 99.95 });

    const { settlementId, outcome } = await done(propose());
    expect(outcome).toBeNull();
    expect(await propose()).toEqual({ refused: "settlement-open" });
    const vote = { specificationId, requirementId: first, settlementId, agrees: true };
    expect(await done(voteOnSettlement(as(store(), "demo-mari"), vote))).toMatchObject({ outcome: "accepted" });
    expect(await voteOnSettlement(as(store(), "demo-peteris"), vote)).toEqual({ refused: "settlement-closed" });
    expect(await state(specificationId, first)).toMatchObject({ status: "decided", decided: { value: 99.95 } });

    await enter(specificationId, first, "availability", [98]);
    expect(await state(specificationId, first)).toMatchObject({ status: "collision", decided: null });
  });

  test("unanimous needs everyone, the lead's word is enough where the lead decides", async () => {
    for (const [decisionRule, expected] of [["unanimous", null], ["lead", "accepted"]] as const) {
      const { specificationId, first } = await composed(["SET-1"], { decisionRule });
      await enter(specificationId, first, "formats", [["json"], ["xml"], ["xml", "json"]]);
      expect(await state(specificationId, first)).toMatchObject({ status: "collision", proposal: ["json", "xml"] });
      const proposal = { specificationId, requirementId: first, parameterId: "formats", kind: "joint", value: ["xml", "json"], reason: "Union" };
      expect(await done(proposeSettlement(as(store(), "demo-anna"), proposal))).toMatchObject({ outcome: expected });
    }
  });

  test("a value outside its range is refused and nothing is kept", async () => {
    const { specificationId, first } = await composed(["NUMBER-1"]);
    const outcome = await enterValues(as(store(), "demo-anna"), { specificationId, requirementId: first, values: { availability: 200 } });
    expect(outcome).toEqual({ refused: "value-out-of-range", theirs: "availability" });
    expect((await state(specificationId, first))?.values).toEqual([]);
  });

  test("freezing is refused with every place that stands in the way", async () => {
    const { specificationId, first } = await composed(["NUMBER-1", "ENEMY-1", "PLAIN-2"]);
    await done(rewordRequirement(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, title: { en: "x", lv: "x" }, text: { en: "{{level}} {{availability}} {{ref:GONE}}", lv: "" } }));
    const outcome = await freezeSpecification(as(store(), "demo-anna"), { specificationId });
    expect(outcome).toMatchObject({ refused: "checks-failed" });
    const rules = "theirs" in outcome && Array.isArray(outcome.theirs) ? outcome.theirs.map((one: { rule: string }) => one.rule) : [];
    expect(new Set(rules)).toEqual(new Set(["value-unset", "clauses-conflict", "reference-broken"]));
  });

  test("only the lead buyer's officer freezes, and a frozen specification does not change", async () => {
    const { specificationId, first } = await composed(["PLAIN-1"]);
    expect(await freezeSpecification(as(store(), "demo-peteris"), { specificationId })).toEqual({ refused: "not-permitted" });
    await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    expect(await freezeSpecification(as(store(), "demo-anna"), { specificationId })).toEqual({ refused: "frozen" });
    expect(await setLevel(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, level: "may" })).toEqual({ refused: "frozen" });
  });

  test("a baseline cannot be changed or removed, not even by a statement", async () => {
    const { baselineId } = await frozen();
    const { eq } = await import("drizzle-orm");
    const { baselines } = store().t;
    await expect(store().transaction(() => store().db.update(baselines).set({ canonical: "{}" }).where(eq(baselines.id, baselineId)).then(() => 0))).rejects.toThrow();
    await expect(store().transaction(() => store().db.delete(baselines).where(eq(baselines.id, baselineId)).then(() => 0))).rejects.toThrow();
  });

  test("signatures go in order, need the password, the view and a mandate, and are given once", async () => {
    const baseline = await frozen();
    expect(await signBaseline(as(store(), "demo-janis"), signing(baseline, "demo-ezerkrasts"))).toEqual({ refused: "not-your-turn" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...signing(baseline, "demo-kalnmuiza"), password: "wrong wrong wrong" })).toEqual({ refused: "wrong-password" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...signing(baseline, "demo-kalnmuiza"), mandate: " " })).toMatchObject({ invalid: { mandate: ["required"] } });
    expect(await signBaseline(as(store(), "demo-zane"), { ...signing(baseline, "demo-kalnmuiza"), noConflict: "" })).toMatchObject({ invalid: { noConflict: ["declare"] } });
    expect(await signBaseline(as(store(), "demo-zane"), { ...signing(baseline, "demo-kalnmuiza"), mandateUntil: "2020-01-01" })).toEqual({ refused: "mandate-expired" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...signing(baseline, "demo-kalnmuiza"), viewSha256: "0" })).toEqual({ refused: "text-changed" });
    expect(await signBaseline(as(store(), "demo-peteris"), signing(baseline, "demo-kalnmuiza"))).toEqual({ refused: "not-permitted" });
    await done(signBaseline(as(store(), "demo-zane"), signing(baseline, "demo-kalnmuiza")));
    expect(await signBaseline(as(store(), "demo-zane"), signing(baseline, "demo-kalnmuiza"))).toEqual({ refused: "already-signed" });
    await done(signBaseline(as(store(), "demo-juri"), signing(baseline, "demo-pohjaranna")));
    await done(signBaseline(as(store(), "demo-janis"), signing(baseline, "demo-ezerkrasts")));

    expect(stateOf((await found(store(), baseline.specificationId)).specification)).toBe("signed");
    const stored = await findBaselineByHashUnscoped(store(), baseline.sha256);
    expect(stored?.signatures.map((one) => one.name)).toEqual(["Zane Krūmiņa", "Jüri Saar", "Jānis Ozols"]);
  });

  test("a rejection with a reason goes back to drafting, and a signer cannot reject any more", async () => {
    const baseline = await frozen();
    expect(await rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "" })).toMatchObject({ invalid: { reason: ["required"] } });
    await done(signBaseline(as(store(), "demo-zane"), signing(baseline, "demo-kalnmuiza")));
    expect(await rejectBaseline(as(store(), "demo-zane"), { ...baseline, reason: "No" })).toEqual({ refused: "already-signed" });
    await done(rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "The council wants lot 2 out" }));
    expect(stateOf((await found(store(), baseline.specificationId)).specification)).toBe("drafting");
    expect(await rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "Again" })).toEqual({ refused: "not-frozen" });
    expect(await signBaseline(as(store(), "demo-juri"), signing(baseline, "demo-pohjaranna"))).toEqual({ refused: "not-frozen" });
  });

  test("a change after signing needs a new baseline and touches only the views that it concerns", async () => {
    const baseline = await frozen();
    const { specificationId, requirementIds } = baseline;
    const [first = "", second = ""] = requirementIds;
    expect(await reopenSpecification(as(store(), "demo-mari"), { ...baseline, reason: "x" })).toEqual({ refused: "not-permitted" });
    await done(reopenSpecification(as(store(), "demo-anna"), { ...baseline, reason: "One text changes" }));
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, authorities: ["demo-kalnmuiza"], lots: [] }));
    const two = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number: two.number, reason: "Again" }));
    await done(setLevel(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 2, level: "may" }));
    const three = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));

    const specification = await found(store(), specificationId);
    const [before, after] = [await findBaseline(store(), specification, two.number), await findBaseline(store(), specification, three.number)];
    expect(before && after && touchedAuthorities(before.baseline, after.baseline)).toEqual(["demo-kalnmuiza"]);
    expect(second).not.toBe("");
  });

  test("too many wrong passwords at signing stop further tries", async () => {
    const baseline = await frozen();
    const wrong = { ...signing(baseline, "demo-pohjaranna"), password: "guess guess guess" };
    for (let round = 0; round < 10; round++) await signBaseline(as(store(), "demo-juri"), wrong);
    expect(await signBaseline(as(store(), "demo-juri"), wrong)).toEqual({ refused: "too-many-tries" });
  });
});

import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findBaseline, findBaselineByHashUnscoped } from "~db/baselines";
import { findLastConsent, findOpenExceptions } from "~db/exceptions";
import { findRequirement } from "~db/requirements";
import { parameterStates } from "~/domain/specification/value";
import { approvalsMissing, stateOf } from "~/domain/specification/specification";
import { changedRequirements, touchedAuthorities } from "~/domain/signing/view";
import { as, aSpecification, found, mandateOf, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { rewordRequirement, setLevel, setScope } from "../specification/change-requirement";
import { enterValues } from "../specification/enter-values";
import { proposeSettlement, voteOnSettlement } from "../specification/settle";
import { recordMandate, revokeMandate } from "../people/mandate";
import { agreeProcedure } from "./agree-procedure";
import { approveBaseline } from "./approve-baseline";
import { freezeSpecification } from "./freeze-specification";
import { rejectBaseline, reopenSpecification } from "./reopen";
import { signBaseline } from "./sign-baseline";
import { takeException, withdrawException } from "./take-exception";

const officers = ["demo-anna", "demo-peteris", "demo-mari"] as const;

onEachDatabase("deciding and signing", (store) => {
  beforeAll(() => prepareCast(store()));

  const composed = async (clauseIds: string[], more: Parameters<typeof aSpecification>[1] = {}) => {
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
  type Frozen = Pick<Awaited<ReturnType<typeof frozen>>, "specificationId" | "number" | "views">;
  const signatories: Record<string, string> = { "demo-ezerkrasts": "demo-janis", "demo-kalnmuiza": "demo-zane", "demo-pohjaranna": "demo-juri" };
  const signing = async ({ specificationId, number, views }: Frozen, authorityId: string, signatory = signatories[authorityId] ?? "") => ({
    specificationId, number, password, mandateId: await mandateOf(store(), signatory), noConflict: "yes",
    viewSha256: views.find((view) => view.authorityId === authorityId)?.sha256 ?? "",
  });
  const agreed = (specificationId: string, order: "sequential" | "parallel", [kalnmuiza, pohjaranna, ezerkrasts]: [number, number][]) =>
    agreeProcedure(as(store(), "demo-anna"), {
      specificationId, revision: 0, order,
      steps: Object.fromEntries(([["demo-kalnmuiza", kalnmuiza], ["demo-pohjaranna", pohjaranna], ["demo-ezerkrasts", ezerkrasts]] as const).map(([id, [approvals = 0, signatures = 1] = []], index) => [id, { place: index + 1, approvals, signatures }])),
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
    expect(new Set(rules)).toEqual(new Set(["value-unset", "clauses-conflict", "reference-broken", "placeholders-differ"]));
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
    expect(await signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts"))).toEqual({ refused: "not-your-turn" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...(await signing(baseline, "demo-kalnmuiza")), password: "wrong wrong wrong" })).toEqual({ refused: "wrong-password" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...(await signing(baseline, "demo-kalnmuiza")), mandateId: "" })).toMatchObject({ invalid: { mandateId: ["mandate"] } });
    expect(await signBaseline(as(store(), "demo-zane"), { ...(await signing(baseline, "demo-kalnmuiza")), noConflict: "" })).toMatchObject({ invalid: { noConflict: ["declare"] } });
    expect(await signBaseline(as(store(), "demo-zane"), { ...(await signing(baseline, "demo-kalnmuiza")), mandateId: await mandateOf(store(), "demo-juri") })).toEqual({ refused: "no-mandate" });
    expect(await signBaseline(as(store(), "demo-zane"), { ...(await signing(baseline, "demo-kalnmuiza")), viewSha256: "0" })).toEqual({ refused: "text-changed" });
    expect(await signBaseline(as(store(), "demo-peteris"), await signing(baseline, "demo-kalnmuiza"))).toEqual({ refused: "not-permitted" });
    await done(signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-kalnmuiza")));
    expect(await signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-kalnmuiza"))).toEqual({ refused: "already-signed" });
    await done(signBaseline(as(store(), "demo-juri"), await signing(baseline, "demo-pohjaranna")));
    await done(signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts")));

    expect(stateOf((await found(store(), baseline.specificationId)).specification)).toBe("signed");
    const stored = await findBaselineByHashUnscoped(store(), baseline.sha256);
    expect(stored?.signatures[0]).toMatchObject({ baselineSha256: baseline.sha256, confirmedBy: "password", capacity: "Chair of the council", mandate: "Kalnmuižas novada dome: Decision No 14/3 of 29 October 2026" });
    expect(stored?.signatures.map((one) => one.name)).toEqual(["Zane Krūmiņa", "Jüri Saar", "Jānis Ozols"]);
  });

  test("a rejection with a reason goes back to drafting, and a signer cannot reject any more", async () => {
    const baseline = await frozen();
    expect(await rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "" })).toMatchObject({ invalid: { reason: ["required"] } });
    await done(signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-kalnmuiza")));
    expect(await rejectBaseline(as(store(), "demo-zane"), { ...baseline, reason: "No" })).toEqual({ refused: "already-signed" });
    await done(rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "The council wants lot 2 out" }));
    expect(stateOf((await found(store(), baseline.specificationId)).specification)).toBe("drafting");
    expect(await rejectBaseline(as(store(), "demo-juri"), { ...baseline, reason: "Again" })).toEqual({ refused: "not-frozen" });
    expect(await signBaseline(as(store(), "demo-juri"), await signing(baseline, "demo-pohjaranna"))).toEqual({ refused: "not-frozen" });
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
    await done(setLevel(as(store(), "demo-peteris"), { specificationId, requirementId: first, revision: 2, level: "may" }));
    const three = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));

    const specification = await found(store(), specificationId);
    const [before, after] = [await findBaseline(store(), specification, two.number), await findBaseline(store(), specification, three.number)];
    expect(before && after && touchedAuthorities(before.baseline, after.baseline)).toEqual(["demo-kalnmuiza"]);
    expect(second).not.toBe("");
  });

  test("a sign-off of several people needs each of them, and the number cannot be more than there are", async () => {
    const made = await composed(["PLAIN-1"]);
    expect(await agreed(made.specificationId, "sequential", [[0, 2], [0, 2], [0, 1]])).toEqual({ refused: "too-few-signatories", theirs: "demo-kalnmuiza" });
    await done(agreed(made.specificationId, "sequential", [[0, 1], [0, 2], [0, 1]]));
    expect(await agreed(made.specificationId, "parallel", [[0, 1], [0, 1], [0, 1]])).toMatchObject({ refused: "stale" });
    const baseline = { ...made, ...(await done(freezeSpecification(as(store(), "demo-anna"), made))) };
    await done(signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-kalnmuiza")));
    await done(signBaseline(as(store(), "demo-juri"), await signing(baseline, "demo-pohjaranna")));
    expect(await signBaseline(as(store(), "demo-juri"), await signing(baseline, "demo-pohjaranna"))).toEqual({ refused: "already-signed" });
    expect(await signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts"))).toEqual({ refused: "not-your-turn" });
    await done(signBaseline(as(store(), "demo-liis"), await signing(baseline, "demo-pohjaranna", "demo-liis")));
    await done(signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts")));
    expect(stateOf((await found(store(), made.specificationId)).specification)).toBe("signed");
    const stored = await findBaselineByHashUnscoped(store(), baseline.sha256);
    expect(stored?.baseline.procedure).toMatchObject({ order: "sequential", steps: [{ authorityId: "demo-ezerkrasts", signatures: 1 }, { authorityId: "demo-kalnmuiza", signatures: 1 }, { authorityId: "demo-pohjaranna", signatures: 2 }] });
    expect(stored?.views).toHaveLength(3);
  });

  test("in parallel everyone may sign at once, after the approvals, and who approved does not sign", async () => {
    const made = await composed(["PLAIN-1"]);
    await done(agreed(made.specificationId, "parallel", [[0, 1], [0, 1], [2, 1]]));
    const baseline = { ...made, ...(await done(freezeSpecification(as(store(), "demo-anna"), made))) };
    const approval = { specificationId: made.specificationId, number: baseline.number, viewSha256: (await signing(baseline, "demo-ezerkrasts")).viewSha256 };
    expect(await approveBaseline(as(store(), "demo-janis"), approval)).toEqual({ refused: "not-permitted" });
    expect(await approveBaseline(as(store(), "demo-mari"), approval)).toEqual({ refused: "not-applicable" });
    expect(await approveBaseline(as(store(), "demo-marta"), { ...approval, viewSha256: "0" })).toEqual({ refused: "text-changed" });
    await done(approveBaseline(as(store(), "demo-marta"), { ...approval, note: "Read by the lawyer" }));
    expect(await approveBaseline(as(store(), "demo-marta"), approval)).toEqual({ refused: "already-approved" });
    expect(await signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts"))).toEqual({ refused: "approvals-missing" });
    await done(approveBaseline(as(store(), "demo-anna"), approval));
    const both = as(store(), "demo-anna");
    expect(await signBaseline({ ...both, actor: { ...both.actor, roles: ["officer", "signatory"] } }, await signing(baseline, "demo-ezerkrasts"))).toEqual({ refused: "approver-signs" });
    await done(signBaseline(as(store(), "demo-janis"), await signing(baseline, "demo-ezerkrasts")));
    await done(signBaseline(as(store(), "demo-juri"), await signing(baseline, "demo-pohjaranna")));
    await done(signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-kalnmuiza")));
    expect(stateOf((await found(store(), made.specificationId)).specification)).toBe("signed");
  });

  test("an approval survives a change that does not touch the authority's view, and no other", async () => {
    const made = await composed(["PLAIN-1", "PLAIN-2"]);
    const { specificationId, requirementIds: [first = ""] } = made;
    await done(agreed(specificationId, "sequential", [[0, 1], [0, 1], [1, 1]]));
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, authorities: ["demo-kalnmuiza"], lots: [] }));
    const one = { ...made, ...(await done(freezeSpecification(as(store(), "demo-anna"), made))) };
    await done(approveBaseline(as(store(), "demo-marta"), { ...one, viewSha256: (await signing(one, "demo-ezerkrasts")).viewSha256 }));
    const again = async (change: () => Promise<unknown>) => {
      const { specification } = await found(store(), specificationId);
      await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number: specification.baseline?.number, reason: "A change" }));
      await change();
      await done(freezeSpecification(as(store(), "demo-anna"), made));
      return approvalsMissing((await found(store(), specificationId)).specification, "demo-ezerkrasts");
    };
    expect(await again(() => done(setLevel(as(store(), "demo-peteris"), { specificationId, requirementId: first, revision: 2, level: "may" })))).toBe(0);
    expect((await findBaseline(store(), await found(store(), specificationId), 2))?.approvals.map((approval) => approval.name)).toEqual(["Marta Bērziņa"]);
    expect(await again(() => done(setScope(as(store(), "demo-peteris"), { specificationId, requirementId: first, revision: 3, authorities: [], lots: [] })))).toBe(1);
  });

  test("consent by exception goes back to the group and stands in the way until it is dealt with", async () => {
    const one = await frozen();
    const { specificationId, requirementIds: [first = "", second = ""] } = one;
    const { viewSha256 } = await signing(one, "demo-pohjaranna");
    const exception = { specificationId, number: one.number, viewSha256, reasons: { [first]: "Our council decided otherwise", [second]: "Too dear" } };
    expect(await takeException(as(store(), "demo-mari"), exception)).toEqual({ refused: "not-permitted" });
    expect(await takeException(as(store(), "demo-juri"), { ...exception, reasons: { [first]: " " } })).toMatchObject({ invalid: { reasons: ["exception"] } });
    expect(await takeException(as(store(), "demo-juri"), { ...exception, reasons: { elsewhere: "x" } })).toEqual({ refused: "not-found" });
    expect(await takeException(as(store(), "demo-juri"), { ...exception, viewSha256: "0" })).toEqual({ refused: "text-changed" });
    const { exceptions } = await done(takeException(as(store(), "demo-juri"), exception));

    const open = async () => (await findOpenExceptions(store(), await found(store(), specificationId))).map((each) => each.requirementId);
    expect(new Set(await open())).toEqual(new Set([first, second]));
    expect(await freezeSpecification(as(store(), "demo-anna"), one)).toMatchObject({ refused: "checks-failed", theirs: [{ rule: "exception-open" }, { rule: "exception-open" }] });
    await done(setLevel(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, level: "may" }));
    expect(await open()).toEqual([second]);
    const kept = { specificationId, exceptionId: exceptions.find((each) => each.requirementId === second)?.id };
    expect(await withdrawException(as(store(), "demo-zane"), kept)).toEqual({ refused: "exception-closed" });
    await done(withdrawException(as(store(), "demo-juri"), kept));
    expect(await withdrawException(as(store(), "demo-juri"), kept)).toEqual({ refused: "exception-closed" });

    const two = await done(freezeSpecification(as(store(), "demo-anna"), one));
    const specification = await found(store(), specificationId);
    expect(await findLastConsent(store(), specification, "demo-pohjaranna", two.number)).toBe(1);
    expect(await findLastConsent(store(), specification, "demo-kalnmuiza", two.number)).toBeNull();
    const [before, after] = [await findBaseline(store(), specification, 1), await findBaseline(store(), specification, 2)];
    expect(before && after && changedRequirements(before.baseline, after.baseline, "demo-pohjaranna")).toMatchObject([{ id: first, kind: "changed" }]);
  });

  test("a mandate is recorded for a signatory, holds from its first day to its last, and ends when revoked", async () => {
    const record = (more: object) => recordMandate(as(store(), "demo-ieva"), { personId: "demo-janis", capacity: "Director", body: "Council", act: "Decision 2", validFrom: "2026-01-01", ...more });
    expect(await recordMandate(as(store(), "demo-anna"), {})).toEqual({ refused: "not-permitted" });
    expect(await record({ personId: "demo-zane" })).toEqual({ refused: "not-found" });
    expect(await record({ personId: "demo-anna" })).toEqual({ refused: "not-found" });
    expect(await record({ limit: "1000" })).toMatchObject({ invalid: { currency: ["limit-and-currency"] } });
    expect(await record({ validUntil: "2025-12-31" })).toMatchObject({ invalid: { validUntil: ["until-before-from"] } });
    expect(await record({ limit: "a lot", currency: "EUR" })).toMatchObject({ invalid: { limit: ["amount"] } });

    const made = await composed(["PLAIN-1"]);
    await done(agreed(made.specificationId, "parallel", [[0, 1], [0, 1], [0, 1]]));
    const baseline = { ...made, ...(await done(freezeSpecification(as(store(), "demo-anna"), made))) };
    const signUnder = async ({ mandateId }: { mandateId: string }) => signBaseline(as(store(), "demo-janis"), { ...(await signing(baseline, "demo-ezerkrasts")), mandateId });
    expect(await signUnder(await done(record({ validUntil: "2026-02-01" })))).toEqual({ refused: "mandate-not-in-force" });
    expect(await signUnder(await done(record({ validFrom: "2030-01-01" })))).toEqual({ refused: "mandate-not-in-force" });
    const revoked = await done(record({}));
    expect(await revokeMandate(as(store(), "demo-peteris"), { ...revoked, reason: "x" })).toEqual({ refused: "not-found" });
    await done(revokeMandate(as(store(), "demo-ieva"), { ...revoked, reason: "A new director" }));
    expect(await signUnder(revoked)).toEqual({ refused: "mandate-not-in-force" });
    const kept = await done(record({ limit: "250000,50", currency: "eur" }));
    const { mandateId } = await done(signUnder(kept));
    expect(mandateId).toBe(kept.mandateId);
  });

  test("too many wrong passwords at signing stop further tries", async () => {
    const baseline = await frozen();
    const wrong = { ...(await signing(baseline, "demo-pohjaranna")), password: "guess guess guess" };
    for (let round = 0; round < 10; round++) await signBaseline(as(store(), "demo-juri"), wrong);
    expect(await signBaseline(as(store(), "demo-juri"), wrong)).toEqual({ refused: "too-many-tries" });
  });
});

import { beforeAll, expect, test } from "vitest";
import { investmentOf } from "~/domain/needs/investment";
import { firstBreak, linkOf } from "~/domain/audit";
import { textOf } from "~/domain/specification/requirement";
import { stateOf } from "~/domain/specification/specification";
import { viewHash } from "~/domain/signing/view";
import { done } from "~db/demo";
import { findAgreementInForce } from "~db/agreements";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import { playNeeds } from "~db/demo-needs";
import { findOtherUses, findOwnUses } from "~db/own-uses";
import { findProcurement } from "~db/procurement";
import { findRequirement, findRequirements, findRetired } from "~db/requirements";
import { findSpecification, findSpecifications } from "~db/specifications";
import { as, aSpecification, found, mandateOf, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { confirmAgreement } from "../agreement/confirm-agreement";
import { recordAgreement } from "../agreement/record-agreement";
import { agreeProcedure } from "../signing/agree-procedure";
import { freezeSpecification } from "../signing/freeze-specification";
import { signBaseline } from "../signing/sign-baseline";
import { addClauses } from "./add-clauses";
import { setLevel, setScope } from "./change-requirement";
import { enterValues } from "./enter-values";
import { handOverLead, leaveSpecification, withdrawInvitation } from "./leaving";
import { acceptParticipation, inviteParticipant } from "./participation";
import { proposeSettlement, voteOnSettlement } from "./settle";

onEachDatabase("leaving and joining late", (store) => {
  beforeAll(() => prepareCast(store()));

  const composed = async (clauseIds: string[], more: Parameters<typeof aSpecification>[1] = {}) => {
    const made = await aSpecification(store(), more);
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds, withRequired: true }));
    return { specificationId: made.specificationId, requirementIds, first: requirementIds[0] ?? "" };
  };
  const requirement = async (specificationId: string, id: string) => findRequirement(store(), await found(store(), specificationId), id);
  const totals = async (specificationId: string) => {
    const { procedure, items, authorities } = await findProcurement(store(), await found(store(), specificationId));
    if (!procedure) throw new Error("no procedure");
    const { lots, funding, total } = investmentOf({ procedure, items, authorities });
    return { total, funding, rows: lots.flatMap((lot) => lot.rows.map((row) => row.total)) };
  };

  test("needs that counted no longer count: totals are those of a specification in which it never was; its sheet stays and counts again when it returns", async () => {
    const { specificationId } = await composed(["PLAIN-1"]);
    await playNeeds((person) => as(store(), person), specificationId, ["demo-anna", "demo-peteris", "demo-mari"]);
    const before = await totals(specificationId);
    await done(leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: "No money this year." }));

    const never = await aSpecification(store());
    await playNeeds((person) => as(store(), person), never.specificationId, ["demo-anna", "demo-peteris"]);
    expect(await totals(specificationId)).toEqual(await totals(never.specificationId));
    expect(await totals(specificationId)).not.toEqual(before);

    const { specification } = await found(store(), specificationId);
    expect(specification.participants.map((one) => one.authorityId)).toEqual(["demo-kalnmuiza", "demo-ezerkrasts"]);
    expect(specification.former).toMatchObject([{ authorityId: "demo-pohjaranna", reason: "No money this year." }]);
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "demo-pohjaranna" }));
    await done(acceptParticipation(as(store(), "demo-mari"), { specificationId }));
    expect(await totals(specificationId)).toEqual(before);
    expect((await found(store(), specificationId)).specification).toMatchObject({ former: [], participants: [{}, {}, { authorityId: "demo-pohjaranna", signingPlace: 4 }] });
  });

  test("for who has left the specification does not exist; nothing that it wrote is lost", async () => {
    const { specificationId, first } = await composed(["NUMBER-1"]);
    for (const [person, availability] of [["demo-anna", 99], ["demo-peteris", 99.5], ["demo-mari", 98]] as const)
      await done(enterValues(as(store(), person), { specificationId, requirementId: first, values: { availability } }));
    const { settlementId } = await done(proposeSettlement(as(store(), "demo-mari"), { specificationId, requirementId: first, parameterId: "availability", kind: "joint", value: 98.5, reason: "In between." }));
    const before = [await requirement(specificationId, first), await findEventsUnscoped(store(), specificationId)] as const;
    await done(leaveSpecification(as(store(), "demo-liis"), { specificationId, reason: "The council said so." }));

    expect(await findSpecification(store(), as(store(), "demo-mari").actor, specificationId)).toBeNull();
    expect((await findSpecifications(store(), as(store(), "demo-mari").actor)).map((one) => one.specification.id)).not.toContain(specificationId);
    expect(await leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: "Again." })).toEqual({ refused: "not-found" });
    const after = await requirement(specificationId, first);
    expect(after?.values).toEqual(before[0]?.values);
    expect(after?.settlements.find((one) => one.id === settlementId)?.votes).toEqual(before[0]?.settlements[0]?.votes);
    const events = await findEventsUnscoped(store(), specificationId);
    expect(events.slice(0, before[1].length)).toEqual(before[1]);
    expect(firstBreak(events.map(linkOf))).toBeNull();
    expect(events.at(-1)).toMatchObject({ act: "participation.left", reason: "The council said so." });
  });

  test("votes are decided anew by the rule among those who stay", async () => {
    const { specificationId, first } = await composed(["NUMBER-1"], { decisionRule: "unanimous" });
    for (const [person, availability] of [["demo-anna", 99], ["demo-peteris", 99.5], ["demo-mari", 98]] as const)
      await done(enterValues(as(store(), person), { specificationId, requirementId: first, values: { availability } }));
    const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { specificationId, requirementId: first, parameterId: "availability", kind: "joint", value: 99.5, reason: "Strictest." }));
    await done(voteOnSettlement(as(store(), "demo-peteris"), { specificationId, requirementId: first, settlementId, agrees: true }));
    expect((await requirement(specificationId, first))?.settlements[0]?.outcome).toBeNull();
    await done(leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: "Other plans." }));
    expect(await requirement(specificationId, first)).toMatchObject({ settlements: [{ outcome: "accepted" }], valuesRevision: 4 });
  });

  test("scopes drop its name, its own annex is retired, and a frozen baseline with its approvals lapses", async () => {
    const { specificationId, requirementIds: [plain = "", other = ""] } = await composed(["PLAIN-1", "PLAIN-2"]);
    await done(setScope(as(store(), "demo-mari"), { specificationId, requirementId: plain, revision: 1, authorities: ["demo-pohjaranna"], lots: [] }));
    await done(setScope(as(store(), "demo-mari"), { specificationId, requirementId: other, revision: 1, authorities: ["demo-pohjaranna", "demo-ezerkrasts"], lots: [] }));
    const { views } = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    const { lapsedBaseline } = await done(leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: "No money." }));
    expect(lapsedBaseline).toBe(1);

    const now = await found(store(), specificationId);
    expect(stateOf(now.specification)).toBe("drafting");
    expect((await findBaseline(store(), now, 1))?.reopening).toMatchObject({ kind: "reopened", reason: "No money." });
    expect(await findRequirements(store(), now)).toMatchObject([{ id: other, scope: { authorities: ["demo-ezerkrasts"] }, revision: 3 }]);
    expect(await findRetired(store(), now)).toMatchObject([{ id: plain, retired: { reason: "No money." } }]);

    // The agreement named it too: it takes a new one among those who stay.
    const agreed = await findAgreementInForce(store(), now);
    const signatories = agreed?.content.signatories.filter((one) => one.authorityId !== "demo-pohjaranna");
    const { revision } = await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: agreed?.revision, ...agreed?.content, signatories }));
    await done(confirmAgreement(as(store(), "demo-peteris"), { specificationId, revision }));

    const again = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    expect(again.views.map((view) => view.authorityId)).toEqual(["demo-kalnmuiza", "demo-ezerkrasts"]);
    expect(again.views.every((view) => views.every((earlier) => earlier.sha256 !== view.sha256))).toBe(true);
    const stored = await findBaseline(store(), now, 2);
    expect(stored && viewHash(stored.baseline, "demo-kalnmuiza")).toBe(again.views[0]?.sha256);
  });

  test("the lead buyer hands the lead over before it leaves, to one who has accepted", async () => {
    const { specificationId, first } = await composed(["PLAIN-1"]);
    const anna = () => as(store(), "demo-anna");
    expect(await leaveSpecification(anna(), { specificationId, reason: "Enough." })).toEqual({ refused: "lead-leaves" });
    expect(await leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: " " })).toEqual({ invalid: { reason: ["required"] } });
    await done(inviteParticipant(anna(), { specificationId, authorityId: "outsider" }));
    expect(await handOverLead(anna(), { specificationId, authorityId: "outsider", reason: "x" })).toEqual({ refused: "not-accepted" });
    expect(await handOverLead(as(store(), "demo-mari"), { specificationId, authorityId: "demo-pohjaranna", reason: "x" })).toEqual({ refused: "not-permitted" });
    expect(await handOverLead(anna(), { specificationId, authorityId: "demo-ezerkrasts", reason: "x" })).toEqual({ refused: "not-found" });
    await done(handOverLead(anna(), { specificationId, authorityId: "demo-kalnmuiza", reason: "They have the staff." }));
    await done(leaveSpecification(anna(), { specificationId, reason: "Merged with another authority." }));
    expect((await found(store(), specificationId, "demo-peteris")).standing).toBe("lead");
    const kept = await findRequirement(store(), await found(store(), specificationId, "demo-peteris"), first);
    expect(kept && textOf(kept).title.en).toBe("Title of PLAIN-1");
  });

  test("an invitation can be withdrawn until it is accepted, and declined", async () => {
    const { specificationId } = await composed(["PLAIN-1"]);
    const withdraw = (person: string, authorityId: string) => withdrawInvitation(as(store(), person), { specificationId, authorityId, reason: "A mistake." });
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }));
    expect(await withdraw("demo-peteris", "outsider")).toEqual({ refused: "not-permitted" });
    expect(await withdraw("demo-anna", "demo-kalnmuiza")).toEqual({ refused: "already-accepted" });
    expect(await withdraw("demo-anna", "nobody")).toEqual({ refused: "not-found" });
    await done(withdraw("demo-anna", "outsider"));
    expect(await acceptParticipation(as(store(), "outsider-officer"), { specificationId })).toEqual({ refused: "not-found" });
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }));
    await done(leaveSpecification(as(store(), "outsider-officer"), { specificationId, reason: "Not for us." }));
    expect((await found(store(), specificationId)).specification.former).toMatchObject([{ authorityId: "outsider", acceptedAt: null, reason: "Not for us." }]);
    const procedure = { revision: 0, order: "parallel", steps: Object.fromEntries((await found(store(), specificationId)).specification.participants.map((one, index) => [one.authorityId, { place: index + 1, approvals: 0, signatures: 1 }])) };
    await done(agreeProcedure(as(store(), "demo-anna"), { specificationId, ...procedure }));
  });

  test("who joins can start with what it used elsewhere; a decision for the same value stays, one for another lapses", async () => {
    const elsewhere = await composed(["NUMBER-1", "SET-1"]);
    const [number = "", set = ""] = elsewhere.requirementIds;
    const enter = (person: string, specificationId: string, requirementId: string, values: object) => done(enterValues(as(store(), person), { specificationId, requirementId, values }));
    await enter("demo-mari", elsewhere.specificationId, number, { availability: 97 });
    await enter("demo-mari", elsewhere.specificationId, set, { formats: ["xml"] });
    await done(setLevel(as(store(), "demo-mari"), { specificationId: elsewhere.specificationId, requirementId: set, revision: 1, level: "may" }));

    const made = await aSpecification(store());
    await done(leaveSpecification(as(store(), "demo-mari"), { specificationId: made.specificationId, reason: "Later." }));
    const { requirementIds: [first = "", second = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NUMBER-1", "SET-1"], withRequired: true }));
    for (const [person, availability, formats] of [["demo-anna", 96, ["json"]], ["demo-peteris", 97, ["xml"]]] as const) {
      await enter(person, made.specificationId, first, { availability });
      await enter(person, made.specificationId, second, { formats });
    }
    for (const [requirementId, parameterId, value] of [[first, "availability", 97], [second, "formats", ["json", "xml"]]] as const) {
      const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { specificationId: made.specificationId, requirementId, parameterId, kind: "joint", value, reason: "R" }));
      await done(voteOnSettlement(as(store(), "demo-peteris"), { specificationId: made.specificationId, requirementId, settlementId, agrees: true }));
    }
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId: made.specificationId, authorityId: "demo-pohjaranna" }));
    const invited = await found(store(), made.specificationId, "demo-mari");
    const mari = { ...invited, actor: as(store(), "demo-mari").actor };
    expect((await findOwnUses(store(), mari, ["NUMBER-1"]))[0]).toEqual({ clauseId: "NUMBER-1", parameterId: "availability", value: 97 });
    expect(await findOtherUses(store(), mari, ["SET-1"])).toMatchObject([{ clause: { id: "SET-1" }, level: "may", specificationId: elsewhere.specificationId }]);
    const { entered } = await done(acceptParticipation(as(store(), "demo-mari"), { specificationId: made.specificationId, takeDefaults: true }));
    expect(entered).toEqual([first, second]);
    expect(await requirement(made.specificationId, first)).toMatchObject({ settlements: [{ outcome: "accepted" }] });
    const other = await requirement(made.specificationId, second);
    expect(other?.settlements).toMatchObject([{ outcome: "lapsed" }]);
    expect(other?.values.find((own) => own.authorityId === "demo-pohjaranna")?.value).toEqual(["xml"]);
  });

  test("joining a frozen specification takes it back to drafting with the reason; once signing has started nobody joins", async () => {
    const { specificationId } = await composed(["PLAIN-1"]);
    const frozen = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    const viewSha256 = frozen.views.find((view) => view.authorityId === "demo-kalnmuiza")?.sha256;
    const signing = { specificationId, number: 1, viewSha256, mandateId: await mandateOf(store(), "demo-zane"), noConflict: "yes", language: "en", password };
    await done(signBaseline(as(store(), "demo-zane"), signing));
    expect(await inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" })).toEqual({ refused: "signing-started" });

    const other = await composed(["PLAIN-1"]);
    await done(freezeSpecification(as(store(), "demo-anna"), { specificationId: other.specificationId }));
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId: other.specificationId, authorityId: "outsider" }));
    expect(stateOf((await found(store(), other.specificationId)).specification)).toBe("frozen");
    expect(await acceptParticipation(as(store(), "outsider-officer"), { specificationId: other.specificationId })).toEqual({ refused: "accession-reason" });
    await done(acceptParticipation(as(store(), "outsider-officer"), { specificationId: other.specificationId, reason: "The council decided on Monday." }));
    expect(stateOf((await found(store(), other.specificationId)).specification)).toBe("drafting");
  });
});

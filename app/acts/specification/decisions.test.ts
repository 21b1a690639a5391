import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { plainRule } from "~/domain/specification/decision";
import { decisionRecords } from "~/domain/specification/decision-record";
import { findDecided } from "~db/decisions";
import { done } from "~db/demo";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { setScope } from "./change-requirement";
import { enterValues } from "./enter-values";
import { inviteParticipant } from "./participation";
import { proposeSettlement, voteOnSettlement } from "./settle";

onEachDatabase("decisions", (store) => {
  beforeAll(() => prepareCast(store()));

  const collision = async () => {
    const made = await aSpecification(store());
    const { requirementIds: [requirementId = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NUMBER-1"], withRequired: true }));
    const base = { specificationId: made.specificationId, requirementId };
    for (const [index, person] of ["demo-anna", "demo-peteris", "demo-mari"].entries()) await done(enterValues(as(store(), person), { ...base, values: { availability: 95 + index } }));
    const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { ...base, parameterId: "availability", kind: "joint", value: 97, reason: "The highest" }));
    return { ...base, settlementId };
  };
  const records = async (specificationId: string) => decisionRecords(await findDecided(store(), await found(store(), specificationId), as(store(), "demo-anna").now));

  test("a vote against can carry a reason, which stays with the decision; a veto must", async () => {
    const vote = await collision();
    const rule = { ...plainRule("majority"), vetoes: ["demo-kalnmuiza"] };
    const { settlements } = store().t;
    await store().transaction(async () => void (await store().db.update(settlements).set({ rule }).where(eq(settlements.id, vote.settlementId))));
    expect(await voteOnSettlement(as(store(), "demo-peteris"), { ...vote, agrees: false })).toEqual({ refused: "veto-reason" });
    expect(await done(voteOnSettlement(as(store(), "demo-peteris"), { ...vote, agrees: false, reason: " Our network cannot. " }))).toMatchObject({ outcome: "rejected" });
    expect(await records(vote.specificationId)).toMatchObject([{
      outcome: "rejected", decision: { why: "vetoed" }, minority: [{ authorityId: "demo-kalnmuiza", statement: "Our network cannot." }],
      votes: [{ authorityId: "demo-ezerkrasts", agrees: true, reason: null }, { authorityId: "demo-kalnmuiza", agrees: false, reason: "Our network cannot." }], silent: [{ authorityId: "demo-pohjaranna" }],
    }]);
  });

  test("what lapsed later is on record as it was decided, among those who took part then", async () => {
    const vote = await collision();
    await done(voteOnSettlement(as(store(), "demo-mari"), { ...vote, agrees: true }));
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId: vote.specificationId, authorityId: "outsider" }));
    await done(setScope(as(store(), "demo-anna"), { ...vote, revision: 1, authorities: ["demo-kalnmuiza"], lots: [] }));
    const [record] = await records(vote.specificationId);
    expect(record).toMatchObject({ outcome: "lapsed", decision: { outcome: "accepted", for: 2, total: 3 }, silent: [{ authorityId: "demo-kalnmuiza" }], requirement: { number: "1.1" }, proposedBy: { person: "Anna Kalniņa" } });
    expect(record?.decidedAt && record.outcomeAt && record.decidedAt < record.outcomeAt).toBe(true);
  });
});

import { strToU8 } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { imported } from "~/importers/import";
import { done } from "~db/demo";
import { findClauseStandings } from "~db/clause-standings";
import { findEventsUnscoped } from "~db/events";
import { findImport } from "~db/imports";
import { findClause, findClauses, findReleases, findRevisions } from "~db/library";
import { findDrafts, findOwnPack, findOwnPacks } from "~db/own-packs";
import { findOutdated, findRequirement, findUses } from "~db/requirements";
import { aClause, aSpecification, as, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { rewordRequirement } from "../specification/change-requirement";
import { enterValues } from "../specification/enter-values";
import { takeClauseUpdate } from "../specification/take-clause-update";
import { addDraft, dropDraft, reviewDraft, submitDraft, writeDraft } from "./draft-clause";
import { keepImport, takeImport } from "./import-clauses";
import { createOwnPack, releaseOwnPack, setClauseStanding } from "./own-pack";

const both = (text: string) => ({ en: text, lv: text });

onEachDatabase("own packs", (store) => {
  beforeAll(() => prepareCast(store()));

  const aPack = async (id: string) => {
    await done(createOwnPack(as(store(), "demo-anna"), { id, title: both("Our pack"), description: both("What we always ask") }));
    return id;
  };
  const approved = async (packId: string, clause: ReturnType<typeof aClause>) => {
    await done(addDraft(as(store(), "demo-anna"), { packId, clause }));
    await done(submitDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 1 }));
    await done(reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 2, verdict: "approve" }));
  };
  const change = { change: both("First.") };

  test("written, reviewed by a second member, released as an immutable, hashed release", async () => {
    const packId = await aPack("lights");
    expect(await createOwnPack(as(store(), "demo-mari"), { id: "lights", title: both("x"), description: both("x") })).toEqual({ refused: "pack-known" });
    expect(await createOwnPack(as(store(), "demo-anna"), { id: "small", title: both("x"), description: both("x") })).toEqual({ refused: "pack-known" });
    const clause = aClause("LIGHTS-1");
    expect(await addDraft(as(store(), "demo-anna"), { packId, clause: aClause("OTHER-1") })).toEqual({ refused: "clause-id-prefix" });
    await done(addDraft(as(store(), "demo-anna"), { packId, clause }));
    expect(await addDraft(as(store(), "demo-anna"), { packId, clause })).toEqual({ refused: "clause-id-known" });
    expect(await releaseOwnPack(as(store(), "demo-anna"), { packId, ...change })).toMatchObject({ refused: "drafts-not-approved" });

    expect(await reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 1, verdict: "approve" })).toEqual({ refused: "second-person" });
    await done(submitDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 1 }));
    expect(await reviewDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 2, verdict: "approve" })).toEqual({ refused: "second-person" });
    expect(await reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 2, verdict: "return", remark: "" })).toMatchObject({ invalid: { remark: ["required"] } });
    await done(reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 2, verdict: "return", remark: "Say more" }));
    await done(writeDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 3, clause: { ...clause, title: both("Better") } }));
    expect(await writeDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 3, clause })).toMatchObject({ refused: "stale" });
    await done(submitDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 4 }));
    await done(reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 5, verdict: "approve" }));

    const { version, sha256 } = await done(releaseOwnPack(as(store(), "demo-anna"), { packId, ...change }));
    expect([version, sha256]).toEqual(["1.0.0", expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect((await findClause(store(), "LIGHTS-1"))?.clause.title.en).toBe("Better");
    expect((await findReleases(store())).find((release) => release.packId === packId)).toMatchObject({ authorityId: "demo-ezerkrasts", clauseCount: 1 });
    expect((await findClauses(store(), "Better")).map((one) => one.id)).toContain("LIGHTS-1");
    expect(await dropDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, reason: "no" })).toEqual({ refused: "clause-released" });
    expect((await findEventsUnscoped(store(), "library")).map((event) => event.act)).toEqual(expect.arrayContaining(["pack.created", "draft.added", "draft.reviewed", "pack.released"]));
  });

  test("nothing of a pack is there for other authorities, and readers of one's own may not write", async () => {
    const packId = await aPack("secret");
    expect(await findOwnPack(store(), as(store(), "demo-mari").actor, packId)).toBeNull();
    expect((await findOwnPacks(store(), as(store(), "demo-mari").actor)).map((one) => one.id)).not.toContain(packId);
    expect(await addDraft(as(store(), "demo-mari"), { packId, clause: aClause("SECRET-1") })).toEqual({ refused: "not-found" });
    expect(await addDraft(as(store(), "demo-marta"), { packId, clause: aClause("SECRET-1") })).toEqual({ refused: "not-permitted" });
  });

  test("a draft with a wording that the checks refuse cannot be handed over; one that was never released can be taken away", async () => {
    const packId = await aPack("vague");
    await done(addDraft(as(store(), "demo-anna"), { packId, clause: aClause("VAGUE-1", { text: both("The platform {{level}} be appropriate.") }) }));
    expect(await submitDraft(as(store(), "demo-anna"), { packId, draftId: "VAGUE-1", revision: 1 })).toMatchObject({ refused: "checks-failed" });
    await done(dropDraft(as(store(), "demo-anna"), { packId, draftId: "VAGUE-1", reason: "Wrong idea" }));
    expect(await findDrafts(store(), { id: packId })).toEqual([]);
  });

  test("deprecated warns, withdrawn keeps a clause from new use and leaves it where it is", async () => {
    const packId = await aPack("going");
    await approved(packId, aClause("GOING-1"));
    await done(releaseOwnPack(as(store(), "demo-anna"), { packId, ...change }));
    const made = await aSpecification(store());
    await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["GOING-1"], withRequired: true }));
    expect(await setClauseStanding(as(store(), "demo-mari"), { clauseId: "GOING-1", standing: "withdrawn", reason: "x" })).toEqual({ refused: "not-found" });
    await done(setClauseStanding(as(store(), "demo-anna"), { clauseId: "GOING-1", standing: "deprecated", reason: "There is a better one" }));
    expect((await findClauseStandings(store(), ["GOING-1"])).get("GOING-1")?.standing).toBe("deprecated");
    await done(setClauseStanding(as(store(), "demo-anna"), { clauseId: "GOING-1", standing: "withdrawn", reason: "Unlawful" }));
    const other = await aSpecification(store());
    expect(await addClauses(as(store(), "demo-anna"), { ...other, clauseIds: ["GOING-1"], withRequired: true })).toMatchObject({ refused: "clause-withdrawn" });
    expect(await findUses(store(), as(store(), "demo-mari").actor, "GOING-1")).toHaveLength(1);
    await done(setClauseStanding(as(store(), "demo-anna"), { clauseId: "GOING-1", standing: "good", reason: "After all" }));
    await done(addClauses(as(store(), "demo-anna"), { ...other, clauseIds: ["GOING-1"], withRequired: true }));
  });

  test("a new release is offered clause by clause, with what it does to wording and values", async () => {
    const packId = await aPack("moving");
    const parameter = (maximum: number) => ({ id: "days", type: "number", label: both("Days"), unit: both("d"), minimum: 1, maximum, direction: "lower" });
    const clause = aClause("MOVING-1", { parameters: [parameter(90)], text: both("The platform {{level}} answer in {{days}}.") });
    await approved(packId, clause);
    await done(releaseOwnPack(as(store(), "demo-anna"), { packId, ...change }));
    const made = await aSpecification(store());
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["MOVING-1"], withRequired: true }));
    const requirementId = requirementIds[0] ?? "";
    await done(enterValues(as(store(), "demo-anna"), { ...made, requirementId, values: { days: 60 } }));
    await done(rewordRequirement(as(store(), "demo-anna"), { ...made, requirementId, revision: 1, title: both("Title of MOVING-1"), text: both("The city platform {{level}} answer in {{days}}.") }));
    expect(await findOutdated(store(), await found(store(), made.specificationId))).toEqual([]);
    expect(await takeClauseUpdate(as(store(), "demo-anna"), { ...made, requirementId, revision: 2, wording: "own" })).toEqual({ refused: "nothing-newer" });

    await done(writeDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 3, clause: { ...clause, level: "should", parameters: [parameter(30)], text: both("The platform {{level}} answer each question in {{days}}.") } }));
    await done(submitDraft(as(store(), "demo-anna"), { packId, draftId: clause.id, revision: 4 }));
    await done(reviewDraft(as(store(), "demo-marta"), { packId, draftId: clause.id, revision: 5, verdict: "approve" }));
    expect(await done(releaseOwnPack(as(store(), "demo-anna"), { packId, ...change }))).toMatchObject({ version: "1.1.0" });
    expect((await findRevisions(store(), "MOVING-1")).map((one) => one.clause.revision)).toEqual([2, 1]);

    const at = await found(store(), made.specificationId);
    expect((await findRequirement(store(), at, requirementId))?.clause?.revision).toBe(1);
    expect((await findOutdated(store(), at)).map((one) => one.newer.revision)).toEqual([2]);
    await done(takeClauseUpdate(as(store(), "demo-anna"), { ...made, requirementId, revision: 2, wording: "own" }));
    const updated = await findRequirement(store(), at, requirementId);
    expect(updated).toMatchObject({ level: "should", clause: { revision: 2 }, values: [] });
    expect(updated?.tailoring.text?.en).toBeDefined();
    expect(await findOutdated(store(), at)).toEqual([]);
  });

  test("what was read from a file waits until somebody takes it; what is there already stays", async () => {
    const packId = await aPack("read");
    const defaults = { prefix: "READ", language: "en" as const, document: "A list", version: "1", date: "2026-11-24", url: "https://example.eu/", licence: "own", mode: "full" as const };
    const result = imported(strToU8("id,title,text,requires\n1,One,The supplier shall do one.,2\n2,Two,The supplier shall do two.,\n"), "list.csv", "csv", defaults);
    const { importId } = await done(keepImport(as(store(), "demo-anna"), { packId, fileName: "list.csv", format: "csv", result }));
    expect(await findImport(store(), as(store(), "demo-mari").actor, importId)).toBeNull();
    expect(await takeImport(as(store(), "demo-anna"), { packId, importId, all: false, clauseIds: [] })).toMatchObject({ invalid: { clauseIds: ["choose-one"] } });
    await done(takeImport(as(store(), "demo-anna"), { packId, importId, all: false, clauseIds: ["READ-1"] }));
    const [first] = await findDrafts(store(), { id: packId });
    expect(first?.clause).toMatchObject({ id: "READ-1", relations: [], untranslated: ["lv"] });
    expect(await done(takeImport(as(store(), "demo-anna"), { packId, importId, all: true }))).toMatchObject({ taken: 1, known: ["READ-1"] });
    expect(await findDrafts(store(), { id: packId })).toHaveLength(2);
  });
});

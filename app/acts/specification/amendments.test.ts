import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { firstBreak, linkOf } from "~/domain/audit";
import { type Amendment, applied } from "~/domain/specification/amendment";
import type { AppliedRule } from "~/domain/specification/decision";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { findAmendment, findAmendments, saveAmendment } from "~db/amendments";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findPlaces, findRequirement, findRequirements } from "~db/requirements";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { freezeSpecification } from "../signing/freeze-specification";
import type { Context } from "../act";
import { addClauses } from "./add-clauses";
import { setLevel, setScope } from "./change-requirement";
import { closeDueDecisions } from "./close-due-decisions";
import { enterValues } from "./enter-values";
import { proposeAmendment } from "./propose-amendment";
import { addSection } from "./section";
import { proposeSettlement } from "./settle";
import { takeUpSuggestion, voteOnAmendment, withdrawAmendment } from "./vote-on-amendment";

const both = (text: string) => ({ en: text, lv: text });
const officers = ["demo-anna", "demo-peteris", "demo-mari"] as const;

onEachDatabase("amendments", (store) => {
  beforeAll(() => prepareCast(store()));

  const start = async (clauseIds: string[] = ["PLAIN-1"], more: Parameters<typeof aSpecification>[1] = {}) => {
    const made = await aSpecification(store(), more);
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds, withRequired: true }));
    return { ...made, requirementId: requirementIds[0] ?? "", requirementIds };
  };
  type Started = { specificationId: string; requirementId: string };
  const now = async ({ specificationId, requirementId }: Started): Promise<Requirement> => {
    const requirement = await findRequirement(store(), await found(store(), specificationId), requirementId);
    if (!requirement) throw new Error("gone");
    return requirement;
  };
  const amendment = async (specificationId: string, id: string): Promise<Amendment> => {
    const one = await findAmendment(store(), await found(store(), specificationId), id);
    if (!one) throw new Error("gone");
    return one;
  };
  const propose = async (who: string, started: Started, change: object, more: object = {}) => {
    const { revision, valuesRevision } = await now(started);
    return proposeAmendment(as(store(), who), { ...started, revision, valuesRevision, change, reason: "Because", ...more });
  };
  const vote = (who: string, specificationId: string, amendmentId: string, how: string, reason?: string) => voteOnAmendment(as(store(), who), { specificationId, amendmentId, vote: how, reason });
  const wording = (text: string) => ({ kind: "wording", title: both("Title"), text: both(text) });
  /** An amendment under a rule of the test's choice, as an agreement would give it. */
  const proposedUnder = async (started: Started, change: Amendment["change"], rule: Partial<AppliedRule>, closesAt: string | null = null) => {
    const { amendmentId } = await done(propose("demo-anna", started, { kind: "level", level: "info" }));
    const template = await amendment(started.specificationId, amendmentId);
    await done(withdrawAmendment(as(store(), "demo-anna"), { ...started, amendmentId }));
    const id = crypto.randomUUID();
    const requirement = await now(started);
    const { name: _, votes: __, proposedAt: ___, outcome: ____, outcomeAt: _____, outcomeReason: ______, ...kept } = template;
    await store().transaction(async () =>
      saveAmendment(store(), await found(store(), started.specificationId), { ...kept, id, change, base: { level: requirement.level }, rule: { ...template.rule, ...rule }, closesAt, baseRevision: requirement.revision, baseValuesRevision: 0 }, new Date()));
    return id;
  };

  test("a majority accepts: the change is made in the same moment, by rule, and the log names the amendment", async () => {
    const started = await start();
    const { amendmentId } = await done(propose("demo-anna", started, wording("The platform {{level}} do better.")));
    expect((await amendment(started.specificationId, amendmentId)).votes).toMatchObject([{ authorityId: "demo-ezerkrasts", agrees: true }]);
    expect((await now(started)).revision).toBe(1);
    await done(vote("demo-mari", started.specificationId, amendmentId, "for"));
    expect(await amendment(started.specificationId, amendmentId)).toMatchObject({ outcome: "accepted", outcomeReason: "agreed" });
    expect(textOf(await now(started)).text.en).toBe("The platform {{level}} do better.");
    expect((await now(started)).revision).toBe(2);
    const events = await findEventsUnscoped(store(), started.specificationId);
    expect(events.slice(-2).map(({ act, personId }) => [act, personId])).toEqual([["amendment.voted", "demo-mari"], ["amendment.accepted", null]]);
    expect(JSON.parse(events.at(-1)?.payload ?? "")).toMatchObject({ amendmentId, decision: { for: 2, total: 3, why: "agreed" } });
    expect(firstBreak(events.map(linkOf))).toBeNull();
    expect(await vote("demo-peteris", started.specificationId, amendmentId, "for")).toEqual({ refused: "amendment-closed" });
  });

  test("a majority rejects, with the minority statement on record; a vote can be changed while it is open", async () => {
    const started = await start();
    const { amendmentId } = await done(propose("demo-anna", started, { kind: "level", level: "may" }));
    await done(vote("demo-peteris", started.specificationId, amendmentId, "abstain"));
    await done(vote("demo-peteris", started.specificationId, amendmentId, "against", "We need it."));
    expect((await amendment(started.specificationId, amendmentId)).outcome).toBeNull();
    await done(vote("demo-mari", started.specificationId, amendmentId, "against"));
    const ended = await amendment(started.specificationId, amendmentId);
    expect(ended).toMatchObject({ outcome: "rejected", outcomeReason: "not-agreed" });
    expect(ended.votes.find((one) => one.authorityId === "demo-kalnmuiza")).toMatchObject({ agrees: false, reason: "We need it." });
    expect((await now(started)).level).toBe("shall");
  });

  test("every kind is carried out exactly as the rule's pure form says, and nothing else changes", async () => {
    const started = await start(["NUMBER-1", "PLAIN-1", "PLAIN-2"]);
    const { specificationId } = started;
    for (const [who, availability] of [["demo-anna", 99], ["demo-peteris", 99], ["demo-mari", 99]] as const) await done(enterValues(as(store(), who), { ...started, values: { availability } }));
    const other = await done(addSection(as(store(), "demo-anna"), { specificationId, title: both("Other") }));
    const changes = [
      wording("The platform {{level}} stay up {{availability}}."), { kind: "level", level: "should" }, { kind: "value", parameterId: "availability", value: 95.5 },
      { kind: "scope", authorities: ["demo-ezerkrasts", "demo-kalnmuiza"], lots: [] }, { kind: "value", parameterId: "availability", value: 97 }, { kind: "move", sectionId: other.sectionId }, { kind: "removal" },
    ];
    for (const change of changes) {
      const before = await now(started);
      const { amendmentId } = await done(propose("demo-anna", started, change));
      await done(vote("demo-peteris", specificationId, amendmentId, "for"));
      const ended = await amendment(specificationId, amendmentId);
      expect(ended.outcome).toBe("accepted");
      const after = await now(started);
      expect({ ...after, place: 0 }).toEqual({ ...applied(before, ended, ended.outcomeAt ?? ""), place: 0 });
    }
    expect(await findRequirements(store(), await found(store(), specificationId))).toHaveLength(2);
  });

  test("an addition puts the clause there that was voted on, for whom it was meant; a move finds its place", async () => {
    const { specificationId, sectionId, requirementIds } = await start(["PLAIN-1", "PLAIN-2"]);
    const add = (clause: object, authorities: string[] = []) => proposeAmendment(as(store(), "demo-anna"), { specificationId, reason: "Needed", change: { kind: "addition", sectionId, authorities, lots: [], clause } });
    expect(await add({ from: "library", clauseId: "PLAIN-1" })).toEqual({ refused: "clause-in-use" });
    expect(await add({ from: "library", clauseId: "GONE" })).toMatchObject({ refused: "clause-not-current" });
    const [library, own] = [await done(add({ from: "library", clauseId: "NUMBER-1" })), await done(add({ from: "own", title: both("Own"), text: both("Own {{level}}."), level: "may", method: "test", verification: both("Tried") }, ["demo-pohjaranna"]))];
    await done(vote("demo-mari", specificationId, library.amendmentId, "for"));
    // Only Põhjaranna has a say on what is for it alone: Ezerkrasts proposed and has no vote.
    expect((await amendment(specificationId, own.amendmentId)).votes).toEqual([]);
    expect(await vote("demo-peteris", specificationId, own.amendmentId, "for")).toEqual({ refused: "not-applicable" });
    await done(vote("demo-mari", specificationId, own.amendmentId, "for"));
    const all = await findRequirements(store(), await found(store(), specificationId));
    expect(all.slice(2)).toMatchObject([{ clause: { id: "NUMBER-1" }, level: "shall" }, { local: { title: both("Own") }, level: "may", scope: { authorities: ["demo-pohjaranna"] }, verification: { method: "test" } }]);
    const last = { specificationId, requirementId: all[3]?.id ?? "" };
    const moved = await done(propose("demo-mari", last, { kind: "move", sectionId, before: requirementIds[1] }));
    expect((await amendment(specificationId, moved.amendmentId)).outcome).toBe("accepted");
    expect((await findPlaces(store(), await found(store(), specificationId), sectionId)).map((one) => one.id)).toEqual([requirementIds[0], last.requirementId, requirementIds[1], all[2]?.id]);
  });

  test("whatever changes what an amendment touches makes it obsolete, never applied, and it can be carried on", async () => {
    const started = await start();
    const { specificationId } = started;
    const [first, second, third] = [
      await done(propose("demo-anna", started, wording("The platform {{level}} do one."))), await done(propose("demo-peteris", started, wording("The platform {{level}} do two."))), await done(propose("demo-mari", started, { kind: "level", level: "may" })),
    ];
    await done(vote("demo-mari", specificationId, first.amendmentId, "for"));
    expect(await amendment(specificationId, second.amendmentId)).toMatchObject({ outcome: "obsolete", outcomeReason: "base-changed" });
    expect((await amendment(specificationId, third.amendmentId)).outcome).toBeNull();
    expect(await vote("demo-mari", specificationId, second.amendmentId, "for")).toEqual({ refused: "amendment-closed" });
    expect(textOf(await now(started)).text.en).toContain("one");
    await done(setLevel(as(store(), "demo-anna"), { ...started, revision: 2, level: "should" }));
    expect((await amendment(specificationId, third.amendmentId)).outcome).toBe("obsolete");
    expect(await propose("demo-peteris", started, wording("X {{level}}."), { rebasedFrom: first.amendmentId })).toEqual({ refused: "not-found" });
    const again = await done(propose("demo-peteris", started, wording("The platform {{level}} do one and two."), { rebasedFrom: second.amendmentId }));
    expect((await amendment(specificationId, again.amendmentId)).rebasedFrom).toBe(second.amendmentId);
    const events = await findEventsUnscoped(store(), specificationId);
    expect(events.filter((one) => one.act === "amendment.obsolete")).toHaveLength(2);
  });

  test("what stands there already, an earlier text, a foreign section and a value out of range are not proposed", async () => {
    const started = await start(["NUMBER-1"]);
    expect(await propose("demo-anna", started, { kind: "level", level: "shall" })).toEqual({ refused: "nothing-changes" });
    expect(await propose("demo-anna", started, { kind: "move", sectionId: "elsewhere" })).toEqual({ refused: "not-found" });
    expect(await propose("demo-anna", started, { kind: "value", parameterId: "availability", value: 5 })).toMatchObject({ refused: "value-out-of-range" });
    expect(await propose("demo-anna", started, { kind: "scope", authorities: ["outsider"], lots: [] })).toEqual({ refused: "not-found" });
    await done(setLevel(as(store(), "demo-mari"), { ...started, revision: 1, level: "may" }));
    expect(await proposeAmendment(as(store(), "demo-anna"), { ...started, revision: 1, change: { kind: "removal" }, reason: "Why" })).toMatchObject({ refused: "stale", theirs: { revision: 2 } });
    expect(await proposeAmendment(as(store(), "demo-janis"), { ...started, revision: 2, change: { kind: "removal" }, reason: "Why" })).toEqual({ refused: "not-permitted" });
  });

  test("a reviewer suggests, an officer of any participant takes it up; only then it is voted on", async () => {
    const started = await start();
    const { specificationId } = started;
    const { amendmentId } = await done(propose("demo-marta", started, { kind: "level", level: "should" }));
    expect(await amendment(specificationId, amendmentId)).toMatchObject({ suggestion: true, votes: [], outcome: null });
    expect(await vote("demo-mari", specificationId, amendmentId, "for")).toEqual({ refused: "suggestion-only" });
    expect(await vote("demo-marta", specificationId, amendmentId, "for")).toEqual({ refused: "not-permitted" });
    expect(await takeUpSuggestion(as(store(), "demo-marta"), { specificationId, amendmentId })).toEqual({ refused: "not-permitted" });
    await done(takeUpSuggestion(as(store(), "demo-peteris"), { specificationId, amendmentId }));
    expect(await takeUpSuggestion(as(store(), "demo-mari"), { specificationId, amendmentId })).toEqual({ refused: "amendment-closed" });
    await done(vote("demo-mari", specificationId, amendmentId, "for"));
    expect((await now(started)).level).toBe("should");
  });

  test("the authority that proposed it may withdraw it, nobody else", async () => {
    const started = await start();
    const { amendmentId } = await done(propose("demo-anna", started, { kind: "removal" }));
    expect(await withdrawAmendment(as(store(), "demo-mari"), { ...started, amendmentId })).toEqual({ refused: "proposed-by-others" });
    await done(withdrawAmendment(as(store(), "demo-anna"), { ...started, amendmentId, reason: "Settled by telephone" }));
    expect(await amendment(started.specificationId, amendmentId)).toMatchObject({ outcome: "withdrawn", outcomeReason: "Settled by telephone" });
    expect(await withdrawAmendment(as(store(), "demo-anna"), { ...started, amendmentId })).toEqual({ refused: "amendment-closed" });
  });

  test("a veto needs its reason and ends it", async () => {
    const started = await start();
    const id = await proposedUnder(started, { kind: "level", level: "may" }, { vetoes: ["demo-pohjaranna"] });
    expect(await vote("demo-mari", started.specificationId, id, "against")).toEqual({ refused: "veto-reason" });
    await done(vote("demo-mari", started.specificationId, id, "against", "Estonian law asks for it."));
    expect(await amendment(started.specificationId, id)).toMatchObject({ outcome: "rejected", outcomeReason: "vetoed" });
  });

  describe("periods", () => {
    const passed = "2026-11-01T00:00:00.000Z";
    const byRule = (): Context => ({ ...as(store(), "demo-anna"), now: new Date("2026-12-01T00:00:00Z") });

    test("what time has decided is carried out without anyone, once, whoever looks first", async () => {
      const started = await start();
      const id = await proposedUnder(started, { kind: "level", level: "may" }, { kind: "unanimous", silenceConsents: true }, passed);
      await Promise.all([closeDueDecisions(byRule()), closeDueDecisions(byRule())]);
      expect(await amendment(started.specificationId, id)).toMatchObject({ outcome: "accepted", outcomeReason: "silence" });
      expect((await now(started)).revision).toBe(2);
      const events = await findEventsUnscoped(store(), started.specificationId);
      expect(events.filter((one) => one.act === "amendment.accepted")).toMatchObject([{ personId: null, authorityId: null }]);
    });

    test("a late vote is refused after the time has decided", async () => {
      const started = await start();
      const id = await proposedUnder(started, { kind: "level", level: "may" }, { kind: "unanimous" }, passed);
      expect(await vote("demo-mari", started.specificationId, id, "for")).toEqual({ refused: "amendment-closed" });
      expect(await amendment(started.specificationId, id)).toMatchObject({ outcome: "rejected", outcomeReason: "period-over", votes: [] });
    });

    test("a settlement whose period has ended is closed too", async () => {
      const started = await start(["NUMBER-1"]);
      for (const [who, availability] of [["demo-anna", 99], ["demo-peteris", 99], ["demo-mari", 95]] as const) await done(enterValues(as(store(), who), { ...started, values: { availability } }));
      const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { ...started, parameterId: "availability", kind: "joint", value: 99, reason: "Why" }));
      const { settlements } = store().t;
      const rule = { ...(await now(started)).settlements[0]?.rule, of: "cast", periodDays: 7 } as AppliedRule;
      await store().transaction(() => store().db.update(settlements).set({ rule, closesAt: new Date(passed) }).where(eq(settlements.id, settlementId)).then(() => undefined));
      await closeDueDecisions(byRule(), started.specificationId);
      expect((await now(started)).settlements).toMatchObject([{ id: settlementId, outcome: "accepted" }]);
      expect((await findEventsUnscoped(store(), started.specificationId)).at(-1)).toMatchObject({ act: "settlement.accepted", personId: null });
    });
  });

  test("freezing waits for open amendments, and a frozen specification takes none", async () => {
    const started = await start(["PLAIN-1"], { lots: [] });
    const { specificationId } = started;
    const { amendmentId } = await done(propose("demo-anna", started, { kind: "removal" }));
    const freeze = () => freezeSpecification(as(store(), "demo-anna"), { specificationId });
    const refusal = await freeze();
    expect(refusal).toMatchObject({ refused: "checks-failed" });
    expect(JSON.stringify(refusal)).toContain(`"amendmentId":"${amendmentId}"`);
    await done(withdrawAmendment(as(store(), "demo-anna"), { specificationId, amendmentId }));
    expect(JSON.stringify(await freeze())).not.toContain("amendment-open");
  });

  test("the outcome does not depend on the order of votes, and each accepted change is found in the end", async () => {
    const change = fc.constantFrom<object>({ kind: "level", level: "may" }, { kind: "level", level: "should" }, wording("The platform {{level}} do A."), wording("The platform {{level}} do B."), { kind: "scope", authorities: ["demo-ezerkrasts"], lots: [] });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom("for", "against", "abstain")), { maxLength: 8 }), async (changes, votes) => {
        const started = await start();
        const ids: string[] = [];
        for (const [index, one] of changes.entries()) ids.push((await done(propose(officers[index] ?? "demo-anna", started, one))).amendmentId);
        const acceptedBefore = new Set<string>();
        let before = await now(started);
        for (const [who, which, how] of votes) {
          const id = ids[which % ids.length] ?? "";
          await vote(officers[who] ?? "", started.specificationId, id, how);
          const after = await now(started);
          // One vote can accept several: where the first narrows the scope, fewer authorities have a say about the others.
          const accepted = (await findAmendments(store(), await found(store(), started.specificationId))).filter((one) => one.outcome === "accepted" && !acceptedBefore.has(one.id));
          for (const one of accepted) acceptedBefore.add(one.id);
          // Only an acceptance changes anything, and then exactly what was proposed on what stood there.
          expect(after).toEqual(accepted.reduce((text, one) => applied(text, one, one.outcomeAt ?? ""), before));
          before = after;
        }
        const all = await findAmendments(store(), await found(store(), started.specificationId));
        expect(before.revision).toBe(1 + all.filter((one) => one.outcome === "accepted").length);
      }),
      { numRuns: 6 },
    );
  });

  test("two votes that decide at the same time are both kept, and the change is made once", async () => {
    const started = await start();
    const { amendmentId } = await done(propose("demo-anna", started, { kind: "level", level: "may" }));
    await Promise.all([vote("demo-peteris", started.specificationId, amendmentId, "for"), vote("demo-mari", started.specificationId, amendmentId, "for")]);
    expect((await now(started)).revision).toBe(2);
    expect((await amendment(started.specificationId, amendmentId)).outcome).toBe("accepted");
  });

  test("setting what is set already makes no revision, and lapses nothing", async () => {
    const started = await start();
    await done(setLevel(as(store(), "demo-anna"), { ...started, revision: 1, level: "shall" }));
    await done(setScope(as(store(), "demo-anna"), { ...started, revision: 1, authorities: [], lots: [] }));
    expect((await now(started)).revision).toBe(1);
  });
});

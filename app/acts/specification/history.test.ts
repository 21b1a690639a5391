import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Requirement } from "~/domain/specification/requirement";
import { description } from "~db/demo-cast";
import { done } from "~db/demo";
import { findAsOf, findMoment } from "~db/as-of";
import { countEventsUnscoped } from "~db/events";
import { findRequirements, findRetired } from "~db/requirements";
import type { FoundSpecification } from "~db/specifications";
import { keepVersionsFromNow } from "~db/versions";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { agreeProcedure } from "../signing/agree-procedure";
import { addClauses } from "./add-clauses";
import { addLocalClause } from "./add-local-clause";
import { dropTailoring, restoreRequirement, retireRequirement, rewordRequirement, setLevel, setScope, setVerification } from "./change-requirement";
import { describeSpecification } from "./describe-specification";
import { enterValues } from "./enter-values";
import { moveRequirement } from "./move-requirement";
import { handOverLead, leaveSpecification, withdrawInvitation } from "./leaving";
import { inviteParticipant } from "./participation";
import { addSection, moveSection, removeSection, renameSection } from "./section";
import { proposeSettlement, voteOnSettlement } from "./settle";

/** Numbers from which a random step chooses what it does and to what. */
const step = fc.tuple(fc.nat(19), fc.nat(1000), fc.nat(1000));
type Step = [number, number, number];

const officers = ["demo-anna", "demo-peteris", "demo-mari"];
const both = (text: string) => ({ en: text, lv: text });

onEachDatabase("history", (store) => {
  beforeAll(() => prepareCast(store()));

  const stateNow = async (scoped: FoundSpecification) => {
    const { participants, sections, title, decisionRule, revision } = scoped.specification;
    return {
      participants, title, decisionRule, revision,
      sections: sections.map(({ id, place, title: named, revision: r }) => ({ id, place, title: named, revision: r })),
      requirements: (await findRequirements(store(), scoped)).map(plain), retired: (await findRetired(store(), scoped)).map(plain),
    };
  };
  const stateThen = async (scoped: FoundSpecification, ordinal: number) => {
    const { specification: { participants, sections, title, decisionRule, revision }, requirements, retired } = await findAsOf(store(), scoped, { ordinal });
    return { participants, title, decisionRule, revision, sections, requirements: requirements.map(plain), retired: retired.map(plain) };
  };
  const plain = (one: Requirement) => ({ ...one, values: [...one.values].sort((a, b) => (a.parameterId + a.authorityId < b.parameterId + b.authorityId ? -1 : 1)) });

  /** Tries something; tells whether it was done. */
  const play = async (specificationId: string, [what, one, two]: Step) => {
    const scoped = await found(store(), specificationId);
    const { sections } = scoped.specification;
    const all = [...(await findRequirements(store(), scoped)), ...(await findRetired(store(), scoped))];
    const requirement = all[one % Math.max(1, all.length)];
    const section = sections[two % Math.max(1, sections.length)];
    const who = as(store(), officers[two % 3] ?? "");
    const base = { specificationId, requirementId: requirement?.id, revision: requirement?.revision };
    const text = both(`The platform {{level}} do ${one} and ${two}.`);
    const values = { availability: 90 + (one % 3), formats: two % 2 ? ["json"] : ["xml"] };
    const [parameter] = requirement?.clause?.parameters ?? [];
    const open = requirement?.settlements.find((settlement) => settlement.outcome === null);
    const acts = [
      () => addClauses(who, { specificationId, sectionId: section?.id, clauseIds: [["PLAIN-1"], ["PLAIN-2", "NUMBER-1"], ["SET-1"], ["NEEDS-1"]][one % 4], withRequired: true }),
      () => addLocalClause(who, { specificationId, sectionId: section?.id, title: both("T"), text, level: "should", method: "test", verification: both("v") }),
      () => rewordRequirement(who, { ...base, title: both(`Title ${two}`), text }),
      () => dropTailoring(who, base),
      () => setLevel(who, { ...base, level: (["shall", "should", "may"] as const)[two % 3] }),
      () => setScope(who, { ...base, authorities: two % 2 ? ["demo-kalnmuiza"] : [], lots: [] }),
      () => setVerification(who, { ...base, method: "analysis", text: both(`v ${two}`) }),
      () => retireRequirement(who, { ...base, reason: "Not needed" }),
      () => restoreRequirement(who, base),
      () => moveRequirement(who, { ...base, move: (["up", "down", "first", "last"] as const)[two % 4] }),
      () => moveRequirement(who, { ...base, sectionId: section?.id }),
      () => enterValues(who, { ...base, values: parameter ? { [parameter.id]: values[parameter.id === "formats" ? "formats" : "availability"] } : {} }),
      () => (open ? voteOnSettlement(who, { ...base, settlementId: open.id, agrees: one % 3 > 0 }) : proposeSettlement(who, { ...base, parameterId: parameter?.id, kind: "separate", reason: "Each its own" })),
      () => addSection(who, { specificationId, title: both(`Section ${one}`) }),
      () => renameSection(who, { specificationId, sectionId: section?.id, revision: section?.revision, title: both(`Renamed ${one}`) }),
      () => (one % 2 ? moveSection(who, { specificationId, sectionId: section?.id, move: "up" }) : removeSection(who, { specificationId, sectionId: section?.id })),
      () => describeSpecification(as(store(), "demo-anna"), { ...description, specificationId, revision: scoped.specification.revision, lots: scoped.specification.lots, title: both(`Title ${one}`) }),
      () => inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }),
      () => withdrawInvitation(as(store(), "demo-anna"), { specificationId, authorityId: "outsider", reason: "A mistake" }),
      () => (one % 4 === 0 ? leaveSpecification(as(store(), "demo-mari"), { specificationId, reason: "No budget" }) : handOverLead(as(store(), "demo-anna"), { specificationId, authorityId: "demo-kalnmuiza", reason: "Holidays" })),
    ];
    return "done" in ((await acts[what]?.()) ?? {});
  };

  test("whatever is done, the specification can be read as it was after each entry of its log", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        const { specificationId, sectionId } = await aSpecification(store());
        await done(addClauses(as(store(), "demo-anna"), { specificationId, sectionId, clauseIds: ["PLAIN-1", "NUMBER-1", "SET-1"], withRequired: true }));
        for (const person of officers) await enterFirst(specificationId, person);
        const seen = new Map<number, unknown>();
        for (const one of steps) {
          if (!(await play(specificationId, one))) continue;
          seen.set(await countEventsUnscoped(store(), specificationId), await stateNow(await found(store(), specificationId)));
        }
        const scoped = await found(store(), specificationId);
        fc.pre(seen.size > 4);
        for (const [ordinal, state] of seen) expect(await stateThen(scoped, ordinal)).toEqual(state);
      }),
      { numRuns: 5 },
    );
  });

  const enterFirst = async (specificationId: string, person: string) => {
    const scoped = await found(store(), specificationId);
    const number = (await findRequirements(store(), scoped)).find((one) => one.clause?.id === "NUMBER-1");
    await done(enterValues(as(store(), person), { specificationId, requirementId: number?.id, values: { availability: 92 + officers.indexOf(person) } }));
  };

  test("the order of signing belongs to it", async () => {
    const { specificationId } = await aSpecification(store());
    const scoped = await found(store(), specificationId);
    const before = await countEventsUnscoped(store(), specificationId);
    const turned = [...scoped.specification.participants].reverse();
    const steps = Object.fromEntries(turned.map(({ authorityId }, index) => [authorityId, { place: index + 1, approvals: 0, signatures: 1 }]));
    await done(agreeProcedure(as(store(), "demo-anna"), { specificationId, revision: 0, order: "sequential", steps }));
    const then = await findAsOf(store(), scoped, { ordinal: before });
    expect(then.specification.participants).toEqual(scoped.specification.participants);
    const now = await findAsOf(store(), scoped, { ordinal: before + 1 });
    expect(now.specification.participants).toEqual((await found(store(), specificationId)).specification.participants);
    expect(now.specification.participants).not.toEqual(then.specification.participants);
  });

  test("a specification from before versions were kept begins with its present state, and nothing is said of earlier", async () => {
    const { specificationId, sectionId } = await aSpecification(store());
    await done(addClauses(as(store(), "demo-anna"), { specificationId, sectionId, clauseIds: ["PLAIN-1", "NUMBER-1"], withRequired: true }));
    const scoped = await found(store(), specificationId);
    await store().transaction(async () => void (await store().db.delete(store().t.versions)));
    const began = as(store(), "demo-anna").now;
    await keepVersionsFromNow(store(), began);
    await keepVersionsFromNow(store(), as(store(), "demo-anna").now);

    const last = await countEventsUnscoped(store(), specificationId);
    expect(await findMoment(store(), scoped, { ordinal: last - 1 })).toBeNull();
    expect(await findMoment(store(), scoped, { at: new Date(began.getTime() - 1) })).toMatchObject({ ordinal: last });
    expect(await findMoment(store(), scoped, { at: began })).toMatchObject({ ordinal: last });
    expect(await stateThen(scoped, last)).toEqual(await stateNow(scoped));

    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }));
    const later = await found(store(), specificationId);
    expect(await stateThen(later, last + 1)).toEqual(await stateNow(later));
    expect((await stateThen(later, last)).participants).toHaveLength(3);
  });
});

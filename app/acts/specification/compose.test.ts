import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findPlaces, findRequirement, findRequirements, findRetired } from "~db/requirements";
import { findEventsUnscoped } from "~db/events";
import { firstBreak, linkOf } from "~/domain/audit";
import { textOf } from "~/domain/specification/requirement";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { addLocalClause } from "./add-local-clause";
import { dropTailoring, restoreRequirement, retireRequirement, rewordRequirement, setLevel, setScope, setVerification } from "./change-requirement";
import { createSpecification } from "./create-specification";
import { describeSpecification } from "./describe-specification";
import { moveRequirement } from "./move-requirement";
import { acceptParticipation, inviteParticipant } from "./participation";
import { addSection, moveSection, removeSection, renameSection } from "./section";
import { description } from "~db/demo-cast";

onEachDatabase("composing", (store) => {
  beforeAll(() => prepareCast(store()));

  const withClauses = async (...clauseIds: string[]) => {
    const made = await aSpecification(store());
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds, withRequired: true }));
    return { ...made, requirementIds, first: requirementIds[0] ?? "" };
  };

  test("only officers start a specification, and what is missing is named by field", async () => {
    expect(await createSpecification(as(store(), "demo-janis"), { ...description, invited: [] })).toEqual({ refused: "not-permitted" });
    const outcome = await createSpecification(as(store(), "demo-anna"), { ...description, cpv: ["1"], title: {}, invited: [] });
    expect(outcome).toMatchObject({ invalid: { "cpv.0": ["cpv"], title: ["required"] } });
  });

  test("what a clause requires comes along, and a conflict is reported", async () => {
    const made = await aSpecification(store());
    const added = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NEEDS-1", "ENEMY-1", "PLAIN-2"], withRequired: true }));
    expect(added.alongWith).toEqual(["PLAIN-1"]);
    expect(added.conflicts).toEqual([{ clause: "ENEMY-1", with: "PLAIN-2" }]);
  });

  test("a clause in use is not added twice, an unknown one refuses all", async () => {
    const made = await withClauses("PLAIN-1");
    expect(await addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true })).toEqual({ refused: "clause-in-use" });
    expect(await addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["PLAIN-2", "GONE"], withRequired: true })).toMatchObject({ refused: "clause-not-current" });
    expect(await findRequirements(store(), await found(store(), made.specificationId))).toHaveLength(1);
  });

  test("a double submit has one effect and one event", async () => {
    const made = await aSpecification(store());
    const send = () => addClauses(as(store(), "demo-anna", "key-1"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true });
    const [one, two] = [await send(), await send()];
    expect(two).toEqual(one);
    const events = await findEventsUnscoped(store(), made.specificationId);
    expect(events.filter((event) => event.act === "clauses.added")).toHaveLength(1);
    expect(firstBreak(events.map(linkOf))).toBeNull();
  });

  test("a stale write is refused and hands over what stands there now", async () => {
    const { specificationId, first } = await withClauses("PLAIN-1");
    const mine = { specificationId, requirementId: first, revision: 1, title: { en: "A", lv: "A" }, text: { en: "The platform {{level}} a.", lv: "b" } };
    await done(rewordRequirement(as(store(), "demo-peteris"), { ...mine, text: { en: "Theirs {{level}}.", lv: "Viņu" } }));
    const outcome = await rewordRequirement(as(store(), "demo-anna"), mine);
    expect(outcome).toMatchObject({ refused: "stale", theirs: { revision: 2 } });
    const requirement = await findRequirement(store(), await found(store(), specificationId), first);
    expect(requirement && textOf(requirement).text.en).toBe("Theirs {{level}}.");
  });

  test("tailoring is kept as a delta and can be dropped", async () => {
    const { specificationId, first } = await withClauses("PLAIN-1");
    const base = { specificationId, requirementId: first };
    await done(rewordRequirement(as(store(), "demo-anna"), { ...base, revision: 1, title: { en: "Title of PLAIN-1", lv: "Title of PLAIN-1" }, text: { en: "The platform {{level}} always do PLAIN-1.", lv: "The platform {{level}} do PLAIN-1." } }));
    const requirement = await findRequirement(store(), await found(store(), specificationId), first);
    expect(requirement?.tailoring).toEqual({ text: { en: [{ keep: 6 }, { add: "always " }, { keep: 6 }] } });
    await done(dropTailoring(as(store(), "demo-anna"), { ...base, revision: 2 }));
    expect(await dropTailoring(as(store(), "demo-anna"), { ...base, revision: 3 })).toEqual({ refused: "not-applicable" });
  });

  test("level, scope and verification are set; a scope that names everyone is no scope", async () => {
    const { specificationId, first } = await withClauses("PLAIN-1");
    const base = { specificationId, requirementId: first };
    await done(setLevel(as(store(), "demo-anna"), { ...base, revision: 1, level: "may" }));
    await done(setScope(as(store(), "demo-anna"), { ...base, revision: 2, authorities: ["demo-kalnmuiza"], lots: [] }));
    expect(await setVerification(as(store(), "demo-anna"), { ...base, revision: 3, method: "analysis", text: { en: "x", lv: "y" } })).toEqual({ refused: "local-annex" });
    await done(setVerification(as(store(), "demo-peteris"), { ...base, revision: 3, method: "analysis", text: { en: "x", lv: "y" } }));
    const requirement = await findRequirement(store(), await found(store(), specificationId), first);
    expect(requirement).toMatchObject({ level: "may", scope: { authorities: ["demo-kalnmuiza"] }, verification: { method: "analysis" }, revision: 4 });
    await done(setScope(as(store(), "demo-peteris"), { ...base, revision: 4, authorities: ["demo-kalnmuiza", "demo-pohjaranna", "demo-ezerkrasts"], lots: [] }));
    expect((await findRequirement(store(), await found(store(), specificationId), first))?.scope).toEqual({});
    expect(await setScope(as(store(), "demo-anna"), { ...base, revision: 5, authorities: ["outsider"], lots: [] })).toEqual({ refused: "not-found" });
  });

  test("a retired requirement stays readable and can come back", async () => {
    const { specificationId, first } = await withClauses("PLAIN-1");
    const base = { specificationId, requirementId: first };
    expect(await restoreRequirement(as(store(), "demo-anna"), { ...base, revision: 1 })).toEqual({ refused: "not-retired" });
    await done(retireRequirement(as(store(), "demo-anna"), { ...base, revision: 1, reason: "Not needed" }));
    expect(await retireRequirement(as(store(), "demo-anna"), { ...base, revision: 2, reason: "Again" })).toEqual({ refused: "already-retired" });
    const [retired] = await findRetired(store(), await found(store(), specificationId));
    expect(retired?.retired).toMatchObject({ by: "Anna Kalniņa", reason: "Not needed" });
    await done(restoreRequirement(as(store(), "demo-anna"), { ...base, revision: 2 }));
    expect(await findRequirements(store(), await found(store(), specificationId))).toHaveLength(1);
  });

  test("requirements move among neighbours, before another, and to another section", async () => {
    const { specificationId, sectionId, requirementIds } = await withClauses("PLAIN-1", "PLAIN-2", "NUMBER-1");
    const [a = "", b = "", c = ""] = requirementIds;
    const order = async () => (await findPlaces(store(), await found(store(), specificationId), sectionId)).map((one) => one.id);
    const move = (input: object) => done(moveRequirement(as(store(), "demo-anna"), { specificationId, ...input }));
    await move({ requirementId: c, move: "up" });
    expect(await order()).toEqual([a, c, b]);
    await move({ requirementId: b, before: a });
    expect(await order()).toEqual([b, a, c]);
    await move({ requirementId: b, move: "last" });
    expect(await order()).toEqual([a, c, b]);
    await move({ requirementId: c, move: "first" });
    expect(await order()).toEqual([c, a, b]);
    const other = await done(addSection(as(store(), "demo-anna"), { specificationId, title: { en: "Other", lv: "Cita" } }));
    await move({ requirementId: a, sectionId: other.sectionId });
    expect(await order()).toEqual([c, b]);
  });

  test("many moves to the same gap never lose an order", async () => {
    const { specificationId, sectionId, requirementIds } = await withClauses("PLAIN-1", "PLAIN-2", "NUMBER-1", "SET-1");
    const [a = "", b = "", c = "", d = ""] = requirementIds;
    for (let round = 0; round < 15; round++) {
      await done(moveRequirement(as(store(), "demo-anna"), { specificationId, requirementId: c, before: b }));
      await done(moveRequirement(as(store(), "demo-anna"), { specificationId, requirementId: d, before: b }));
      await done(moveRequirement(as(store(), "demo-anna"), { specificationId, requirementId: c, before: d }));
      await done(moveRequirement(as(store(), "demo-anna"), { specificationId, requirementId: d, before: c }));
    }
    const places = await findPlaces(store(), await found(store(), specificationId), sectionId);
    expect(places.map((one) => one.id)).toEqual([a, d, c, b]);
    expect(new Set(places.map((one) => one.place)).size).toBe(4);
  });

  test("sections are named, moved, and removed only when empty", async () => {
    const { specificationId, sectionId } = await withClauses("PLAIN-1");
    const other = await done(addSection(as(store(), "demo-anna"), { specificationId, title: { en: "Other", lv: "Cita" } }));
    await done(moveSection(as(store(), "demo-anna"), { specificationId, sectionId: other.sectionId, move: "up" }));
    expect((await found(store(), specificationId)).specification.sections.map((one) => one.id)).toEqual([other.sectionId, sectionId]);
    await done(renameSection(as(store(), "demo-anna"), { specificationId, sectionId, revision: 1, title: { en: "New", lv: "Jauna" } }));
    expect(await renameSection(as(store(), "demo-anna"), { specificationId, sectionId, revision: 1, title: { en: "X", lv: "X" } })).toMatchObject({ refused: "stale" });
    expect(await removeSection(as(store(), "demo-anna"), { specificationId, sectionId })).toEqual({ refused: "section-not-empty" });
    await done(removeSection(as(store(), "demo-anna"), { specificationId, sectionId: other.sectionId }));
  });

  test("a local annex is written by its own authority alone, text for some by those and the lead buyer", async () => {
    const made = await aSpecification(store());
    const clause = { ...made, title: { en: "T", lv: "T" }, text: { en: "X {{level}} y.", lv: "X {{level}} y." }, level: "should", method: "test", verification: { en: "v", lv: "v" }, own: true };
    const { requirementId } = await done(addLocalClause(as(store(), "demo-mari"), clause));
    const { requirementIds: [own = ""] } = await done(addClauses(as(store(), "demo-peteris"), { ...made, clauseIds: ["PLAIN-1"], withRequired: false, own: true }));
    const scopes = (await findRequirements(store(), await found(store(), made.specificationId))).map(({ id, scope }) => [id, scope]);
    expect(scopes).toEqual([[requirementId, { authorities: ["demo-pohjaranna"] }], [own, { authorities: ["demo-kalnmuiza"] }]]);
    const level = (person: string, revision: number) => setLevel(as(store(), person), { specificationId: made.specificationId, requirementId, revision, level: "may" });
    for (const person of ["demo-anna", "demo-peteris"]) expect(await level(person, 1)).toEqual({ refused: "local-annex" });
    await done(level("demo-mari", 1));
    await done(setScope(as(store(), "demo-mari"), { specificationId: made.specificationId, requirementId, revision: 2, authorities: ["demo-pohjaranna", "demo-ezerkrasts"], lots: [] }));
    expect(await level("demo-peteris", 3)).toEqual({ refused: "text-of-others" });
    await done(level("demo-anna", 3));
    expect(await retireRequirement(as(store(), "demo-anna"), { specificationId: made.specificationId, requirementId: own, revision: 1, reason: "Not needed." })).toEqual({ refused: "local-annex" });
  });

  test("a local clause is a requirement like any other", async () => {
    const made = await aSpecification(store());
    await done(addLocalClause(as(store(), "demo-mari"), { ...made, title: { en: "T", lv: "T" }, text: { en: "X {{level}} y.", lv: "X {{level}} y." }, level: "should", method: "test", verification: { en: "v", lv: "v" } }));
    const [requirement] = await findRequirements(store(), await found(store(), made.specificationId));
    expect(requirement).toMatchObject({ clause: null, level: "should", local: { title: { en: "T", lv: "T" } } });
  });

  test("for an authority that takes no part the specification does not exist", async () => {
    const made = await withClauses("PLAIN-1");
    const outcome = await addClauses(as(store(), "outsider-officer"), { ...made, clauseIds: ["PLAIN-2"], withRequired: true });
    expect(outcome).toEqual({ refused: "not-found" });
    expect(await addClauses(as(store(), "demo-marta"), { ...made, clauseIds: ["PLAIN-2"], withRequired: true })).toEqual({ refused: "not-permitted" });
  });

  test("the lead buyer describes and invites, nobody else", async () => {
    const { specificationId } = await aSpecification(store());
    const again = { ...description, specificationId, revision: 1, decisionRule: "unanimous" };
    expect(await describeSpecification(as(store(), "demo-peteris"), again)).toEqual({ refused: "not-permitted" });
    await done(describeSpecification(as(store(), "demo-anna"), again));
    expect(await describeSpecification(as(store(), "demo-anna"), again)).toMatchObject({ refused: "stale" });
    expect(await describeSpecification(as(store(), "demo-anna"), { ...again, revision: 2, languages: ["en"], prevailing: "lv" })).toMatchObject({ invalid: { prevailing: ["not-official"] } });
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }));
    expect(await inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" })).toEqual({ refused: "already-participant" });
    await done(acceptParticipation(as(store(), "outsider-officer"), { specificationId }));
  });

  test("a lot that requirements apply to cannot go", async () => {
    const { specificationId, first } = await withClauses("PLAIN-1");
    const [, lot] = (await found(store(), specificationId)).specification.lots;
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, authorities: [], lots: [lot?.id] }));
    expect(await describeSpecification(as(store(), "demo-anna"), { ...description, specificationId, revision: 1, lots: [] })).toEqual({ refused: "lot-in-use" });
  });
});

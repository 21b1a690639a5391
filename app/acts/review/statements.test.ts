import { beforeAll, expect, test } from "vitest";
import { marketWidth } from "~/domain/review/market-width";
import { offersFor } from "~/domain/review/offer";
import { sharedOf } from "~/domain/review/sharing";
import { rowKey } from "~/domain/review/statement";
import { planRound } from "~/acts/calendar/round";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findMatrixUnscoped } from "~db/matrices";
import { findRounds } from "~db/rounds";
import { countStatements, findAllStatements, findShared, findSharedAt, findStatements, findUsable } from "~db/statements";
import { saveVendor, saveVendorPerson } from "~db/vendors";
import { as, asVendor, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aPublishedSpecification, publishedOtherwise } from "../../../test/support/published-clauses";
import { makeStatements } from "./make-statements";
import { shareStatements, takeBackStatements } from "./share-statements";
import { takeMatrix } from "./take-matrix";

onEachDatabase("statements", (store) => {
  beforeAll(() => prepareCast(store()));

  const laura = (once?: string) => asVendor(store(), "demo-laura", once);
  const tanel = () => asVendor(store(), "demo-tanel");
  const keysOf = async (specificationId: string) => (await findMatrixUnscoped(store(), specificationId, "newest", new Date()))?.matrix.rows.map(({ key }) => key) ?? [];
  const make = (context: ReturnType<typeof laura>, specificationId: string, rows: Record<string, object>, publication = 1) => makeStatements(context, { specificationId, publication, rows });
  const saidBy = async (context: ReturnType<typeof laura>, specificationId: string) => (await findStatements(store(), context.vendor, specificationId)).map(({ status, equivalent, proof }) => [status, equivalent, proof]).sort();

  test("answers are kept with the text that they answer, changed and taken back; what nobody touched is not written", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = "", second = ""] = await keysOf(specificationId);
    expect(await make(laura(), specificationId, { [first]: { status: "yes", proof: " Annex 1 " }, [second]: { status: "" } })).toEqual({ done: { kept: 1, takenBack: 0 } });
    const [made] = await findStatements(store(), laura().vendor, specificationId);
    expect(made).toMatchObject({ requirementId: first, lotId: "", status: "yes", proof: "Annex 1", note: null, publication: 1, clauseId: "PLAIN-1", clauseRevision: 1, name: "Laura Priede" });
    expect(await make(laura(), specificationId, { [first]: { status: "yes", proof: "Annex 1", before: made?.at } })).toEqual({ done: { kept: 0, takenBack: 0 } });
    expect(await make(laura(), specificationId, { [first]: { before: made?.at } })).toEqual({ done: { kept: 0, takenBack: 1 } });
    expect(await saidBy(laura(), specificationId)).toEqual([]);
  });

  test("every field that is wrong is named, and nothing of such a form is kept", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = "", second = ""] = await keysOf(specificationId);
    const outcome = await make(laura(), specificationId, { [first]: { status: "yes" }, [second]: { status: "equivalent", note: "x".repeat(4001) } });
    expect(outcome).toEqual({ invalid: { [`rows.${second}.note`]: ["too-long"] } });
    expect(await make(laura(), specificationId, { [first]: { status: "equivalent" }, [second]: { note: "Only a note" } })).toEqual({ invalid: { [`rows.${first}.equivalent`]: ["equivalent-described"], [`rows.${second}.status`]: ["statement-status"] } });
    expect(await make(laura(), specificationId, { elsewhere: { status: "yes" } })).toEqual({ refused: "not-found" });
    expect(await make(laura(), "none", {})).toEqual({ refused: "not-found" });
    expect(await saidBy(laura(), specificationId)).toEqual([]);
  });

  test("a colleague's newer answer is not written over unseen, and no vendor finds another's", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = ""] = await keysOf(specificationId);
    await done(make(asVendor(store(), "demo-karlis"), specificationId, { [first]: { status: "no" } }));
    expect(await make(laura(), specificationId, { [first]: { status: "yes", before: "" } })).toEqual({ refused: "stale" });
    expect(await saidBy(laura(), specificationId)).toEqual([["no", null, null]]);
    expect(await saidBy(tanel(), specificationId)).toEqual([]);
    expect(await findAllStatements(store(), tanel().vendor, { limit: 10, offset: 0 })).toEqual([]);
    expect(await findUsable(store(), tanel().vendor, specificationId, ["PLAIN-1"])).toEqual([]);
    expect(await countStatements(store(), tanel().vendor)).toBe(0);
  });

  test("an answer is offered where another specification has the same clause, and taken only as it was shown", async () => {
    const [one, two] = [await aPublishedSpecification(store()), await aPublishedSpecification(store(), ["PLAIN-1", "NEEDS-1"])];
    const [first = ""] = await keysOf(one.specificationId);
    const [again = "", needs = ""] = await keysOf(two.specificationId);
    await done(make(tanel(), one.specificationId, { [first]: { status: "equivalent", equivalent: "Another way", proof: "Report" } }));
    const rows = (await findMatrixUnscoped(store(), two.specificationId, 1, new Date()))?.matrix.rows ?? [];
    const offers = offersFor(two.specificationId, rows, await findUsable(store(), tanel().vendor, two.specificationId, ["PLAIN-1", "NEEDS-1"]));
    expect([...offers].map(([key, { made, sameText }]) => [key, made.specificationId, sameText])).toEqual([[again, one.specificationId, true]]);
    expect(await saidBy(tanel(), two.specificationId)).toEqual([]);
    expect(await make(tanel(), two.specificationId, { [again]: { offer: "2026-01-01T00:00:00.000Z" } })).toEqual({ refused: "stale" });
    expect(await make(tanel(), two.specificationId, { [needs]: { offer: offers.get(again)?.made.at } })).toEqual({ refused: "stale" });
    await done(make(tanel(), two.specificationId, { [again]: { offer: offers.get(again)?.made.at } }));
    expect(await saidBy(tanel(), two.specificationId)).toEqual([["equivalent", "Another way", "Report"]]);
  });

  test("a newer version is never answered by mistake; the answer to the earlier text is offered again", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = "", second = ""] = await keysOf(specificationId);
    await done(make(tanel(), specificationId, { [first]: { status: "yes" }, [second]: { status: "no" } }));
    await publishedOtherwise(store(), specificationId, "PLAIN-1");
    expect(await make(tanel(), specificationId, { [first]: { status: "partly" } })).toEqual({ refused: "newer-publication" });
    expect(await takeMatrix(tanel(), { specificationId, publication: 1, rows: "[]" })).toEqual({ refused: "newer-publication" });
    const rows = (await findMatrixUnscoped(store(), specificationId, "newest", new Date()))?.matrix.rows ?? [];
    const offers = offersFor(specificationId, rows, await findStatements(store(), tanel().vendor, specificationId));
    expect([...offers].map(([key, { made, sameText }]) => [key, made.status, made.publication, sameText])).toEqual([[first, "yes", 1, false]]);
    const before = offers.get(first)?.made.at;
    await done(make(tanel(), specificationId, { [first]: { offer: before, before } }, 2));
    expect((await findStatements(store(), tanel().vendor, specificationId)).map(({ requirementId, publication }) => [requirementId, publication]).sort()).toEqual([[first, 2], [second, 1]].sort());
  });

  test("the rows of a file are taken as its review showed them, all or none, and once", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = "", second = ""] = await keysOf(specificationId);
    const row = (key: string, more: object = {}) => ({ key, before: "", status: "yes", equivalent: null, proof: "Annex", note: null, ...more });
    const take = (rows: unknown, once?: string) => takeMatrix(laura(once), { specificationId, publication: "1", rows: typeof rows === "string" ? rows : JSON.stringify(rows) });
    expect(await take("[{")).toEqual({ invalid: { rows: ["invalid"] } });
    expect(await take([row(first), row(second, { status: "perhaps" })])).toMatchObject({ invalid: { "rows.1.statement.status": ["statement-status"] } });
    expect(await take([row(first), row("elsewhere")])).toEqual({ refused: "not-found" });
    expect(await take([row(first), row(second, { before: "2026-11-10T08:00:00.000Z" })])).toEqual({ refused: "stale" });
    expect(await saidBy(laura(), specificationId)).toEqual([]);
    expect(await take([row(first), row(second)], "form-1")).toEqual({ done: { kept: 2, takenBack: 0 } });
    expect(await take([row(first), row(second)], "form-1")).toEqual({ done: { kept: 2, takenBack: 0 } });
    expect(await saidBy(laura(), specificationId)).toEqual([["yes", null, "Annex"], ["yes", null, "Annex"]]);
  });

  test("whose organisation has a person on the other side says nothing there", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = ""] = await keysOf(specificationId);
    const email = "mari.tamm@pohjaranna.example";
    await store().transaction(async () => {
      await saveVendor(store(), { id: "both", name: "Both", country: "EE" }, new Date());
      await saveVendorPerson(store(), { id: "mari-too", vendorId: "both", email, name: "Mari", passwordHash: "", language: "en" }, new Date());
    });
    const mari = { ...laura(), vendor: { vendorPersonId: "mari-too", name: "Mari", email, vendorId: "both", vendorName: "Both" } };
    expect(await make(mari, specificationId, { [first]: { status: "yes" } })).toEqual({ refused: "both-sides" });
    expect(await findAllStatements(store(), mari.vendor, { limit: 1, offset: 0 })).toEqual([]);
  });

  test("statements are shared and taken back while a consultation is open; what is written later stays the vendor's own", async () => {
    const { specificationId } = await aPublishedSpecification(store());
    const [first = "", second = ""] = await keysOf(specificationId);
    expect(await shareStatements(laura(), { specificationId })).toEqual({ refused: "sharing-closed" });
    const opened = new Date(laura().now.getTime() + 60_000);
    const end = new Date(opened.getTime() + 3_600_000);
    const wall = (moment: Date) => moment.toISOString().slice(0, 16);
    await done(planRound({ ...as(store(), "demo-anna"), now: new Date(opened.getTime() - 120_000) }, { specificationId, kind: "consultation", opensAt: wall(opened), questionsUntil: wall(end), answersUntil: wall(end), timeZone: "UTC" }));
    const at = (minutes: number) => ({ ...laura(), now: new Date(opened.getTime() + minutes * 60_000) });
    await done(make(at(-2), specificationId, { [first]: { status: "yes" } }));
    await done(shareStatements(at(5), { specificationId }));
    expect(await findSharedAt(store(), laura().vendor, specificationId)).toBe(at(5).now.toISOString());
    await done(takeBackStatements(at(6), { specificationId }));
    expect(await findShared(store(), await found(store(), specificationId))).toEqual([]);
    await done(shareStatements(at(7), { specificationId }));
    await done(make(at(90), specificationId, { [second]: { status: "no" } }));
    expect(await takeBackStatements(at(90), { specificationId })).toEqual({ refused: "sharing-closed" });

    const rounds = await findRounds(store(), await found(store(), specificationId));
    const [shared] = await findShared(store(), await found(store(), specificationId));
    expect(shared?.name).toContain("Ziemeļu dati");
    expect(sharedOf(shared?.statements ?? [], shared?.sharedAt ?? "", rounds).map(rowKey)).toEqual([first]);
    const matrix = (await findMatrixUnscoped(store(), specificationId, 1, new Date()))?.matrix;
    expect(matrix && marketWidth(matrix, [{ vendorId: "x", name: "x", statements: new Map() }])).toBeNull();
    expect((await findEventsUnscoped(store(), `clarification:${specificationId}`)).map(({ act }) => act)).toEqual(["statements.shared", "statements.taken-back", "statements.shared"]);
    expect((await findEventsUnscoped(store(), specificationId)).some(({ act }) => act.startsWith("statement"))).toBe(false);
  });
});

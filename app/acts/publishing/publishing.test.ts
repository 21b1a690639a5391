import { beforeAll, expect, test } from "vitest";
import { manifestHash } from "~/domain/publishing/file-set";
import { findEventsUnscoped } from "~db/events";
import { findPublicFileUnscoped, findPublicFilesUnscoped, findPublicUnscoped, findPublicationUnscoped, findPublications } from "~db/publications";
import { done } from "~db/demo";
import { as, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aFrozenSpecification } from "../../../test/support/frozen";
import { filesPrepared, published, signedByAll } from "../../../test/support/published";
import { freezeSpecification } from "../signing/freeze-specification";
import { rejectBaseline, reopenSpecification } from "../signing/reopen";
import { leaveSpecification } from "../specification/leaving";
import { preparePublication } from "./prepare-publication";
import { publishDue } from "./publish-due";
import { schedulePublication } from "./schedule-publication";
import { confirmSubscription, endSubscription, subscribe } from "./subscription";
import { withdrawPublication } from "./withdraw-publication";

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

onEachDatabase("publishing", (store) => {
  beforeAll(() => prepareCast(store()));
  const frozen = async () => (await aFrozenSpecification(store(), "Sensors")).replace("/specifications/", "");
  const anna = () => ({ ...as(store(), "demo-anna"), now: new Date() });
  const scheduled = async (specificationId: string, more: object = {}, person = "demo-anna") =>
    schedulePublication({ ...anna(), actor: as(store(), person).actor }, { specificationId, exportId: await filesPrepared(store(), specificationId), purpose: "consultation", goesOutAt: later(60).toISOString(), ...more });

  test("what is scheduled is nowhere to be found until its instant, and then everywhere, whether anybody has noted it or not", async () => {
    const specificationId = await frozen();
    const { publicationId, goesOutAt } = await done(scheduled(specificationId));
    const [before, after] = [new Date(Date.parse(goesOutAt) - 1), new Date(goesOutAt)];
    for (const which of ["newest", 1] as const) expect(await findPublicationUnscoped(store(), specificationId, which, before)).toBeNull();
    expect(await findPublicUnscoped(store(), specificationId, before)).toEqual([]);
    const shown = await findPublicationUnscoped(store(), specificationId, "newest", after);
    expect(shown).toMatchObject({ publication: { id: publicationId, number: 1, publishedAt: null }, baseline: { number: 1 } });
    const files = await findPublicFilesUnscoped(store(), publicationId);
    expect(files).toHaveLength(13);
    // Whoever reads the proof can compute it again from the table.
    expect(manifestHash(files)).toBe(shown?.publication.sha256);
    expect(await findPublicFileUnscoped(store(), publicationId, "specification.lv.pdf")).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await publishDue({ ...anna(), now: before })).toEqual([]);
    expect(await publishDue({ ...anna(), now: after })).toMatchObject([{ id: publicationId }]);
    expect(await publishDue({ ...anna(), now: after })).toEqual([]);
    expect((await findEventsUnscoped(store(), specificationId)).map((one) => one.act).filter((act) => act.startsWith("publication."))).toEqual(["publication.scheduled", "publication.published"]);
  });

  test("only the lead buyer's officer publishes, a frozen baseline only, one at a time, within a year", async () => {
    const specificationId = await frozen();
    expect(await preparePublication(as(store(), "demo-mari"), { specificationId })).toEqual({ refused: "not-permitted" });
    expect(await preparePublication(as(store(), "outsider-officer"), { specificationId })).toEqual({ refused: "not-found" });
    expect(await scheduled(specificationId, {}, "demo-mari")).toEqual({ refused: "not-permitted" });
    expect(await scheduled(specificationId, { exportId: "none" })).toEqual({ refused: "files-not-ready" });
    expect(await scheduled(specificationId, { goesOutAt: later(60 * 24 * 400).toISOString() })).toEqual({ refused: "publication-too-far" });
    expect(await scheduled(specificationId, { goesOutAt: "tomorrow" })).toMatchObject({ invalid: { goesOutAt: ["moment"] } });
    expect(await scheduled(specificationId, { goesOutAt: "2027-03-28T03:30", timeZone: "Europe/Riga" })).toMatchObject({ invalid: { goesOutAt: ["moment"] } });
    expect(await scheduled(specificationId, { purpose: "tender" })).toEqual({ refused: "not-signed-by-all" });
    const exportId = await filesPrepared(store(), specificationId);
    await done(scheduled(specificationId));
    expect(await preparePublication(anna(), { specificationId })).toEqual({ refused: "publication-waiting" });
    expect(await schedulePublication(anna(), { specificationId, exportId, purpose: "consultation" })).toEqual({ refused: "publication-waiting" });
  });

  test("a withdrawn one gives its number back; while one waits, nobody rejects or reopens; what is out stays", async () => {
    const specificationId = await frozen();
    const { publicationId } = await done(scheduled(specificationId));
    expect(await reopenSpecification(anna(), { specificationId, number: 1, reason: "A change." })).toEqual({ refused: "baseline-published" });
    expect(await rejectBaseline(as(store(), "demo-zane"), { specificationId, number: 1, reason: "No." })).toEqual({ refused: "baseline-published" });
    expect(await withdrawPublication(anna(), { specificationId, publicationId, reason: "" })).toMatchObject({ invalid: { reason: ["required"] } });
    await done(withdrawPublication(anna(), { specificationId, publicationId, reason: "Too early." }));
    expect(await withdrawPublication(anna(), { specificationId, publicationId, reason: "Again." })).toEqual({ refused: "publication-out" });
    expect(await findPublicFilesUnscoped(store(), publicationId)).toEqual([]);
    expect(await findPublicUnscoped(store(), specificationId, later(100))).toEqual([]);

    const again = await published(store(), specificationId);
    expect(again.publication).toBe(1);
    expect(await withdrawPublication(anna(), { specificationId, publicationId: again.publicationId, reason: "Late." })).toEqual({ refused: "publication-out" });
    expect(await scheduled(specificationId)).toEqual({ refused: "already-published" });
    expect(await rejectBaseline(as(store(), "demo-zane"), { specificationId, number: 1, reason: "No." })).toEqual({ refused: "baseline-published" });
    await done(reopenSpecification(anna(), { specificationId, number: 1, reason: "A corrigendum." }));
    expect(await preparePublication(anna(), { specificationId })).toEqual({ refused: "not-frozen" });
    expect(await findPublicationUnscoped(store(), specificationId, "newest", new Date())).toMatchObject({ publication: { number: 1 } });
    expect((await findPublications(store(), await found(store(), specificationId))).map((one) => one.number).sort()).toEqual([-1, 1]);
  });

  test("who leaves takes the baseline back, and what waits does not go out", async () => {
    const specificationId = await frozen();
    const { goesOutAt } = await done(scheduled(specificationId));
    await done(leaveSpecification({ ...as(store(), "demo-mari"), now: new Date() }, { specificationId, reason: "The council decided so." }));
    expect(await findPublicUnscoped(store(), specificationId, new Date(goesOutAt))).toEqual([]);
    expect((await findPublications(store(), await found(store(), specificationId)))[0]).toMatchObject({ withdrawnReason: "The council decided so.", number: -1 });
    expect((await findEventsUnscoped(store(), specificationId)).map((one) => one.act)).toContain("publication.withdrawn");
  });

  test("a tender is signed by all, follows the notice or gives a reason, and its files are those with the signatures", async () => {
    const specificationId = await frozen();
    const early = await filesPrepared(store(), specificationId);
    await signedByAll(store(), specificationId);
    const tender = (more: object) => scheduled(specificationId, { purpose: "tender", ...more });
    expect(await tender({ exportId: early, earlyReason: "Urgent." })).toEqual({ refused: "files-outdated" });
    expect(await tender({})).toEqual({ refused: "before-notice" });
    expect(await tender({ noticeReceivedAt: new Date().toISOString() })).toEqual({ refused: "before-notice" });
    await done(tender({ noticePublishedAt: new Date().toISOString() }));
  });

  test("a corrigendum says what it changes: no lower class without a reason, more time where it is significant", async () => {
    const specificationId = await frozen();
    await signedByAll(store(), specificationId);
    await published(store(), specificationId, { purpose: "tender" });
    await done(reopenSpecification(anna(), { specificationId, number: 1, reason: "A corrigendum." }));
    await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    await signedByAll(store(), specificationId);
    const corrigendum = (more: object) => scheduled(specificationId, { purpose: "tender", earlyReason: "Known already.", goesOutAt: "", ...more });
    expect(await corrigendum({ purpose: "consultation" })).toEqual({ refused: "tender-published" });
    expect(await corrigendum({ class: "significant" })).toEqual({ refused: "extension-missing" });
    expect(await corrigendum({ class: "significant", deadline: later(-5).toISOString() })).toEqual({ refused: "extension-past" });
    await done(corrigendum({ class: "significant", deadline: later(5000).toISOString() }));
    const now = await findPublicationUnscoped(store(), specificationId, "newest", new Date());
    expect(now?.publication).toMatchObject({ number: 2, announcement: { change: { class: "significant", proposed: "editorial", since: 1, added: [], removed: [], changed: [] } } });
  });

  test("a mail goes to who confirmed, when the version is public and not before; whoever ends it is forgotten", async () => {
    const specificationId = await frozen();
    const stranger = { store: store(), now: new Date(), newId: () => crypto.randomUUID(), address: crypto.randomUUID() };
    const ask = (email: string, sendsMail = true) => subscribe({ ...stranger, now: new Date() }, { specificationId, email, language: "lv" }, sendsMail);
    const [reader, silent] = [`${specificationId}@reader.example`, `${specificationId}@silent.example`];
    const mails = async () => (await store().db.select().from(store().t.mails)).filter((one) => one.to.startsWith(specificationId)).map(({ to, kind, about }) => ({ to, kind, about }));
    expect(await ask(reader)).toEqual({ refused: "not-found" });
    await published(store(), specificationId);
    expect(await ask("nobody")).toMatchObject({ invalid: { email: ["email"] } });
    expect(await ask(reader, false)).toEqual({ refused: "not-found" });
    for (const email of [reader, reader, silent]) expect(await ask(email)).toEqual({ done: { email } });
    expect(await ask(reader)).toEqual({ done: { email: reader } });
    expect(await ask(reader)).toEqual({ refused: "too-many-tries" });
    const token = (await mails()).find((one) => one.to === reader)?.about.path?.split("/").at(-1) ?? "";
    expect(await confirmSubscription(stranger, { specificationId, token: "wrong" })).toEqual({ refused: "not-found" });
    await done(confirmSubscription(stranger, { specificationId, token }));

    await signedByAll(store(), specificationId);
    const { goesOutAt } = await done(scheduled(specificationId, { purpose: "tender", earlyReason: "Known.", class: "editorial" }));
    const told = async () => (await mails()).filter((one) => one.kind === "published");
    await publishDue({ ...anna(), now: new Date(Date.parse(goesOutAt) - 1) });
    expect(await told()).toEqual([]);
    await publishDue({ ...anna(), now: new Date(goesOutAt) });
    expect(await told()).toMatchObject([{ to: reader, about: { title: "Sensors", number: "2", path: `/published/${specificationId}?language=lv`, end: `/published/${specificationId}/subscription/${token}` } }]);
    await done(endSubscription(stranger, { specificationId, token }));
    expect(await endSubscription(stranger, { specificationId, token })).toEqual({ refused: "not-found" });
    expect((await findEventsUnscoped(store(), "subscriptions")).every((one) => !one.payload.includes("@"))).toBe(true);
  });
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planRound } from "~/acts/calendar/round";
import { makeStatements } from "~/acts/review/make-statements";
import { shareStatements } from "~/acts/review/share-statements";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { reopenSpecification } from "~/acts/signing/reopen";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { textOf } from "~/domain/specification/requirement";
import { nameClarifier } from "~/acts/review/team";
import type { VendorContext } from "~/acts/vendor-act";
import { actorOf, done } from "~db/demo";
import { people } from "~db/demo-cast";
import { findMatrixUnscoped } from "~db/matrices";
import { findRequirements } from "~db/requirements";
import { findSpecification, findSpecifications } from "~db/specifications";
import { saveVendor, saveVendorPerson } from "~db/vendors";
import { published } from "../support/published";
import { type RunningServer, personAt, signedIn, startServer, vendorAt } from "../support/server";

let server: RunningServer;
let specificationId: string;
let draftId: string;
let at: string;
let keys: string[];
let sectionId: string;
let a: ReturnType<typeof personAt>;
let b: ReturnType<typeof personAt>;
beforeAll(async () => {
  server = await startServer();
  const all = await findSpecifications(server.store, actorOf("demo-anna"));
  specificationId = all.find(({ specification }) => specification.baseline)?.specification.id ?? "";
  draftId = all.find(({ specification }) => !specification.baseline)?.specification.id ?? "";
  await published(server.store, specificationId);
  at = `/published/${specificationId}/matrix`;
  const matrix = (await findMatrixUnscoped(server.store, specificationId, 1, new Date()))?.matrix;
  keys = matrix?.rows.map(({ key }) => key) ?? [];
  sectionId = matrix?.sections[0]?.id ?? "";
  [a, b] = await Promise.all([vendorAt(server.origin, "laura.priede@ziemeludati.example"), vendorAt(server.origin, "tanel.kask@sinilaht.example")]);
});
afterAll(() => server.stop());

const emailOf = (id: string) => people.find((one) => one.id === id)?.email ?? "";
const ownAddresses = () => [`${at}/own`, `${at}/own/files/matrix.en.csv`, `${at}/own/files/matrix.lv.xlsx`, `${at}/own/files/self-check.csv`, `${at}/sections/${sectionId}`, `${at}/check`, `${at}/return`, "/vendor/statements"];
/** A page without what is new in every answer. */
const steady = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString("latin1").replace(/nonce="[^"]*"|"nonce":?,?"[^"]*"|value="[0-9a-f-]{36}"/g, "").replaceAll(answer.headers.get("content-security-policy")?.match(/nonce-([^']+)/)?.[1] ?? "-", "").replace(/\b[0-9a-f]{8}\b/g, "");
const send = (who: ReturnType<typeof personAt>, path: string, file: Uint8Array | null, name: string, fields: Record<string, string> = {}) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  if (file) body.set("file", new File([new Uint8Array(file)], name));
  return fetch(server.origin + path, { method: "POST", body, redirect: "manual", headers: { cookie: who.cookie, origin: server.origin } });
};
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test("anybody takes the empty matrix, in each language and kind; nobody gets one of what is not public", async () => {
  const nobody = personAt(server.origin);
  const page = await nobody.get(`${at}?language=en`);
  expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
  expect(await page.text()).toContain("This product does not receive tenders (Directive 2014/24/EU, art. 22(6))");
  for (const file of ["matrix.en.xlsx", "matrix.lv.csv"]) {
    const answer = await nobody.get(`${at}/files/${file}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=60"]);
    expect((await bytesOf(answer)).length).toBeGreaterThan(5000);
  }
  for (const path of [`${at}/files/matrix.en.pdf`, `${at}/files/matrix.de.csv`, `/published/${draftId}/matrix`, `/published/${draftId}/matrix/files/matrix.en.csv`]) expect((await nobody.get(path)).status).toBe(404);
  for (const path of ["own", "check", "return", `sections/${sectionId}`, "own/files/matrix.en.csv"]) expect((await a.get(`/published/${draftId}/matrix/${path}`)).status).toBe(404);
});

test("only vendors come to the private pages: to nobody and to a buyer they say to sign in", async () => {
  const buyer = await signedIn(server.origin, emailOf("demo-anna"));
  for (const who of [personAt(server.origin), buyer]) for (const path of ownAddresses()) expect((await who.get(path)).headers.get("location")).toMatch(/^\/vendor\/sign-in/);
});

test("what one vendor writes changes not a byte of what another reads, by any address", async () => {
  const read = async () => Promise.all(ownAddresses().map(async (path) => ({ path, body: await steady(await b.get(path)) })));
  const before = await read();
  const secret = "Ours alone 8472";
  const [first = "", second = ""] = keys;
  const saved = await a.post(`${at}/sections/${sectionId}`, { publication: "1", [`rows.${first}.status`]: "equivalent", [`rows.${first}.equivalent`]: secret, [`rows.${second}.status`]: "no", after: "stay" });
  expect([saved.status, saved.headers.get("location")]).toEqual([302, `${at}/sections/${sectionId}?page=1&saved=yes`]);
  expect(await read()).toEqual(before);
  for (const { path, body } of await read()) if (path.endsWith("xlsx")) expect(body).not.toContain(secret); else expect(body.includes(secret), path).toBe(false);
  for (const path of [`${at}/own/files/matrix.en.csv`, `${at}/sections/${sectionId}`, "/vendor/statements"]) expect(await (await a.get(path)).text()).toContain(secret);
  for (const path of ownAddresses()) expect((await a.get(path)).headers.get("cache-control") ?? "no-store").toMatch(/no-store|private|no-cache/);
});

test("a form that is not accepted keeps everything that was typed", async () => {
  const [, , third = ""] = keys;
  const answer = await b.post(`${at}/sections/${sectionId}`, { publication: "1", [`rows.${third}.status`]: "equivalent", [`rows.${third}.note`]: "Typed and kept <here>" });
  const text = await answer.text();
  expect(answer.status).toBe(422);
  expect(text).toContain("Describe the equivalent solution");
  expect(text).toContain("Typed and kept &lt;here&gt;");
  const stale = await b.post(`${at}/sections/${sectionId}`, { publication: "9", [`rows.${third}.status`]: "yes", [`rows.${third}.note`]: "Typed and kept too" });
  expect([stale.status, (await stale.text()).includes("Typed and kept too")]).toEqual([409, true]);
});

test("a file comes back: reviewed first, then exactly the shown rows are taken", async () => {
  const csv = (await (await b.get(`${at}/own/files/matrix.en.csv`)).text()).replace(/^\uFEFF/, "");
  const [first = "", second = "", third = ""] = keys;
  const filled = csv.split("\r\n").map((line) => (line.includes(`,${first},`) ? line.replace(`,,,,,1,${first}`, `,Yes,,Annex 7,,1,${first}`) : line.includes(`,${second},`) ? line.replace(`,,,,,1,${second}`, `,Perhaps,,,,1,${second}`) : line)).join("\r\n");
  expect(filled).not.toBe(csv);
  const review = await send(b, `${at}/return`, strToU8(filled), "mine.csv");
  const page = await review.text();
  expect(review.status).toBe(200);
  expect(page).toContain("This is no answer that can be given: Perhaps");
  const rows = /name="rows" value="([^"]*)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";
  expect(JSON.parse(rows)).toEqual([{ key: first, before: "", status: "yes", equivalent: null, proof: "Annex 7", note: null }]);
  expect(await (await b.get("/vendor/statements")).text()).not.toContain("Annex 7");
  const taking = await send(b, `${at}/return/taking`, null, "", { publication: "1", rows });
  expect([taking.status, taking.headers.get("location")]).toEqual([302, `${at}/check`]);
  expect(await (await b.get("/vendor/statements")).text()).toContain("Annex 7");
  expect((await send(b, `${at}/return/taking`, null, "", { publication: "1", rows: JSON.stringify([{ key: third, before: "x", status: "yes", equivalent: null, proof: null, note: null }]) })).status).toBe(409);
});

test("hostile files are refused with a sentence, and the server goes on", async () => {
  const good = unzipSync(await bytesOf(await b.get(`${at}/own/files/matrix.en.xlsx`)));
  const packed = (more: Record<string, Uint8Array>) => zipSync({ ...good, ...more }, { level: 9 });
  const tried: [Uint8Array, string, string][] = [
    [packed({ "xl/worksheets/sheet1.xml": new Uint8Array(61_000_000) }), "a.xlsx", "far too large when it is unpacked"],
    [packed({ "xl/vbaProject.bin": strToU8("x") }), "a.xlsx", "The file holds macros"],
    [packed({ "xl/externalLinks/externalLink1.xml": strToU8("<x/>") }), "a.xlsx", "refers to other files"],
    [packed({ "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${"<row/>".repeat(1_000_000)}</sheetData></worksheet>`) }), "a.xlsx", "more than 20,000 rows"],
    [strToU8("MZ"), "a.exe", "Choose the matrix as XLSX or CSV"],
    [new Uint8Array(2_100_000), "a.csv", "larger than 2 MB"],
    [new Uint8Array(0), "a.csv", "Choose a file"],
  ];
  for (const [bytes, name, sentence] of tried) {
    const answer = await send(b, `${at}/return`, bytes, name);
    expect([answer.status, (await answer.text()).includes(sentence)], sentence).toEqual([422, true]);
  }
  expect((await send(b, `${at}/return`, new Uint8Array(3_000_000), "a.csv")).status).toBe(413);
  expect((await b.get(`${at}/own`)).status).toBe(200);
}, 60_000);

test("buyers see numbers once three share, and only the clarification team sees names", async () => {
  const { store } = server;
  const [anna, mari] = await Promise.all([signedIn(server.origin, emailOf("demo-anna")), signedIn(server.origin, emailOf("demo-mari"))]);
  const now = new Date();
  const context = { store, actor: actorOf("demo-anna"), now, newId: () => crypto.randomUUID() };
  const wall = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 16);
  await done(planRound(context, { specificationId, kind: "consultation", opensAt: wall(-5), questionsUntil: wall(60), answersUntil: wall(90), timeZone: "UTC" }));
  await done(nameClarifier(context, { specificationId, memberId: "demo-anna" }));
  const [first = ""] = keys;
  const vendorOf = (id: string): VendorContext => ({ store, vendor: { vendorPersonId: `${id}-p`, name: id, email: `${id}@x.example`, vendorId: id, vendorName: `Secret ${id}` }, now: new Date(), newId: () => crypto.randomUUID(), address: "192.0.2.9" });
  for (const id of ["one", "two", "three"]) {
    const pageBefore = await (await mari.get(`/specifications/${specificationId}/market`)).text();
    expect(pageBefore).toContain("Fewer than three vendors share their answers");
    expect(await (await anna.get(`/specifications/${specificationId}/market.csv`)).text()).toContain("Fewer than three vendors");
    await store.transaction(async () => {
      await saveVendor(store, { id, name: `Secret ${id}`, country: "LV" }, now);
      await saveVendorPerson(store, { id: `${id}-p`, vendorId: id, email: `${id}@x.example`, name: id, passwordHash: "", language: "en" }, now);
    });
    await done(makeStatements(vendorOf(id), { specificationId, publication: 1, rows: { [first]: { status: id === "one" ? "yes" : "no" } } }));
    await done(shareStatements(vendorOf(id), { specificationId }));
  }
  const [forTeam, forOthers, table] = await Promise.all(["", "", ".csv"].map(async (kind, index) => (await (index === 1 ? mari : anna).get(`/specifications/${specificationId}/market${kind}`)).text()));
  expect(forTeam).toContain("Secret one");
  expect(forOthers).toContain("Vendors that share: 3");
  for (const text of [forOthers, table]) expect(text).not.toMatch(/Secret (one|two|three)/);
  expect(table).toMatch(/,1,0,2,0\r\n/);
  expect((await b.get(`/specifications/${specificationId}/market`)).headers.get("location")).toMatch(/^\/sign-in/);
  expect(await (await a.get(`${at}/own`)).text()).not.toContain("Secret");
});

test("a new version asks again where its text is another, with the difference, and a file of the old one is told so", async () => {
  const { store } = server;
  const anna = { store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
  const old = await (await b.get(`${at}/own/files/matrix.en.csv`)).text();
  await done(reopenSpecification(anna, { specificationId, number: 1, reason: "A corrigendum." }));
  const [first = ""] = keys;
  const found = await findSpecification(store, anna.actor, specificationId);
  const requirement = found && (await findRequirements(store, found)).find(({ id }) => id === first.split("/")[0]);
  if (!requirement) throw new Error("no requirement");
  const { title, text } = textOf(requirement);
  await done(rewordRequirement(anna, { specificationId, requirementId: requirement.id, revision: requirement.revision, title, text: { en: `${text.en} Without delay.`, lv: `${text.lv} Nekavējoties.` } }));
  await done(freezeSpecification(anna, { specificationId }));
  await published(store, specificationId);

  const section = await (await b.get(`${at}/sections/${sectionId}`)).text();
  expect(section).toContain("The text has changed since you answered version 1.");
  expect(/<ins>(.*?)<\/ins>/.exec(section)?.[1]).toContain("Without delay");
  expect(await (await b.get(`${at}/check`)).text()).toContain("Answered to an earlier text");
  const review = await (await send(b, `${at}/return`, strToU8(old), "old.csv")).text();
  expect(review).toContain("The file is of version 1, and the text has changed since");
  expect((await send(b, `${at}/return/taking`, null, "", { publication: "1", rows: "[]" })).status).toBe(409);
  await b.post(`${at}/sections/${sectionId}`, { publication: "2", [`rows.${first}.status`]: "", [`rows.${first}.before`]: "" });
  expect(await (await b.get("/vendor/statements")).text()).toContain("Annex 7");
});

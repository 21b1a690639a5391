import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askQuestion } from "~/acts/review/ask-question";
import { agreeToAnswer, releaseAnswers } from "~/acts/review/release-answers";
import { decideQuestion, writeAnswer } from "~/acts/review/triage";
import { done } from "~db/demo";
import { as, asVendor } from "../support/cast";
import { anOpenRound } from "../support/open-round";
import { type RunningServer, personAt, signedIn, startServer, vendorAt } from "../support/server";

let server: RunningServer;
let specificationId: string;
let tanel: Awaited<ReturnType<typeof vendorAt>>;
beforeAll(async () => {
  server = await startServer();
  ({ specificationId } = await anOpenRound(server.store, { published: new Date(Date.now() - 2 * 86_400_000) }));
  tanel = await vendorAt(server.origin, "tanel.kask@sinilaht.example");
});
afterAll(() => server.stop());

const now = (context: ReturnType<typeof asVendor>) => ({ ...context, now: new Date() });
const ask = async (who: string, text: string) => (await done(askQuestion(now(asVendor(server.store, who)), { specificationId, language: "en", text, confidential: "Gentian" }))).questionId;

/** Everything that an answer consists of, without what is new in each of them by design. */
async function seen(answer: Response) {
  const body = (await answer.text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|nonce-?(=")?[\w+/=]+|"reference[^,]*,"[0-9a-f]{8}"|\b[0-9a-f]{8}\b/g, "");
  return { status: answer.status, etag: answer.headers.get("etag"), kind: answer.headers.get("content-type"), body };
}

test("what another vendor asks changes nothing that a vendor, or anybody, can see: not a byte, a count, a tag or a number", async () => {
  const paths = ["", "/questions", "/questions?search=Amaryllis", "/questions/new", "/questions/file", "/feed.xml", "/requirements"].map((part) => `/published/${specificationId}${part}`);
  const visit = async () => Promise.all([...paths, "/vendor", "/published", "/sitemap.xml"].map(async (path) => [path, await seen(await tanel.get(path)), await seen(await personAt(server.origin).get(path))] as const));
  await visit();
  const before = await visit();
  const id = await ask("demo-laura", "Is Amaryllis enough?");
  for (const text of ["Two?", "Three?"]) await ask("demo-karlis", text);
  await done(writeAnswer(as(server.store, "demo-anna"), { specificationId, questionId: id, answerRevision: 0, wording: { en: "Is Amaryllis enough?" }, answer: { en: "Yes." } }));
  expect(await visit()).toEqual(before);
  // Its own first question has the number 1 all the same.
  const own = await tanel.post(`/published/${specificationId}/questions/new`, { text: "Mine?", language: "en" });
  expect(own.status).toBe(302);
  expect(await (await tanel.get("/vendor")).text()).toMatch(/>1<!-- -->\. <!-- -->Mine\?|>1\. Mine\?/);
});

test("another vendor's question and one that never was are the same nothing, in bytes and in time", async () => {
  const real = await ask("demo-laura", "Another?");
  const none = crypto.randomUUID();
  expect(await seen(await tanel.get(`/vendor/questions/${real}`))).toEqual(await seen(await tanel.get(`/vendor/questions/${none}`)));
  expect((await tanel.post(`/vendor/questions/${real}`, { text: "x" })).status).toBe(404);

  const times: { isReal: boolean; took: number }[] = [];
  for (let n = 0; n < 300; n++)
    for (const isReal of n % 2 ? [true, false] : [false, true]) {
      const from = performance.now();
      await (await tanel.get(`/vendor/questions/${isReal ? real : none}`)).arrayBuffer();
      times.push({ isReal, took: performance.now() - from });
    }
  expect(Math.abs(rankSum(times))).toBeLessThan(4.5);
}, 60_000);

/** How many standard deviations the ranks of one kind are off from chance (Mann and Whitney). */
function rankSum(times: { isReal: boolean; took: number }[]): number {
  const ranks = times.toSorted((a, b) => a.took - b.took).reduce((sum, { isReal }, index) => sum + (isReal ? index + 1 : 0), 0);
  const half = times.length / 2;
  return (ranks - (half * (times.length + 1)) / 2) / Math.sqrt((half * half * (times.length + 1)) / 12);
}

test("a buyer outside the team finds no asker, no word, no time and no count; the team does", async () => {
  const marta = await signedIn(server.origin, "marta.berzina@ezerkrasts.example");
  const anna = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example");
  const id = await ask("demo-laura", "Only Delphinium speaks it.");
  const at = `/specifications/${specificationId}`;
  for (const path of ["", "/questions", "/questions/team", "/questions/release", "/log", "/history", "/comments", "/market"]) {
    const page = await (await marta.get(at + path)).text();
    for (const hidden of ["Delphinium", "Gentian", "Ziemeļu", "Laura Priede", "demo-ziemeludati", id]) expect([path, page.includes(hidden)]).toEqual([path, false]);
  }
  expect((await marta.get(`${at}/questions/${id}`)).status).toBe(404);
  const inside = await (await anna.get(`${at}/questions/${id}`)).text();
  for (const shown of ["Delphinium", "Gentian", "Ziemeļu"]) expect(inside).toContain(shown);
  expect(await (await anna.get(`${at}/questions/team`)).text()).toContain("asked a question");
  expect(await (await anna.get(`${at}/log`)).text()).not.toContain("question.asked");
});

test("a release reaches both vendors and everybody at the same instant, as the same bytes", async () => {
  const id = await ask("demo-tanel", "How long is it kept?");
  const both = (text: string) => ({ en: text, lv: text });
  await done(writeAnswer(as(server.store, "demo-anna"), { specificationId, questionId: id, answerRevision: 0, wording: both("How long is it kept?"), answer: both("For two years: Foxglove.") }));
  await done(decideQuestion(as(server.store, "demo-anna"), { specificationId, questionId: id, status: "informational" }));
  for (const person of ["demo-anna", "demo-peteris", "demo-mari"]) await done(agreeToAnswer(as(server.store, person), { specificationId, questionId: id, answerRevision: 1 }));
  const laura = await vendorAt(server.origin, "laura.priede@ziemeludati.example");
  const path = `/published/${specificationId}/questions?language=en`;
  const everybody = [tanel, laura, personAt(server.origin)];
  const look = () => Promise.all(everybody.map(async (one) => (await one.get(path)).text()));
  expect((await look()).some((page) => page.includes("Foxglove"))).toBe(false);

  // Read all the time while it goes out: a page has the whole release or nothing of it.
  const watched = Promise.all(Array.from({ length: 40 }, async (_, n) => (await everybody[n % 3]?.get(path))?.text() ?? ""));
  await done(releaseAnswers({ ...as(server.store, "demo-anna"), now: new Date() }, { specificationId }));
  for (const page of await watched) expect(page.includes("How long is it kept")).toBe(page.includes("Foxglove"));
  const pages = await look();
  expect(pages[0]).toContain("Foxglove");
  expect(new Set(pages).size).toBe(1);
  expect(await (await tanel.get(`/published/${specificationId}/feed.xml?language=en`)).text()).toContain("New answers to questions");
  expect(await (await tanel.get(`${path}&search=foxglove`)).text()).toContain("For two years");
  expect(await (await tanel.get(`${path}&search=amaryllis`)).text()).not.toContain("Is Amaryllis enough");
  const report = await (await signedIn(server.origin, "marta.berzina@ezerkrasts.example")).get(`/specifications/${specificationId}/questions/reports/1.en.html`);
  expect(report.status).toBe(200);
  expect(await report.text()).toContain("Foxglove");
});

test("hostile files end in a sentence, and a list of questions in questions", async () => {
  const send = async (name: string, bytes: Uint8Array) => {
    const body = new FormData();
    body.set("file", new File([Buffer.from(bytes)], name));
    const answer = await fetch(`${server.origin}/published/${specificationId}/questions/file`, { method: "POST", body, headers: { cookie: tanel.cookie, origin: server.origin } });
    return [answer.status, /(class="note note--red"[^>]*>(<div>)?([^<]*))/.exec(await answer.text())?.[3] ?? ""];
  };
  const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) => zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`), ...more,
  });
  expect(await send("a.xlsx", workbook("<row/>".repeat(1_000_000)))).toEqual([422, "The file has more than 2,000 rows."]);
  expect(await send("a.xlsx", zipSync({ "xl/a": new Uint8Array(41_000_000) }, { level: 1 }))).toEqual([422, "The file is far larger when it is unpacked. It was not read."]);
  expect(await send("a.xlsx", workbook("<row/>", { "xl/vbaProject.bin": strToU8("x") }))).toEqual([422, expect.stringContaining("macros")]);
  expect(await send("a.csv", strToU8("Question\n=HYPERLINK(\"http://evil.example\")\nWhy?"))).toEqual([200, ""]);
  expect((await tanel.post(`/published/${specificationId}/questions/file`, { pasted: "x".repeat(5_600_000) })).status).toBe(413);
});

test("a flood of links is stopped with a sentence, whichever address is meant", async () => {
  const answers = [];
  for (let n = 0; n < 4; n++) answers.push(await personAt(server.origin).post("/vendor/registration", { email: "nobody@vendor.example" }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(await answers[3]?.text()).toContain("Too many tries");
  const texts = [];
  for (const email of ["tanel.kask@sinilaht.example", "unknown@vendor.example"]) texts.push((await (await personAt(server.origin).post("/vendor/registration", { email })).text()).replaceAll(email, "").replace(/nonce="[^"]*"/g, ""));
  expect(texts[0]).toBe(texts[1]);
});

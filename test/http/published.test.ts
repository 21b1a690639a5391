import { afterAll, beforeAll, expect, test } from "vitest";
import { schedulePublication } from "~/acts/publishing/schedule-publication";
import { reopenSpecification } from "~/acts/signing/reopen";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { retireRequirement } from "~/acts/specification/change-requirement";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { done } from "~db/demo";
import { localClauses } from "~db/demo-cast";
import { findRequirements } from "~db/requirements";
import { as, found } from "../support/cast";
import { aFrozenSpecification } from "../support/frozen";
import { filesPrepared, published } from "../support/published";
import { type RunningServer, startServer } from "../support/server";

let server: RunningServer;
let id: string;
const anna = () => ({ ...as(server.store, "demo-anna"), now: new Date() });
const frozen = async (title: string) => (await aFrozenSpecification(server.store, title)).replace("/specifications/", "");
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers, redirect: "manual" });

beforeAll(async () => {
  server = await startServer();
  id = await frozen("Air quality sensors");
  await published(server.store, id);
});
afterAll(() => server.stop());

/** A new version of the specification, frozen and ready to go out. */
async function changed() {
  const { specification } = await found(server.store, id);
  await done(reopenSpecification(anna(), { specificationId: id, number: specification.baseline?.number, reason: "A corrigendum." }));
  const [first] = await findRequirements(server.store, { specification });
  await done(retireRequirement(anna(), { specificationId: id, requirementId: first?.id, revision: first?.revision, reason: "Nobody needs it." }));
  await done(addLocalClause(anna(), { ...localClauses[0], specificationId: id, sectionId: specification.sections[0]?.id, title: { en: `Added ${Date.now()}`, lv: "Pielikta" } }));
  await done(freezeSpecification(anna(), { specificationId: id }));
  return filesPrepared(server.store, id);
}

const pages = () => [
  "/published", `/published/${id}`, `/published/${id}/requirements`, `/published/${id}/requirements?view=list`, `/published/${id}/glossary`, `/published/${id}/changes`, `/published/${id}/proof`,
  `/published/${id}/versions/1`, `/published/${id}/versions/1/requirements`, `/published/${id}/versions/1/proof`, `/published/${id}/feed.xml`, "/published/feed.xml", "/sitemap.xml", "/robots.txt", `/published/${id}/files/specification.json`,
];

test("everybody reads every page without an account, a cookie or a script, and it is the same for all", async () => {
  const session = { cookie: "session=of-somebody; language=lv", "user-agent": "somebody" };
  for (const path of pages()) {
    const address = `${path}${path.includes("?") ? "&" : "?"}language=en`;
    const [one, other] = [await get(address), await get(address, session)];
    expect([path, one.status]).toEqual([path, 200]);
    expect(one.headers.getSetCookie()).toEqual([]);
    const text = await one.text();
    expect(await other.text()).toBe(text);
    expect(text).not.toMatch(/<script|nonce/);
    expect(one.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  }
  expect(await (await get(`/published/${id}`)).text()).toContain('lang="en"');
  expect(await (await get(`/published/${id}`, { "accept-language": "lv, en;q=0.5" })).text()).toContain('lang="lv"');
  expect(await (await get(`/published/${id}?language=lv`)).text()).toContain("Publicēta");
});

test("a page is asked for again cheaply: a strong tag, nothing new told without a body, a fixed file kept for ever", async () => {
  const page = await get(`/published/${id}?language=en`);
  const tag = page.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[^"]+"$/);
  expect(page.headers.get("cache-control")).toBe("public, no-cache");
  expect(page.headers.get("vary")).toBe("Accept-Encoding");
  expect((await get(`/published/${id}`)).headers.get("vary")).toContain("Accept-Language");
  expect((await get(`/published/${id}?language=en`, { "if-none-match": tag })).status).toBe(304);
  const file = await get(`/published/${id}/versions/1/files/specification.json`);
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await get(`/published/${id}/files/specification.json`)).headers.get("cache-control")).toBe("public, no-cache");
});

test("a requirement has an address of its own; sections, lots, buyers and words narrow the list", async () => {
  const { specification } = await found(server.store, id);
  const [first] = await findRequirements(server.store, { specification });
  const own = await (await get(`/published/${id}/requirements/${first?.id}?language=en`)).text();
  expect(own).toContain(`${server.origin}/published/${id}/versions/1/requirements/${first?.id}`);
  const count = async (query: string) => Number(/<strong>(\d+) requirements?</.exec(await (await get(`/published/${id}/requirements?language=en&${query}`)).text())?.[1]);
  const all = await count("");
  expect(all).toBe(localClauses.length);
  expect(await count("search=zzz")).toBe(0);
  expect(await count(`search=${encodeURIComponent(localClauses[0]?.title.en ?? "")}`)).toBeGreaterThan(0);
  expect(await count("section=elsewhere")).toBe(0);
  expect(await count("authority=demo-mari&level=shall&level=should&level=may&level=info")).toBeLessThanOrEqual(all);
});

test("what is not public yet cannot be told from what never was, by no address", async () => {
  const secret = await frozen("Not yet public");
  const goesOutAt = new Date(Date.now() + 3_600_000).toISOString();
  await done(schedulePublication(anna(), { specificationId: secret, exportId: await filesPrepared(server.store, secret), purpose: "consultation", goesOutAt }));
  const { specification } = await found(server.store, secret);
  const [requirement] = await findRequirements(server.store, { specification });
  const answered = async (path: string) => {
    const answer = await get(`${path}?language=en`);
    const { date: _, ...headers } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers, body: await answer.text() };
  };
  for (const path of ["", "/requirements", `/requirements/${requirement?.id}`, "/glossary", "/changes", "/proof", "/feed.xml", "/files/specification.json", "/versions/1", "/versions/1/requirements", "/versions/1/proof", "/versions/1/files/specification.en.pdf"]) {
    const shown = await answered(`/published/${secret}${path}`);
    expect(shown.status).toBe(404);
    expect(shown).toEqual(await answered(`/published/nobody${path}`));
  }
  expect(await answered(`/published/${id}/versions/2`)).toEqual(await answered("/published/nobody/versions/2"));
  for (const path of ["/published", "/published/feed.xml", "/sitemap.xml", `/published/${id}/feed.xml`]) {
    const { body } = await answered(path);
    expect(body).not.toContain(secret);
    expect(body).not.toContain("Not yet public");
  }
});

test("at its instant a version is there for all 200 readers at once, whole and in every language, whichever page they read", async () => {
  const exportId = await changed();
  const goesOutAt = new Date(Date.now() + 700);
  await done(schedulePublication(anna(), { specificationId: id, exportId, purpose: "consultation", class: "significant", changeReason: "More is asked.", goesOutAt: goesOutAt.toISOString() }));
  const paths = ["en", "lv"].flatMap((language) => [`/published/${id}?language=${language}`, `/published/${id}/requirements?language=${language}`, `/published/${id}/proof?language=${language}`]);
  const old = new Map(await Promise.all(paths.map(async (path) => [path, await (await get(path)).text()] as const)));
  const seen: { began: number; ended: number; path: string; text: string }[] = [];
  async function reader(index: number) {
    while (Date.now() < goesOutAt.getTime() + 300) {
      const path = paths[index % paths.length] ?? "";
      const began = Date.now();
      const text = await (await get(path)).text();
      seen.push({ began, ended: Date.now(), path, text });
    }
  }
  await Promise.all(Array.from({ length: 200 }, (_, index) => reader(index)));
  // Who asks after the instant sees the new one, who has the answer before it the old one, and there is one text of each.
  const isOld = ({ path, text }: { path: string; text: string }) => old.get(path) === text;
  expect(seen.filter((one) => one.ended < goesOutAt.getTime() && !isOld(one)).map((one) => one.path)).toEqual([]);
  expect(seen.filter((one) => one.began > goesOutAt.getTime() && isOld(one)).map((one) => one.path)).toEqual([]);
  for (const path of paths) expect(new Set(seen.filter((one) => one.path === path && !isOld(one)).map((one) => one.text)).size).toBe(1);
  expect(seen.some(isOld)).toBe(true);

  const feed = await (await get(`/published/${id}/feed.xml?language=en`)).text();
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain("Significant change. More is asked.");
  const changes = await (await get(`/published/${id}/changes?since=1&language=en`)).text();
  expect(changes).toContain("More is asked.");
  expect(changes).toContain("<ins>");
  expect(await (await get(`/published/${id}/versions/1?language=en`)).text()).toContain(`Read version 2`);
  expect((await get(`/published/${id}/files/changes-1.lv.docx`)).status).toBe(200);
  const gone = /\/versions\/1\/requirements\/([\w-]+)/.exec(changes)?.[1] ?? "";
  expect(await (await get(`/published/${id}/requirements/${gone}?language=en`)).text()).toContain("You are reading version 1");
  expect((await get(`/published/${id}/versions/2/requirements/${gone}`)).status).toBe(404);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findChecked } from "~db/checked";
import { findWaivers } from "~db/waivers";
import { findAmendments } from "~db/amendments";
import { findProcurement } from "~db/procurement";
import { findPlaces, findRequirements } from "~db/requirements";
import { findSpecification, findSpecifications } from "~db/specifications";
import { failExport, finishExport, noteProgress } from "~/acts/exporting/job";
import { startExport } from "~/acts/exporting/start-export";
import { askWaiver } from "~/acts/checking/ask-waiver";
import { addDraft } from "~/acts/library/draft-clause";
import { keepImport } from "~/acts/library/import-clauses";
import { createOwnPack } from "~/acts/library/own-pack";
import { findings } from "~/domain/checks/checks";
import { waivedFindingOf } from "~/domain/checks/judgement";
import type { Requirement } from "~/domain/specification/requirement";
import { findOwnPacks } from "~db/own-packs";
import { findPasskeys, savePasskey } from "~db/passkeys";
import { actorOf, done } from "~db/demo";
import { looks, problemsOf, startBrowser, windowOf } from "../support/browser";
import { type RunningServer, signedIn, startServer } from "../support/server";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Every screen that an officer of the lead buyer can open. */
async function screens(): Promise<string[]> {
  const anna = actorOf("demo-anna");
  const all = await findSpecifications(server.store, anna);
  const signed = all.find(({ specification }) => specification.baseline)?.specification.id;
  const draftId = all.find(({ specification }) => !specification.baseline)?.specification.id ?? "";
  const draft = await findSpecification(server.store, anna, draftId);
  const section = draft?.specification.sections[0]?.id ?? "";
  const requirements = draft ? await findRequirements(server.store, draft) : [];
  const withValues = requirements.find((one) => (one.clause?.parameters.length ?? 0) > 0)?.id;
  expect(draft && (await findPlaces(server.store, draft, section)).length).toBeGreaterThan(0);
  const tailored = (await findSpecification(server.store, anna, signed ?? ""))?.specification.id ?? "";
  const changed = (await findRequirements(server.store, { specification: { ...draft!.specification, id: tailored } })).find((one) => one.tailoring.text)?.id;
  const at = `/specifications/${draftId}`;
  const procurement = draft && (await findProcurement(server.store, draft));
  const [item, criterion] = [procurement?.items[0]?.id, procurement?.criteria.schemes[0]?.criteria[0]?.id];
  const amendments = draft ? (await findAmendments(server.store, draft)).slice(0, 2) : [];
  const own = await anOwnPack(draft?.specification ? requirements : []);
  const here = `${at}/requirements/${withValues}`;
  const passkey = await aPasskey(anna.personId);
  const frozen = `/specifications/${signed}/baselines/1`;
  return [
    "/library/packs", "/library/packs/mims", "/library/packs/horizontal", "/library/map", "/library/indicators", "/library/assessment", "/library/assessment?infrastructure=2", "/library/own", ...own,
    "/specifications/guided", "/specifications/guided?subject=lights", `${at}/updates`, `${at}/overlaps`, "/library/SAREF-C1?compare=1", "/library/LIGHT-5",
    "/", "/library?q=pilseta", "/library", "/library/MIMS9-MIM0-R1.1", "/specifications", "/specifications/new", "/check", "/verification", `/verification/${all.find(({ specification }) => specification.baseline)?.specification.baseline?.sha256}`, "/accessibility", "/help", "/members",
    at, `${at}/description`, `${at}/participants`, `${at}/agreement`, `${at}/agreement/rules`, `${at}/agreement/responsibilities`, `${at}/agreement/conclusion`, `${at}/log`, `${at}/evidence-pack`, `${at}/values`, `${at}/values?missing=yes`, `${at}/collisions`, `${at}/checks`, `${at}/checks?severity=error&blocking=yes`, `${at}/waivers`, `${here}/waivers`, ...(await askedWaiver(draft)), `${at}/coverage`, `/specifications/${signed}/coverage?state=missing`, `${at}/traceability`, `/specifications/${signed}/traceability?lacks=criterion`, `${at}/retired`, `${at}/baselines`,
    `${at}/sections/${section}`, `${at}/sections/${section}/title`, `${at}/sections/${section}/clauses`, `${at}/sections/${section}/local-clauses`,
    `${at}/leaving`, `${at}/lead`, `${at}/joining`, `${at}/reading`, `${at}/positions`, `${at}/positions?as=table`, `${at}/history`, `${at}/comments`, `${at}/decisions`, `${at}/sections/${section}/acceptance`, `${at}/sections/${section}/amendments`,
    `${at}/amendments`, ...amendments.map(({ id }) => `${at}/amendments/${id}`), `${here}/amendments`, `${here}/amendments?kind=wording`, `${here}/position`, `${here}/history`,
    `${at}/needs`, `${at}/needs/own`, `${at}/needs/procedure`, `${at}/needs/items`, `${at}/needs/items/${item}`,
    `${at}/conditions`, `/specifications/${signed}/conditions`, `${at}/criteria`, `${at}/criteria/new`, `${at}/criteria/weighting`, `${at}/criteria/opening`, `${at}/criteria/${criterion}`,
    here, `${here}/wording`, `${here}/scope`, `${here}/verification`, `${here}/values`, `${here}/settlements`, `${here}/retirement`,
    "/account", "/account/passkeys/new", `/account/passkeys/${passkey}/removal`,
    `/specifications/${signed}/requirements/${changed}`, `/specifications/${signed}`, frozen, `${frozen}/signature`, `${frozen}/approval`, `${frozen}/exceptions`, `/specifications/${signed}/sign-off`, `${frozen}/rejection`, `${frozen}/reopening`, `${frozen}/documents/specification.lv.html`,
    ...(await preparedFiles(signed ?? "")), `${frozen}/exports`, `${frozen}/exports?file=specification.lv.zip&as=demo-kalnmuiza`,
    "/nothing-here",
  ];
}

/** A finding that somebody of the lead buyer asked to let stand, and the form that answers. */
async function askedWaiver(draft: Awaited<ReturnType<typeof findSpecification>>): Promise<string[]> {
  if (!draft) return [];
  const { id } = draft.specification;
  const [known] = await findWaivers(server.store, draft);
  const checked = await findChecked(server.store, draft, new Date());
  const found = findings(checked).find(({ rule, place }) => place.requirementId && checked.inForce.rules.get(rule)?.waivable);
  if (!known && !found) return [];
  const grounds = Object.fromEntries((found ? (checked.inForce.rules.get(found.rule)?.grounds ?? []) : []).map((one) => [one.id, "It is so."]));
  const context = { store: server.store, actor: actorOf("demo-marta"), now: new Date(), newId: () => crypto.randomUUID() };
  const waiverId = known?.id ?? (found && (await done(askWaiver(context, { specificationId: id, requirementId: found.place.requirementId, rule: found.rule, finding: waivedFindingOf(found), reason: "R", grounds }))).waiverId);
  return [`/specifications/${id}/waivers/${waiverId}/answer`];
}

/** A passkey that was used, as it is listed in an account. */
async function aPasskey(personId: string): Promise<string> {
  const [known] = await findPasskeys(server.store, personId);
  const id = known?.id ?? "a-passkey";
  const since = new Date();
  if (!known) await server.store.transaction(() => savePasskey(server.store, { id, personId, publicKey: Buffer.from("key"), counter: 1, transports: [], name: "Phone", addedAt: since, usedAt: since }));
  return id;
}

/** Prepared files in each state. */
async function preparedFiles(specificationId: string): Promise<string[]> {
  const context = { store: server.store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
  const begun = async (file: string) => (await done(startExport(context, { specificationId, number: 1, file, as: "demo-kalnmuiza" }))).exportId;
  const ids = [await begun("specification.lv.pdf"), await begun("specification.lv.pdf"), await begun("specification.en.docx")];
  await noteProgress(server.store, [{ id: ids[0] ?? "", state: "running", progress: 40 }], new Date());
  await finishExport(server.store, ids[1] ?? "", new Uint8Array([1]), new Date());
  await failExport(server.store, ids[2] ?? "", new Date());
  return ids.map((id) => `/specifications/${specificationId}/baselines/1/exports/${id}`);
}

/** An own pack with a draft in review and a file that was read in. */
async function anOwnPack(requirements: Requirement[]): Promise<string[]> {
  const context = { store: server.store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
  const clause = requirements.find((one) => one.clause)?.clause;
  if (!clause) return [];
  const packId = "own";
  const both = { en: "Our own clauses", lv: "Mūsu prasības" };
  const at = `/library/own/${packId}`;
  const screens = [at, `${at}/clauses`, `${at}/clauses/OWN-1`, `${at}/imports`];
  if ((await findOwnPacks(server.store, context.actor)).length > 0) return screens;
  await done(createOwnPack(context, { id: packId, title: both, description: both }));
  await done(addDraft(context, { packId, clause: { ...clause, id: "OWN-1", relations: [] } }));
  const result = { title: "A list", clauses: [{ place: "list.csv, 2", clause: { ...clause, id: "OWN-2" } }], notes: [{ kind: "bad" as const, code: "no-text" as const, place: "list.csv, 3", detail: "" }] };
  const { importId } = await done(keepImport(context, { packId, fileName: "list.csv", format: "csv", result }));
  return [...screens, `${at}/imports/${importId}`];
}

const visit = async (look: (typeof looks)[number]) => windowOf(browser, server.origin, (await signedIn(server.origin, "anna.kalnina@ezerkrasts.example")).cookie, look);

test.each(looks)("no accessibility finding and no sideways scroll on any screen (%s, %i px, %s)", async (...look) => {
  expect(await problemsOf(await visit(look), await screens(), look)).toEqual([]);
}, 240_000);

test("the first key press offers to skip to the content, and every control can be reached", async () => {
  const page = await visit(["en", 1280, "light"]);
  await page.goto("/specifications/new");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  const reached = new Set<string>();
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => (document.activeElement instanceof HTMLElement ? (document.activeElement.getAttribute("name") ?? "") : "")));
  }
  for (const name of ["title.en", "cpv", "languages[]", "prevailing", "jointModel", "decisionRule", "invited[]", "templateId"]) expect(reached).toContain(name);
}, 180_000);

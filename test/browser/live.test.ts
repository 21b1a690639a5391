import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { addSection } from "~/acts/specification/section";
import { createSpecification } from "~/acts/specification/create-specification";
import { acceptParticipation } from "~/acts/specification/participation";
import { done } from "~db/demo";
import { description, localClauses } from "~db/demo-cast";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { as } from "../support/cast";
import { type RunningServer, startServer } from "../support/server";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A draft of the three authorities with two requirements of its own. */
async function draft() {
  const { store } = server;
  const input = { ...description, lots: [], title: { en: "Together", lv: "Kopā" }, invited: ["demo-kalnmuiza", "demo-pohjaranna"] };
  const { specificationId } = await done(createSpecification(as(store, "demo-anna"), input));
  for (const person of ["demo-peteris", "demo-mari"]) await done(acceptParticipation(as(store, person), { specificationId }));
  const { sectionId } = await done(addSection(as(store, "demo-anna"), { specificationId, title: { en: "Work", lv: "Darbs" } }));
  const ids: string[] = [];
  for (const clause of localClauses) ids.push((await done(addLocalClause(as(store, "demo-anna"), { ...clause, specificationId, sectionId }))).requirementId);
  const at = `/specifications/${specificationId}`;
  return { at, section: `${at}/sections/${sectionId}`, first: `${at}/requirements/${ids[0]}`, firstId: ids[0] ?? "" };
}

/** Set on the window and still there: the page was not loaded again. */
const mark = (page: Page) => page.evaluate(() => void Reflect.set(window, "marked", true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.get(window, "marked") === true);

async function screen(page: Page, name: string) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
}

test("three authorities at once: they see each other, a change without loading again, and both texts of one requirement", async () => {
  const { at, section, first, firstId } = await draft();
  const [anna, peteris, mari] = await Promise.all(["demo-anna", "demo-peteris", "demo-mari"].map((id) => seat(browser, server.origin, id, true)));
  if (!anna || !peteris || !mari) throw new Error("three seats");
  for (const page of [anna, peteris, mari]) page.setDefaultTimeout(12_000);
  await Promise.all([anna.goto(section), peteris.goto(first), mari.goto(section)]);

  // They see each other.
  const here = anna.getByRole("region", { name: "Here now" });
  await here.getByText(/^Pēteris Vītols, .* is here$/).waitFor();
  await here.getByText(/^Mari Tamm, .* is here$/).waitFor();
  await mari.locator(`[data-present="${firstId}"]`, { hasText: "Pēteris Vītols" }).waitFor();

  // One changes a level, the others' open pages show it; what is focused and typed there stays.
  await Promise.all([mark(anna), mark(mari)]);
  const row = mari.locator(`[id="${firstId}"]`);
  const before = await row.locator(".tag").first().textContent();
  await row.getByRole("link").first().focus();
  await peteris.getByLabel("Level").selectOption("may");
  await button(peteris, "Set the level").click();
  await row.locator(".tag", { hasText: "Optional" }).waitFor();
  expect(before).not.toContain("Optional");
  await mari.getByRole("status").getByText(/Pēteris Vītols, .*set a level, 1\.1/).waitFor();
  expect([await isMarked(anna), await isMarked(mari)]).toEqual([true, true]);
  expect(await row.getByRole("link").first().evaluate((link) => link === document.activeElement)).toBe(true);
  await screen(mari, "section");

  // Two edit the same wording: the slower one hears of it, keeps the text, and sees both when saving.
  await Promise.all([anna.goto(`${first}/wording`), peteris.goto(`${first}/wording`)]);
  await mari.locator(`[data-present="${firstId}"]`, { hasText: /Anna Kalniņa, .*editing this since/ }).waitFor();
  await mari.goto(first);
  await mari.locator(`[data-present="${firstId}"]`, { hasText: /Pēteris Vītols, .*editing this since/ }).waitFor();
  await screen(mari, "requirement");
  await anna.locator("[name='text.en']").fill("Text of Anna.");
  await peteris.locator("[name='text.en']").fill("Text of Pēteris.");
  await button(peteris, "Save").click();
  const note = anna.locator("[data-changed-meanwhile]");
  await note.getByText(/Pēteris Vītols, .*changed a text, 1\.1.*Your text is kept; saving will show both\./).waitFor();
  expect(await anna.locator("[name='text.en']").inputValue()).toBe("Text of Anna.");
  await mari.getByText("Text of Pēteris.").first().waitFor();
  await screen(anna, "wording");
  await button(anna, "Save").click();
  await anna.getByText("Text of Pēteris.").first().waitFor();
  expect(await anna.content()).toContain("Text of Anna.");

  // Without JavaScript the page shows who was here when it was made.
  const zane = await seat(browser, server.origin, "demo-zane", false);
  await zane.goto(at);
  expect(await zane.locator(".live li").count()).toBe(3);
}, 180_000);

test("a page that lost the server says so, and shows what it missed when the server is back", async () => {
  const { section } = await draft();
  const [anna, mari] = await Promise.all([seat(browser, server.origin, "demo-anna", true), seat(browser, server.origin, "demo-mari", true)]);
  await mari.goto(section);
  await mari.waitForFunction(() => document.querySelector("[data-live-people]") !== null);
  await mari.context().setOffline(true);
  // What is open stays open offline: the page opens its stream anew, as after a sleep.
  await mari.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide"));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await anna.goto(section);
  await anna.getByRole("button", { name: /^Move down: 1\.1/ }).click();
  await anna.waitForLoadState();
  await mari.getByText("Reconnecting…").waitFor({ timeout: 60_000 });
  await mari.context().setOffline(false);
  await mari.getByRole("status").getByText(/Anna Kalniņa, .*moved a requirement/).waitFor({ timeout: 60_000 });
}, 180_000);

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { done } from "~db/demo";
import { accessibilityFindings, button, seat as seatAt, startBrowser } from "../support/browser";
import { as, aSpecification } from "../support/cast";
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

const seat = (id: string, script: boolean) => seatAt(browser, server.origin, id, script);
const text = (page: Page, language: "English" | "Latvian") => page.getByLabel(`Text (${language})`);
const differ = (page: Page) => page.getByText(/one language states 2, the text in Latvian 3/);

/** A requirement whose languages state different numbers. */
async function requirement() {
  const made = await aSpecification(server.store);
  const own = { title: { en: "Answers", lv: "Atbildes" }, text: { en: "The platform {{level}} give 2 answers.", lv: "Platformai {{level}} sniegt 3 atbildes." } };
  const { requirementId } = await done(addLocalClause(as(server.store, "demo-anna"), { ...made, ...own, level: "shall", method: "test", verification: { en: "Tried.", lv: "Izmēģina." } }));
  const at = `/specifications/${made.specificationId}`;
  return { ...made, requirementId, at, here: `${at}/requirements/${requirementId}` };
}

test("what the checks find follows the text while it is typed: the focus stays, and what is open stays open", async () => {
  const { here } = await requirement();
  const page = await seat("demo-anna", true);
  await page.goto(`${here}/wording`);
  await differ(page).waitFor();
  await page.getByText("Why, and how to mend it").first().click();
  await text(page, "Latvian").fill("Platformai {{level}} sniegt 2 atbildes.");
  await differ(page).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("text.lv");
  await text(page, "Latvian").fill("Platformai {{level}} sniegt 4 atbildes.");
  await page.getByText(/one language states 2, the text in Latvian 4/).waitFor();
  expect(await page.locator("[data-checked=summary]").textContent()).toMatch(/^\d+ findings?: \d+ errors?/);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await text(page, "Latvian").inputValue()).toContain("4 atbildes");
});

test("without a script a button checks the text, and nothing that was typed is lost or saved", async () => {
  const { here } = await requirement();
  const page = await seat("demo-anna", false);
  await page.goto(`${here}/wording`);
  await text(page, "Latvian").fill("Platformai {{level}} sniegt 7 atbildes.");
  await button(page, "Check this text").click();
  await page.getByText(/one language states 2, the text in Latvian 7/).waitFor();
  expect(await text(page, "Latvian").inputValue()).toBe("Platformai {{level}} sniegt 7 atbildes.");
  await page.goto(`${here}/wording`);
  await differ(page).waitFor();
  await text(page, "Latvian").fill("Platformai {{level}} sniegt 2 atbildes.");
  await button(page, "Check this text").click();
  await differ(page).waitFor({ state: "detached" });
  await button(page, "Save").click();
  await page.getByText("Saved.", { exact: true }).waitFor();
});

test("one click puts other words into the field, the browser can undo it, and on the page of findings it changes the text itself", async () => {
  const { at, here } = await requirement();
  const page = await seat("demo-anna", true);
  await page.goto(`${here}/wording`);
  const will = "The platform will give 2 answers.";
  await text(page, "English").fill(will);
  await button(page, "Write “shall” instead of “will”").click();
  expect(await text(page, "English").inputValue()).toBe("The platform shall give 2 answers.");
  await button(page, "Write “shall” instead of “will”").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  expect(await text(page, "English").inputValue()).toBe(will);
  await button(page, "Save").click();
  await page.getByText("Saved.", { exact: true }).waitFor();

  const plain = await seat("demo-anna", false);
  await plain.goto(`${at}/checks?rule=will-must`);
  await button(plain, "Write “shall” instead of “will”").click();
  await plain.getByText("No finding is like that.").waitFor();
  await plain.goto(`${here}/wording`);
  expect(await text(plain, "English").inputValue()).toBe("The platform shall give 2 answers.");
});

test("an officer asks to let a finding stand, another person of the lead buyer accepts, and it no longer stands in the way", async () => {
  const { at } = await requirement();
  const peteris = await seat("demo-peteris", true);
  await peteris.goto(`${at}/checks?rule=numbers-differ`);
  await peteris.getByRole("link", { name: /^Ask for a waiver/ }).click();
  expect(await accessibilityFindings(peteris)).toEqual([]);
  await peteris.getByLabel("Reason").fill("The Latvian text counts the greeting.");
  await button(peteris, "Send the request").click();
  await peteris.getByRole("heading", { level: 1, name: "Waivers" }).waitFor();
  expect(await peteris.getByRole("link", { name: "Answer", exact: true }).count()).toBe(0);

  const janis = await seat("demo-janis", true);
  await janis.getByRole("link", { name: /1 request for a waiver waits/ }).click();
  await janis.getByRole("link", { name: "Answer", exact: true }).click();
  await janis.getByText("The Latvian text counts the greeting.").waitFor();
  await button(janis, "Decide").click();
  await janis.getByRole("alert").getByText("Choose at least one").waitFor();
  await janis.getByLabel("Let it stand", { exact: true }).check();
  await button(janis, "Decide").click();
  await janis.getByText("Accepted").first().waitFor();
  expect(await accessibilityFindings(janis)).toEqual([]);

  await peteris.goto(`${at}/checks?rule=numbers-differ`);
  await peteris.getByText("Waived", { exact: true }).first().waitFor();
  await peteris.goto(`${at}/checks?rule=numbers-differ&blocking=yes`);
  await peteris.getByText("No finding is like that.").waitFor();
  expect(await accessibilityFindings(peteris)).toEqual([]);
});

test("an administrator makes a rule stricter, everyone in the specification sees whose decision that is, and it can be taken back", async () => {
  const { at, here } = await requirement();
  const peteris = await seat("demo-peteris", true);
  await peteris.goto("/members");
  await peteris.getByRole("link", { name: "Rules of the checks" }).click();
  expect(await accessibilityFindings(peteris)).toEqual([]);
  await peteris.getByRole("link", { name: /^Make stricter.*Vague word$/ }).click();
  await button(peteris, "Decide").click();
  await peteris.getByRole("alert").getByText("Fill this in").waitFor();
  await peteris.getByLabel(/^Error/).check();
  await peteris.getByLabel("Reason").fill("Our council's guideline 7.");
  expect(await accessibilityFindings(peteris)).toEqual([]);
  await button(peteris, "Decide").click();
  await peteris.getByText("Our council's guideline 7.").waitFor();

  const mari = await seat("demo-mari", true);
  await mari.goto(`${here}/wording`);
  await text(mari, "English").fill("The platform {{level}} give 3 appropriate answers.");
  await mari.getByText("Stricter here by decision of Kalnmuižas").waitFor();
  await button(mari, "Save").click();
  await mari.getByText("Saved.", { exact: true }).waitFor();
  await mari.goto(`${at}/checks?rule=vague-word&blocking=yes`);
  await mari.getByText("Stricter here by decision of Kalnmuižas").waitFor();

  await peteris.getByRole("link", { name: /^Change.*Vague word$/ }).click();
  await button(peteris, "Back to what the packs say").click();
  await peteris.getByRole("heading", { level: 1, name: "Rules of the checks" }).waitFor();
  await mari.goto(`${at}/checks?rule=vague-word&blocking=yes`);
  await mari.getByText("No finding is like that.").waitFor();
});

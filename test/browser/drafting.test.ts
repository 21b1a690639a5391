import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { findRequirements } from "~db/requirements";
import { done } from "~db/demo";
import { accessibilityFindings, button, seat as seatAt, startBrowser } from "../support/browser";
import { as, aSpecification, found } from "../support/cast";
import { addLocalClause } from "~/acts/specification/add-local-clause";
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
const text = (page: Page) => page.getByLabel("Text (English)");
const both = (words: string) => ({ en: words, lv: words });
const base = "The platform {{level}} offer one interface to each of its users every day.";

async function requirement(): Promise<{ specificationId: string; requirementId: string; at: string }> {
  const made = await aSpecification(server.store);
  const { requirementId } = await done(addLocalClause(as(server.store, "demo-anna"), { ...made, title: both("Interface"), text: both(base), level: "shall", method: "test", verification: both("v") }));
  return { specificationId: made.specificationId, requirementId, at: `/specifications/${made.specificationId}/requirements/${requirementId}` };
}

test("what is typed is kept as a draft and offered again; sent, it is gone, and can be undone", async () => {
  const { at } = await requirement();
  const page = await seat("demo-anna", true);
  await page.goto(`${at}/wording`);
  await text(page).fill(base.replace("users", "clients"));
  await page.getByText("Saved as draft").waitFor();
  await page.goto(`${at}/wording`);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Take it up" }).click();
  expect(await text(page).inputValue()).toContain("clients");
  await button(page, "Save").click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  await button(page, "Undo").click();
  await page.getByText("Undone.", { exact: true }).waitFor();
  await page.goto(`${at}/history`);
  await page.getByText("Anna Kalniņa undid a change").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.goto(`${at}/wording`);
  expect(await page.getByText("You have unsent text").count()).toBe(0);
});

test("without script the second to save sees both texts, and one in which both changes are", async () => {
  const { specificationId, requirementId, at } = await requirement();
  const page = await seat("demo-anna", false);
  await page.goto(`${at}/wording`);
  await done(rewordRequirement(as(server.store, "demo-peteris"), { specificationId, requirementId, revision: 1, title: both("Interface"), text: both(base.replace("one interface", "two interfaces")) }));
  await text(page).fill(base.replace("every day", "every hour"));
  await button(page, "Save").click();
  await page.getByText("Both changes fit together").first().waitFor();
  expect(await text(page).inputValue()).toBe(base.replace("one interface", "two interfaces").replace("every day", "every hour"));
  await button(page, "Save the merged text").click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  const [saved] = await findRequirements(server.store, await found(server.store, specificationId));
  expect(saved?.local?.text.en).toContain("two interfaces");
  expect(saved?.local?.text.en).toContain("every hour");
});

test("the past can be read, and two moments compared", async () => {
  const { specificationId, at } = await requirement();
  const page = await seat("demo-mari", true);
  for (const path of ["history", "history?at=4", "history?from=start&to=now", "decisions"]) {
    await page.goto(`/specifications/${specificationId}/${path}`);
    expect(await accessibilityFindings(page)).toEqual([]);
  }
  await page.goto(`/specifications/${specificationId}/history`);
  await button(page, "Compare").click();
  await page.getByText("1 requirement differs").waitFor();
  await page.goto(`${at}/history`);
  await page.getByText("First text").waitFor();
});

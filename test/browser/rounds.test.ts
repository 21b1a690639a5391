import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { wallTimeAt } from "~/domain/calendar/zone";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { aPublicSpecification } from "../support/public-version";
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

const hours = (count: number) => wallTimeAt(new Date(Date.now() + count * 3_600_000), "Europe/Riga");

test("an officer plans a public consultation, a citizen without JavaScript comments, and it is shown after moderation", async () => {
  const id = await aPublicSpecification(server.store, { purpose: "consultation", goesOutAt: new Date(Date.now() - 86_400_000) });
  const at = `/specifications/${id}`;
  const anna = await seat(browser, server.origin, "demo-anna", true);
  await anna.goto(`${at}/rounds`);
  await anna.getByRole("radio", { name: /Public consultation/ }).check();
  await anna.getByLabel("Opens at").fill(hours(-1));
  await anna.getByLabel("Questions and comments until").fill(hours(-2));
  await anna.getByLabel("Answers until").fill(hours(300));
  await anna.getByLabel("plain language (English)").fill("The city wants sensors that count bicycles.");
  await button(anna, "Plan a round").click();
  await anna.getByRole("heading", { name: "There is a problem" }).waitFor();
  await anna.getByLabel("Questions and comments until").fill(hours(150));
  await button(anna, "Plan a round").click();
  await anna.getByRole("heading", { name: "Round 1: Public consultation" }).waitFor();
  const round = new URL(anna.url()).pathname;

  const citizen = await (await browser.newContext({ javaScriptEnabled: false, locale: "en-GB", baseURL: server.origin, viewport: { width: 390, height: 900 } })).newPage();
  await citizen.goto(`/published/${id}/consultation`);
  await citizen.getByText("The city wants sensors that count bicycles.").waitFor();
  await citizen.getByLabel("Your comment").fill("Count at the bridge, too.");
  await button(citizen, "Send the comment").click();
  await citizen.getByText("Thank you. Your comment has arrived").waitFor();
  expect(await citizen.getByText("Count at the bridge, too.").count()).toBe(0);

  await anna.goto(`${round}/comments`);
  await anna.getByRole("checkbox", { name: /Without a name/ }).check();
  await button(anna, "Decide").click();
  await anna.getByText("There are none.").waitFor();
  await citizen.reload();
  await citizen.getByText("Count at the bridge, too.").waitFor();

  const pages = [`${at}/rounds`, round, `${round}/comments?show=shown`, `${round}/cancellation`, `${at}/deadlines`, `/published/${id}/consultation`, `/published/${id}/deadlines`];
  expect(await problemsOn(anna, pages)).toEqual([]);
}, 120_000);

/** Wide and narrow by turns. */
async function problemsOn(page: Page, paths: string[]): Promise<unknown[]> {
  const problems: unknown[] = [];
  for (const [place, path] of paths.entries()) {
    await page.setViewportSize({ width: place % 2 === 0 ? 390 : 1280, height: 900 });
    await page.goto(path);
    const found = [...(await accessibilityFindings(page)), ...((await overflows(page)) ? ["scrolls sideways"] : [])];
    if (found.length > 0) problems.push([path, found]);
  }
  return problems;
}

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { createSpecification } from "~/acts/specification/create-specification";
import { acceptParticipation } from "~/acts/specification/participation";
import { addSection } from "~/acts/specification/section";
import { done } from "~db/demo";
import { description, localClauses } from "~db/demo-cast";
import { accessibilityFindings, button, overflows, seat as seatAt, startBrowser } from "../support/browser";
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

const seat = (id: string, script: boolean) => seatAt(browser, server.origin, id, script);
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();

/** Three authorities, a section, two requirements of their own; no agreement, so a majority decides. */
async function drafted() {
  const { store } = server;
  const input = { ...description, lots: [], title: { en: "Agreeing", lv: "Vienošanās" }, invited: ["demo-kalnmuiza", "demo-pohjaranna"] };
  const { specificationId } = await done(createSpecification(as(store, "demo-anna"), input));
  for (const person of ["demo-peteris", "demo-mari"]) await done(acceptParticipation(as(store, person), { specificationId }));
  const { sectionId } = await done(addSection(as(store, "demo-anna"), { specificationId, title: { en: "Work", lv: "Darbs" } }));
  const ids: string[] = [];
  for (const clause of localClauses) ids.push((await done(addLocalClause(as(store, "demo-anna"), { ...clause, specificationId, sectionId }))).requirementId);
  return { at: `/specifications/${specificationId}`, sectionId, first: ids[0] ?? "", second: ids[1] ?? "" };
}

test("three authorities take positions, see where they disagree, and decide an amendment that makes another obsolete", async () => {
  const { at, sectionId, first, second } = await drafted();
  const [anna, peteris, mari] = [await seat("demo-anna", true), await seat("demo-peteris", false), await seat("demo-mari", false)];

  await anna.goto(`${at}/sections/${sectionId}`);
  await link(anna, "Accept this section").click();
  await anna.getByLabel(/1\.2 Open house/).check();
  await button(anna, "Accept all that are not ticked").click();
  await anna.getByText("1 requirement accepted").waitFor();

  // Without script: an objection needs its reason, and what was chosen stays.
  await mari.goto(`${at}/requirements/${second}`);
  await mari.getByText("Take a position", { exact: true }).click();
  await mari.getByLabel("Object", { exact: true }).check();
  await button(mari, "Take this position").click();
  await mari.getByText("An objection needs a reason").first().waitFor();
  expect(await mari.getByLabel("Object", { exact: true }).isChecked()).toBe(true);
  await mari.getByLabel("Reason").fill("=2+2 is not our duty.");
  await button(mari, "Take this position").click();
  await mari.getByText("contested").first().waitFor();

  await mari.goto(`${at}/positions?only=yes`);
  const row = mari.getByRole("row", { name: /1\.2 Open house/ });
  expect(await row.textContent()).toContain("objects");
  expect(await mari.getByRole("row").count()).toBe(2);
  await mari.getByText("=2+2 is not our duty.").waitFor();
  await anna.goto(`${at}/positions?only=yes`);
  const [download] = await Promise.all([anna.waitForEvent("download"), link(anna, "Save as CSV").click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("'=2+2 is not our duty.");

  // An acceptance with change opens the form for the change.
  await peteris.goto(`${at}/requirements/${first}`);
  await peteris.getByText("Take a position", { exact: true }).click();
  await peteris.getByLabel(/Accept with a change/).check();
  await button(peteris, "Take this position").click();
  await button(peteris, "Show").click();
  await peteris.getByLabel("Text (English)").fill("The supplier {{level}} report in a steering meeting in each quarter.");
  expect(await peteris.getByLabel(/This is our position/).isChecked()).toBe(true);
  await button(peteris, "Propose").click();
  await peteris.getByText("There is a problem").waitFor();
  expect(await peteris.getByLabel("Text (English)").inputValue()).toContain("each quarter");
  await peteris.getByLabel("Reason").fill("Monthly is too often.");
  await button(peteris, "Propose").click();
  await peteris.getByText(/1 of 3 agreed; waits for/).waitFor();
  const amendment = new URL(peteris.url()).pathname;

  await mari.goto(`${at}/requirements/${first}/amendments?kind=wording`);
  const text = await mari.getByLabel("Text (English)").inputValue();
  await mari.getByLabel("Text (English)").fill(`${text} Minutes are kept.`);
  await mari.getByLabel("Reason").fill("Nobody remembers otherwise.");
  await button(mari, "Propose").click();
  const other = new URL(mari.url()).pathname;

  await anna.goto(`${at}/amendments?show=waiting`);
  expect(await anna.getByRole("row").count()).toBe(3);
  await anna.goto(amendment);
  await anna.getByLabel("For", { exact: true }).check();
  await button(anna, "Vote").click();
  await anna.getByText("Enough agreed, as the rule asks.").waitFor();
  await link(anna, /1\.1 Joint steering/).click();
  await anna.getByText(/in each quarter/).first().waitFor();
  await anna.getByText(/accepted an earlier text$/).first().waitFor();

  await mari.goto(other);
  await mari.getByText("What it was to change had changed.").waitFor();
  await link(mari, "Carry it on").click();
  await mari.getByText("What it was to change has changed since.").waitFor();
  // The other amendment rewrote the end of the sentence, but not where the addition stands.
  await button(mari, "Propose").click();
  await mari.getByText(/1 of 3 agreed/).waitFor();
  await link(mari, "Then").waitFor();

  const problems: string[] = [];
  const paths = [`${at}/positions`, `${at}/positions?as=table`, `${at}/amendments?show=decided`, amendment, `${at}/requirements/${first}/amendments?kind=scope`, `${at}/requirements/${first}`, `${at}/sections/${sectionId}/amendments`, `${at}/sections/${sectionId}/acceptance`];
  for (const [language, width] of [["en", 1280], ["lv", 390]] as const) {
    await anna.setViewportSize({ width, height: 900 });
    await anna.context().addCookies([{ name: "language", value: language, url: server.origin }]);
    for (const path of paths) {
      expect((await anna.goto(path))?.status()).toBe(200);
      problems.push(...(await accessibilityFindings(anna)).map((finding) => `${language} ${path}: ${finding}`));
      if (await overflows(anna)) problems.push(`${language} ${path}: scrolls sideways`);
    }
  }
  expect(problems).toEqual([]);
}, 240_000);

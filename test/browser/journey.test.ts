import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { ruleOfKind } from "~/domain/agreement/agreement";
import { playAgreement } from "~db/demo-agreement";
import { password } from "~db/demo-cast";
import { button, seat as seatAt, startBrowser } from "../support/browser";
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

describe.each([["with JavaScript", true], ["without JavaScript", false]] as const)("%s", (_, script) => {
  test("three authorities compose, disagree, decide, freeze, sign, export and verify", async () => {
    const anna = await seat("demo-anna", script);
    await anna.goto("/specifications/new");
    await button(anna, "Start").click();
    await anna.getByRole("heading", { name: "There is a problem" }).waitFor();
    await anna.getByLabel("Title (English)", { exact: true }).fill("Air sensors");
    await anna.getByLabel("Title (Latvian)", { exact: true }).fill("Gaisa sensori");
    await anna.getByLabel("Subject of the contract (English)").fill("Sensors and their platform.");
    await anna.getByLabel("Subject of the contract (Latvian)").fill("Sensori un to platforma.");
    await anna.getByLabel("CPV codes").fill("35125100-7");
    await anna.getByLabel("By majority").check();
    await anna.getByLabel(/Kalnmuižas/).check();
    await anna.getByLabel(/Põhjaranna/).check();
    await anna.getByLabel("An empty specification").check();
    await button(anna, "Start").click();
    await anna.getByRole("heading", { level: 1, name: "Air sensors" }).waitFor();
    const at = new URL(anna.url()).pathname;

    const peteris = await seat("demo-peteris", script);
    const mari = await seat("demo-mari", script);
    for (const page of [peteris, mari]) {
      await page.goto(at);
      await button(page, "Accept the invitation").click();
      await page.getByText("Your authority is invited").waitFor({ state: "detached" });
    }
    // How they record it on screen is a journey of its own.
    const decisions = { rules: { general: ruleOfKind("majority"), topics: {} }, weights: {}, vetoes: [] };
    await playAgreement((personId) => as(server.store, personId), { specificationId: at.split("/").at(-1) ?? "", confirmedBy: ["demo-peteris", "demo-mari"] }, decisions);

    await anna.goto(at);
    await anna.getByLabel("Title of the section (English)").fill("Devices");
    await anna.getByLabel("Title of the section (Latvian)").fill("Ierīces");
    await button(anna, "Add a section").click();
    await link(anna, "Add from the library").click();
    await anna.getByLabel("Words").fill("buferesana");
    await button(anna, "Search").click();
    await anna.getByLabel(/Buffering on the device/).check();
    await button(anna, "Add the chosen clauses").click();
    await link(anna, "Add from the library").click();
    await anna.getByLabel("Words").fill("update");
    await button(anna, "Search").click();
    await anna.getByLabel(/Updates over the network/).check();
    await button(anna, "Add the chosen clauses").click();
    await anna.getByText(/Came along.*OUP-2.1, OUP-0.4/).waitFor();
    const section = new URL(anna.url()).pathname;

    await anna.getByRole("button", { name: /^Move up: 1.2/ }).click();
    await anna.getByRole("link", { name: /^1\.1 Updates over the network/ }).waitFor();
    if (script) {
      await anna.waitForLoadState("networkidle");
      await anna.getByRole("link", { name: /^1\.1 Updates/ }).focus();
      await anna.keyboard.press("Alt+ArrowDown");
      await anna.getByRole("link", { name: /^1\.2 Updates/ }).waitFor();
      await expect.poll(() => anna.evaluate(() => document.activeElement?.textContent ?? "")).toMatch(/^1\.2 Updates/);
    }

    await link(anna, /Buffering on the device/).click();
    const requirement = new URL(anna.url()).pathname;
    await link(anna, "Change the text").click();
    const text = anna.getByLabel("Text (English)");
    await text.fill((await text.inputValue()).replace("in order", "in the order of time"));
    await button(anna, "Save").click();
    await anna.locator("ins", { hasText: "the" }).first().waitFor();

    await anna.goto(`${at}/conditions`);
    await anna.getByLabel("Main reasons for not dividing (English)").fill("The sensors report to one platform.");
    await anna.getByLabel("Main reasons for not dividing (Latvian)").fill("Sensori ziņo vienai platformai.");
    await anna.getByRole("group", { name: "Accessibility" }).getByLabel("Not used by people").check();
    await anna.locator('[name="options.decision"][value="none"]').check();
    await button(anna, "Save").click();
    await anna.getByRole("heading", { level: 1, name: "Air sensors" }).waitFor();

    for (const [page, hours] of [[anna, "24"], [peteris, "48"], [mari, "72"]] as const) {
      await page.goto(`${requirement}/values`);
      await page.getByLabel("Buffered time").fill("often");
      await button(page, "Save").click();
      await page.getByText("Enter a number").first().waitFor();
      await page.getByLabel("Buffered time").fill(hours);
      await button(page, "Save").click();
      await page.getByRole("heading", { level: 1, name: "Values" }).waitFor();
      await page.getByRole("link", { name: "Updates over the network" }).first().click();
      await button(page, "Save").click();
      await page.getByRole("heading", { level: 1, name: "Values" }).waitFor();
    }

    await anna.goto(`${at}/checks`);
    await link(anna, /“Buffered time” in 1.\d Buffering on the device collide/).click();
    await anna.getByText("Proposed: 72 hours").waitFor();
    if (!(await anna.getByLabel("Reason").isVisible())) await anna.getByText("Propose a settlement").click();
    await anna.getByLabel("Reason").fill("Everyone gets at least what it asked for.");
    await button(anna, "Propose and agree").click();
    await anna.getByText("Still to vote").waitFor();
    await peteris.goto(`${at}/collisions`);
    await button(peteris, "Agree").click();
    await peteris.getByText(/Decided .*: 72\shours/).waitFor();

    await anna.goto(`${at}/sign-off`);
    await anna.getByLabel("One after the other").check();
    const ezerkrasts = anna.locator(".card", { hasText: "Ezerkrasta" });
    await ezerkrasts.getByLabel("Approvals before").fill("1");
    await ezerkrasts.getByLabel("People who sign").fill("9");
    await button(anna, "Save").click();
    await anna.getByText("fewer signatories than the signatures").first().waitFor();
    expect(await ezerkrasts.getByLabel("Approvals before").inputValue()).toBe("1");
    await ezerkrasts.getByLabel("People who sign").fill("1");
    await button(anna, "Save").click();

    await anna.goto(`${at}/checks`);
    await button(anna, "Freeze as a baseline").click();
    await anna.getByRole("heading", { level: 1, name: "Baseline 1" }).waitFor();
    const baseline = new URL(anna.url()).pathname;

    const janis = await seat("demo-janis", script);
    await janis.goto(`${baseline}/signature`);
    await janis.getByText("Approvals of your authority are missing").waitFor();
    const marta = await seat("demo-marta", script);
    await marta.goto(baseline);
    await link(marta, "Approve").click();
    await marta.getByLabel("Note").fill("Read by the lawyer");
    await button(marta, "Approve").click();
    await marta.getByText("Read by the lawyer").waitFor();
    await janis.reload();
    await janis.getByText(/It is the turn of Kalnmuižas/).waitFor();
    for (const id of ["demo-zane", "demo-juri", "demo-janis"]) {
      const page = await seat(id, script);
      await link(page, "Air sensors").click();
      await page.goto(baseline);
      await link(page, "Sign").click();
      await page.getByLabel(/I have no conflict of interest/).check();
      await page.getByLabel("Your password, again").fill("not the password");
      await button(page, "Sign").click();
      await page.getByText("The password is wrong").first().waitFor();
      await page.getByLabel("Your password, again").fill(password);
      await button(page, "Sign").click();
      await page.getByRole("heading", { level: 1, name: "Baseline 1" }).waitFor();
    }
    await anna.goto(baseline);
    await anna.getByText("Everyone has signed.").waitFor();

    const [download] = await Promise.all([anna.waitForEvent("download"), link(anna, "Word (DOCX), Latvian").click()]);
    const file = await download.path();
    const visitor = await (await browser.newContext({ javaScriptEnabled: script, locale: "en-GB", baseURL: server.origin })).newPage();
    await visitor.goto("/verification");
    await visitor.getByLabel("File").setInputFiles({ name: "specification.docx", mimeType: "application/octet-stream", buffer: readFileSync(file) });
    await button(visitor, "Check").click();
    await visitor.getByText("Genuine, and signed by every participant").waitFor();
    if (script) {
      await visitor.getByText("The evidence in the file is whole").waitFor({ state: "detached" });
      const sent: string[] = [];
      visitor.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
      await visitor.getByLabel("File").setInputFiles({ name: "specification.docx", mimeType: "application/octet-stream", buffer: readFileSync(file) });
      await visitor.getByText("The evidence in the file is whole").waitFor();
      await visitor.getByText("It is the newest baseline of its specification.").waitFor();
      expect(sent).toEqual([]);
    }
    const forged = Buffer.from(readFileSync(file));
    forged[forged.length >> 1] = (forged[forged.length >> 1] ?? 0) ^ 1;
    await visitor.getByLabel("File").setInputFiles({ name: "specification.docx", mimeType: "application/octet-stream", buffer: forged });
    await button(visitor, "Check").click();
    await visitor.getByText("Not genuine").waitFor();
    expect(section).toContain(at);
  }, 240_000);
});

test("two people change one text: the second sees both, and nothing is lost", async () => {
  const [anna, mari] = [await seat("demo-anna", true), await seat("demo-mari", true)];
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  await link(anna, /^1 /).click();
  await link(anna, /^1\.2 /).click();
  const requirement = new URL(anna.url()).pathname;
  for (const page of [anna, mari]) await page.goto(`${requirement}/wording`);
  await mari.getByLabel("Text (English)").fill("Mari {{level}} write {{response-time}}.");
  await button(mari, "Save").click();
  await mari.getByRole("heading", { name: "What differs from the library" }).waitFor();
  await anna.getByLabel("Text (English)").fill("Anna {{level}} write {{response-time}}.");
  await button(anna, "Save").click();
  await anna.getByRole("heading", { name: "There is a problem" }).waitFor();
  const shown = await anna.locator("main").textContent();
  expect(shown).toContain("Mari {{level}} write");
  expect(await anna.getByLabel("Text (English)").inputValue()).toContain("Anna {{level}} write");
  await button(anna, "Save the merged text").click();
  await anna.locator(".clause", { hasText: "Anna" }).first().waitFor();
}, 180_000);

test("a row dragged before another stays there", async () => {
  const anna = await seat("demo-anna", true);
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  await link(anna, /^2 /).click();
  const rows = anna.locator(".reorder__item");
  const [first, third] = [await rows.nth(0).getAttribute("id"), await rows.nth(2).getAttribute("id")];
  await anna.waitForLoadState("networkidle");
  await rows.nth(2).dragTo(rows.nth(0), { sourcePosition: { x: 200, y: 60 }, targetPosition: { x: 200, y: 20 } });
  await expect.poll(async () => rows.nth(0).getAttribute("id")).toBe(third);
  expect(await rows.nth(1).getAttribute("id")).toBe(first);
}, 180_000);

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { strToU8, zipSync } from "fflate";
import { accessibilityFindings, button, overflows, looks, startBrowser, windowOf } from "../support/browser";
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

const old = "DATU GLABĀŠANA\n\n1. Sistēmai ir pienākums glabāt datus 12 mēnešus.\n\n2. Sistēmai ir pienākums glabāt datus 12 mēnešus.\n\n3. Tiek izmantots interfeiss.\n";
const visitor = async (look: (typeof looks)[number]) => windowOf(browser, server.origin, (await signedIn(server.origin, "marta.berzina@ezerkrasts.example")).cookie, look);

async function checked(page: Page, fill: (page: Page) => Promise<void>) {
  await page.goto("/check");
  await fill(page);
  await button(page, (await page.locator("html").getAttribute("lang")) === "lv" ? "Pārbaudīt" : "Check").click();
}

test.each(looks)("an old text is pasted, and each paragraph with a finding is shown with why and how to mend it (%s, %i px, %s)", async (...look) => {
  const page = await visitor(look);
  await checked(page, async (one) => {
    await one.locator("#pasted").fill(old);
    await one.locator("#least").selectOption("hint");
  });
  expect(await page.locator("blockquote").allTextContents()).toContain("Sistēmai ir pienākums glabāt datus 12 mēnešus.");
  expect(await page.getByRole("status").first().textContent()).toContain("3");
  expect(await page.locator("mark").allTextContents()).toContain("interfeiss");
  expect(await page.locator("#pasted").inputValue()).toBe(old);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
}, 120_000);

test("a Word file is read in the worker, a bad one refused with what to do", async () => {
  const page = await visitor(looks[0]!);
  const file = (name: string, buffer: Uint8Array) => (one: Page) => one.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
  const body = old.split("\n").map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  await checked(page, file("old.docx", zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) })));
  expect(await page.locator("blockquote").allTextContents()).toContain("Sistēmai ir pienākums glabāt datus 12 mēnešus.");
  await checked(page, file("old.docx", strToU8("no zip")));
  expect(await page.getByRole("alert").textContent()).toContain("Save it anew");
  await checked(page, file("old.pdf", strToU8("%PDF")));
  expect(await page.getByRole("alert").textContent()).toContain("DOCX or TXT");
}, 120_000);

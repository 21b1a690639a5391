import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorOf } from "~db/demo";
import { packageRoot } from "~db/migrations";
import { findSpecifications } from "~db/specifications";
import { accessibilityFindings, button, seat, startBrowser } from "../support/browser";
import { type RunningServer, startServer } from "../support/server";

let server: RunningServer;
let browser: Browser;
let at = "";
const workers = mkdtempSync(join(tmpdir(), "jointspec-workers-"));
/** A third at once, the rest when it is let go on. */
const slow = `import { existsSync } from "node:fs";
import { parentPort } from "node:worker_threads";
parentPort.postMessage({ share: 0.33 });
while (!existsSync(${JSON.stringify(join(workers, "go"))})) await new Promise((resume) => setTimeout(resume, 50));
await import(${JSON.stringify(join(packageRoot, "build", "exporter-worker.js"))});`;

beforeAll(async () => {
  writeFileSync(join(workers, "exporter-worker.js"), slow);
  symlinkSync(join(packageRoot, "build", "client"), join(workers, "client"));
  [server, browser] = await Promise.all([startServer(undefined, workers), startBrowser()]);
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline);
  at = `/specifications/${signed?.specification.id}/baselines/1`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(workers, { recursive: true, force: true });
});

async function ask(page: Page) {
  await page.goto(at);
  await button(page, "PDF, English").click();
  await page.waitForURL("**/exports/*");
}

test("without script: look again, cancel, ask again", async () => {
  const page = await seat(browser, server.origin, "demo-mari", false);
  await ask(page);
  await page.getByRole("link", { name: "Look again" }).click();
  await page.getByRole("progressbar", { name: "Written so far" }).waitFor();
  await button(page, "Cancel the preparation").click();
  await page.getByText("The preparation was cancelled.").waitFor();
  await button(page, "Prepare it again").click();
  await button(page, "Cancel the preparation").click();
});

test("with script the page follows by itself, and the focus goes from the button that goes to the one that comes", async () => {
  const page = await seat(browser, server.origin, "demo-anna", true);
  await ask(page);
  let loads = 0;
  page.on("load", () => loads++);
  await page.getByText("33 % is written").waitFor();
  expect(await page.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value)).toBe(33);
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, "Cancel the preparation").focus();
  writeFileSync(join(workers, "go"), "");
  const link = page.getByRole("link", { name: /Download/ });
  await link.waitFor();
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(loads).toBe(0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/-baseline-1-en\.pdf$/);
  expect(await accessibilityFindings(page)).toEqual([]);
}, 180_000);

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planRound } from "~/acts/calendar/round";
import { makeStatements } from "~/acts/review/make-statements";
import { shareStatements } from "~/acts/review/share-statements";
import { nameClarifier } from "~/acts/review/team";
import { actorOf, done } from "~db/demo";
import { password } from "~db/demo-cast";
import { findMatrixUnscoped } from "~db/matrices";
import { findSpecifications } from "~db/specifications";
import { saveVendor, saveVendorPerson } from "~db/vendors";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { published } from "../support/published";
import { type RunningServer, startServer } from "../support/server";
import { tool } from "../support/tools";

let server: RunningServer;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jointspec-filled-"));
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The signed example, published, in an open consultation in which two vendors share already. */
async function consultation(): Promise<string> {
  const { store } = server;
  const anna = actorOf("demo-anna");
  const specificationId = (await findSpecifications(store, anna)).find(({ specification }) => specification.baseline)?.specification.id ?? "";
  await published(store, specificationId);
  const now = new Date();
  const wall = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 16);
  const context = { store, actor: anna, now, newId: () => crypto.randomUUID() };
  await done(planRound(context, { specificationId, kind: "consultation", opensAt: wall(-5), questionsUntil: wall(60), answersUntil: wall(90), timeZone: "UTC" }));
  await done(nameClarifier(context, { specificationId, memberId: "demo-anna" }));
  const rows = (await findMatrixUnscoped(store, specificationId, 1, now))?.matrix.rows ?? [];
  for (const [index, id] of ["Alfa", "Beta"].entries()) {
    await store.transaction(async () => {
      await saveVendor(store, { id, name: `${id} OÜ`, country: "EE" }, now);
      await saveVendorPerson(store, { id: `${id}-p`, vendorId: id, email: `${id.toLowerCase()}@vendor.example`, name: id, passwordHash: "", language: "en" }, now);
    });
    const vendor = { store, vendor: { vendorPersonId: `${id}-p`, name: id, email: "", vendorId: id, vendorName: id }, now: new Date(), newId: () => crypto.randomUUID(), address: "192.0.2.3" };
    await done(makeStatements(vendor, { specificationId, publication: 1, rows: Object.fromEntries(rows.slice(index).map(({ key }, at) => [key, { status: at % 5 === 0 ? "partly" : "yes" }])) }));
    await done(shareStatements(vendor, { specificationId }));
  }
  return specificationId;
}

/** Answers in the open cells of a workbook, saved again by LibreOffice where the machine has it. */
function filledIn(file: string, folder: string): string {
  const parts = unzipSync(readFileSync(file));
  const answers: Record<string, string> = { H4: "Yes", J4: "Test report 12", H5: "Equivalent", I5: "An own protocol, with a bridge", H6: "No", H7: "Perhaps" };
  const sheet = Object.entries(answers).reduce((text, [cell, said]) => text.replace(`<c r="${cell}" s="4"/>`, `<c r="${cell}" s="4" t="inlineStr"><is><t>${said}</t></is></c>`), strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()));
  const path = join(folder, "filled.xlsx");
  writeFileSync(path, zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
  if (!tool("soffice")) return path;
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), path], { stdio: "ignore", timeout: 120_000 });
  return join(folder, "out", "filled.xlsx");
}

async function looksRight(page: Page) {
  expect(await accessibilityFindings(page), page.url()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await overflows(page), page.url()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("a vendor answers online without JavaScript and in a file, checks itself and shares; the buyers see how wide the market is", async () => {
  const specificationId = await consultation();
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB", baseURL: server.origin });
  const laura = await context.newPage();
  await laura.goto(`/published/${specificationId}/matrix`);
  await laura.getByRole("link", { name: "Fill it in here" }).click();
  await laura.getByLabel("E-mail address").fill("laura.priede@ziemeludati.example");
  await laura.getByLabel("Password").fill(password);
  await laura.locator("main form button").click();
  await laura.getByRole("heading", { name: "Your matrix", level: 1 }).waitFor();
  await laura.getByRole("table").getByRole("link").first().click();

  await laura.getByLabel("Answer").first().selectOption("Equivalent");
  await laura.getByLabel("Means of proof").first().fill("Annex 2");
  await button(laura, "Save").click();
  await laura.getByRole("link", { name: "Describe the equivalent solution" }).waitFor();
  expect(await laura.getByLabel("Means of proof").first().inputValue()).toBe("Annex 2");
  await laura.getByLabel("Equivalent solution").first().fill("MQTT with a gateway");
  await button(laura, "Save").click();
  await laura.getByText("Saved.").waitFor();

  await laura.goto(`/published/${specificationId}/matrix/offers`);
  await button(laura, "Use the ticked answers").click();
  await laura.getByRole("link", { name: "Choose at least one" }).waitFor();
  await button(laura, "Use all 1 shown here").click();
  await laura.getByText(/^2 of \d+ rows answered/).waitFor();

  const reader = await browser.newContext({ locale: "en-GB", baseURL: server.origin, storageState: await context.storageState() });
  const page = await reader.newPage();
  await page.goto(`/published/${specificationId}/matrix/own`);
  await looksRight(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "XLSX, English" }).click()]);
  const filled = filledIn(await download.path(), folder);
  await laura.goto(`/published/${specificationId}/matrix/own`);
  await laura.getByLabel("File").setInputFiles(filled);
  await button(laura, "Read it in").click();
  await laura.getByText("This is no answer that can be given: Perhaps").waitFor();
  await laura.getByRole("button", { name: "Take these rows (3)" }).click();
  await laura.getByRole("heading", { name: "Self-check", level: 1 }).waitFor();
  await laura.getByText("Mandatory, and answered with no").or(laura.getByText("Equivalent, without a means of proof (art. 42(5))")).first().waitFor();

  for (const path of ["/matrix/check", "/matrix/return", "/matrix/offers"]) {
    await page.goto(`/published/${specificationId}${path}`);
    await looksRight(page);
  }
  await page.goto("/vendor/statements");
  await page.getByText("MQTT with a gateway").first().waitFor();
  await looksRight(page);
  await page.goto(`/published/${specificationId}/matrix`);
  await looksRight(page);

  await laura.goto(`/published/${specificationId}/matrix/own`);
  await laura.getByRole("button", { name: "Share with the buyers" }).click();
  await laura.getByText(/^Shared with the buyers since/).waitFor();

  const [anna, mari] = [await seat(browser, server.origin, "demo-anna", false), await seat(browser, server.origin, "demo-mari", true)];
  await mari.goto(`/specifications/${specificationId}/market`);
  await mari.getByText("Vendors that share: 3").waitFor();
  await looksRight(mari);
  expect(await mari.locator("main").textContent()).not.toMatch(/Ziemeļu|Alfa|Beta/);
  await anna.goto(`/specifications/${specificationId}/market`);
  await anna.getByText(/Ziemeļu dati/).first().waitFor();
}, 120_000);

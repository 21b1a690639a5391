import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { done } from "~db/demo";
import { localClauses, password } from "~db/demo-cast";
import { button, seat as seatAt, startBrowser } from "../support/browser";
import { aSpecification, as } from "../support/cast";
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

/** A frozen specification of the three authorities with two requirements of their own; gives its address. */
async function frozen(name: string): Promise<string> {
  const { store } = server;
  const { specificationId, sectionId } = await aSpecification(store, { lots: [], title: { en: name, lv: name } });
  for (const clause of localClauses) await done(addLocalClause(as(store, "demo-anna"), { ...clause, specificationId, sectionId }));
  await done(freezeSpecification(as(store, "demo-anna"), { specificationId }));
  return `/specifications/${specificationId}`;
}

test("without JavaScript: a signatory consents by exception, the group mends it, and the next baseline shows what changed", async () => {
  const script = false;
  const at = await frozen(`Exceptions, ${script}`);
  const [anna, juri] = [await seat("demo-anna", script), await seat("demo-juri", script)];
  await juri.goto(`${at}/baselines/1`);
  await link(juri, "Consent by exception").click();
  await button(juri, "Consent by exception").click();
  await juri.getByText("Say for at least one requirement why").first().waitFor();
  await juri.locator("summary", { hasText: "1.1" }).click();
  await juri.getByLabel(/Why not as it stands: 1\.1/).fill("Our council decided otherwise.");
  await button(juri, "Consent by exception").click();
  await juri.getByText("Exceptions that wait for the group").waitFor();

  await anna.goto(`${at}/checks`);
  await anna.getByRole("link", { name: /took exception to 1\.1/ }).click();
  await anna.getByText("Our council decided otherwise.").waitFor();
  await anna.getByLabel("Level").selectOption("should");
  await button(anna, "Set the level").click();
  await anna.getByText("Our council decided otherwise.").waitFor({ state: "detached" });
  await anna.goto(`${at}/checks`);
  await button(anna, "Freeze as a baseline").click();
  await anna.getByRole("heading", { level: 1, name: "Baseline 2" }).waitFor();

  await juri.goto(`${at}/baselines/2/signature`);
  await juri.getByText("What changed for your authority since baseline 1").waitFor();
  expect(await juri.locator(".list li", { hasText: "1.1" }).textContent()).toContain("changed");
  await link(juri, "All changes, word by word").click();
  await juri.getByRole("heading", { level: 1 }).first().waitFor();
}, 180_000);

test("with JavaScript: an administrator records a mandate, the signatory signs under it, and a revoked one is gone", async () => {
  const script = true;
  const at = await frozen(`Mandates, ${script}`);
  const [peteris, zane] = [await seat("demo-peteris", script), await seat("demo-zane", script)];
  await link(peteris, "Members").click();
  await link(peteris, "Mandates").click();
  await button(peteris, "Record a mandate").click();
  await peteris.getByRole("heading", { name: "There is a problem" }).waitFor();
  for (const [label, text] of [["Capacity", "Acting chair"], ["Given by", "Council"], ["Act", `Decision ${script}`], ["Valid from", "2026-01-01"], ["Up to, without VAT", "1000000"], ["Currency of the limit", "eur"]] as const)
    await peteris.getByLabel(label).first().fill(text);
  await button(peteris, "Record a mandate").click();
  const row = peteris.getByRole("row", { name: new RegExp(`Decision ${script}`) });
  await row.getByText("in force").waitFor();
  expect(await row.textContent()).toContain("up to 1000000 EUR");

  await zane.goto(`${at}/baselines/1/signature`);
  await zane.getByLabel(/I have no conflict of interest/).check();
  await zane.getByLabel("Your password, again").fill(password);
  await button(zane, "Sign").click();
  await zane.getByText("Choose the mandate that you sign under").first().waitFor();
  await zane.getByLabel(new RegExp(`Council: Decision ${script}`)).check();
  await zane.getByLabel("Your password, again").fill(password);
  await button(zane, "Sign").click();
  await zane.getByText(`Council: Decision ${script}`).waitFor();

  await row.getByRole("link", { name: "Revoke" }).click();
  await peteris.getByLabel("Reason").fill("The chair is back.");
  await button(peteris, "Revoke").click();
  await peteris.getByText("revoked: The chair is back.").first().waitFor();
}, 180_000);

test("without JavaScript: an administrator takes the house style, gives another one, and is told why a file cannot be one", async () => {
  const script = false;
  const ieva = await seat("demo-ieva", script);
  await link(ieva, "Members").click();
  await link(ieva, "House style of documents").click();
  await ieva.getByText("uses the built-in style").waitFor();
  const [download] = await Promise.all([ieva.waitForEvent("download"), link(ieva, "Take the present style").click()]);
  const file = readFileSync(await download.path());
  const give = async (name: string, buffer: Buffer) => {
    await ieva.getByLabel("Word file with your styles").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await button(ieva, "Use this style").click();
  };
  await give("letter.docx", Buffer.from("no Word file"));
  await ieva.getByText("It is not a Word file").waitFor();
  await give(`Ezerkrasts ${script}.docx`, file);
  await ieva.getByText(`uses “Ezerkrasts ${script}.docx”`).waitFor();
  await button(ieva, "Back to the built-in style").click();
  await ieva.getByText("uses the built-in style").waitFor();
}, 180_000);

import { type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityFindings, button, seat as seatAt, startBrowser } from "../support/browser";
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

const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();
const group = (page: Page, name: string) => page.getByRole("group", { name, exact: true }).first();

test("authorities confirm an agreement, a change asks them anew, and what is missing is said where it is mended", async () => {
  const [anna, late, mari] = [await seatAt(browser, server.origin, "demo-anna", false), await seatAt(browser, server.origin, "demo-anna", false), await seatAt(browser, server.origin, "demo-mari", false)];
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  const at = new URL(anna.url()).pathname;
  await anna.goto(`${at}/checks`);
  await link(anna, /The agreement between the authorities: Põhjaranna .* has not confirmed it/).click();
  expect(anna.url()).toContain(`${at}/agreement#confirmations`);
  await anna.getByText("Until every authority has confirmed it, the rule of the specification decides.").waitFor();

  // Without a script: the last authority confirms, and the rule is in force where people decide.
  await mari.goto(`${at}/agreement`);
  expect(await link(mari, /^Change/).count()).toBe(0);
  await mari.getByRole("button", { name: /^Confirm revision 1 for Põhjaranna/ }).click();
  await mari.getByText(/^In force since/).waitFor();
  await mari.goto(`${at}/collisions`);
  await mari.getByText(/at least two thirds of the votes of the authorities concerned, by weight, agree/).first().waitFor();

  // A number that is none stays where it was typed; a rule that does not fit together is a gap, not an error.
  await late.goto(`${at}/agreement/rules`);
  await anna.goto(`${at}/agreement/rules`);
  await group(anna, "Everything not named below").getByLabel("Quorum, %", { exact: false }).fill("half");
  await group(anna, "Everything not named below").getByLabel("Who says nothing within the period agrees").check();
  await button(anna, "Save").click();
  await anna.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await group(anna, "Everything not named below").getByLabel("Quorum, %", { exact: false }).inputValue()).toBe("half");
  await group(anna, "Everything not named below").getByLabel("Quorum, %", { exact: false }).fill("50");
  await button(anna, "Save").click();
  await anna.getByText("Until every authority has confirmed it, revision 1 stays in force.").waitFor();
  await mari.goto(`${at}/agreement`);
  await mari.getByText("Everything not named below: silence can be consent only after a period").waitFor();
  await mari.getByText("It can be confirmed as soon as nothing above is missing.").waitFor();

  // Who saves what was loaded earlier sees both, and nothing is lost.
  await group(late, "Kalnmuižas novada pašvaldība (demonstrācija)").getByLabel("Weight", { exact: false }).fill("22000");
  await button(late, "Save").click();
  await late.getByRole("row", { name: /Weight: Kalnmuižas/ }).getByText("21400").waitFor();
  await group(late, "Everything not named below").getByLabel("Period, days", { exact: false }).fill("14");
  await button(late, "Save").click();
  await late.getByText("revision 1 stays in force", { exact: false }).waitFor();

  await link(late, "Attach the document").click();
  await late.getByLabel("Document").setInputFiles({ name: "vienošanās.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 agreed") });
  await button(late, "Attach the document").click();
  const [download] = await Promise.all([late.waitForEvent("download"), link(late, "vienošanās.pdf").click()]);
  expect(download.suggestedFilename()).toBe("vienošanās.pdf");
  await link(late, "Earlier revisions").click();
  await late.getByRole("row", { name: /Weight: Kalnmuižas/ }).getByText("22,000").waitFor();

  const peteris = await seatAt(browser, server.origin, "demo-peteris", true);
  for (const page of [mari, peteris]) {
    await page.goto(`${at}/agreement`);
    await page.getByRole("button", { name: /^Confirm revision 4/ }).click();
    await page.getByText(/^In force since|revision 1 stays in force/).waitFor();
  }
  await peteris.getByText(/^In force since/).waitFor();
  expect(await accessibilityFindings(peteris)).toEqual([]);
  await peteris.goto(`${at}/agreement/revisions`);
  expect(await accessibilityFindings(peteris)).toEqual([]);
}, 180_000);

import type { Browser, Page } from "playwright-core";
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
const inGroup = (page: Page, group: RegExp, label: string) => page.getByRole("group", { name: group }).getByLabel(label, { exact: true }).first();
const row = (page: Page, ...words: string[]) => words.reduce((rows, one) => rows.filter({ hasText: one }), page.getByRole("row")).first();

test("two authorities state needs and money, the joint table adds up, and freezing waits for the framework's maximum; without JavaScript", async () => {
  const [anna, mari] = [await seatAt(browser, server.origin, "demo-anna", false), await seatAt(browser, server.origin, "demo-mari", false)];
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  const at = new URL(anna.url()).pathname;
  await link(anna, "Needs and money").click();
  await row(anna, "Environmental sensors", "All").getByText("115,500.00").waitFor();

  await mari.goto(`${at}/needs`);
  await mari.getByText("Your authority has stated nothing yet.").waitFor();
  await link(mari, "Enter needs and money").click();
  await inGroup(mari, /^Environmental sensors/, "Firm").fill("eighty");
  await inGroup(mari, /^Environmental sensors/, "Estimated").fill("1,110.5");
  await inGroup(mari, /^Environmental sensors/, "Estimated value").fill("38,500.125");
  await button(mari, "Save").click();
  await mari.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await inGroup(mari, /^Environmental sensors/, "Firm").inputValue()).toBe("eighty");
  await inGroup(mari, /^Environmental sensors/, "Firm").fill("80");
  await inGroup(mari, /^Environmental sensors/, "Estimated value").fill("38,500.12");
  await inGroup(mari, /^Source 1/, "Source").fill("Linnaeelarve");
  await inGroup(mari, /^Source 1/, "Share, %").fill("100");
  await button(mari, "Save").click();
  await mari.getByText("The funding sources add up to the estimated value.").waitFor();
  await row(mari, "Environmental sensors", "All").getByText("154,000.12").waitFor();
  await row(mari, "Linnaeelarve").getByText("38,500.12").waitFor();

  await anna.goto(`${at}/checks`);
  await anna.getByText(/Põhjaranna.* has not stated the maximum quantity and the maximum value of “Environmental sensors”/).waitFor();
}, 180_000);

test("two officers change one sheet: the second sees both entries, and nothing is lost", async () => {
  const [first, second] = [await seatAt(browser, server.origin, "demo-peteris", true), await seatAt(browser, server.origin, "demo-peteris", true)];
  await first.goto("/specifications");
  await link(first, /Second call/).click();
  const own = `${new URL(first.url()).pathname}/needs/own`;
  for (const page of [first, second]) await page.goto(own);
  // Typed before the other saves: a sheet that nobody touched would be renewed under the pointer.
  await inGroup(second, /^Training/, "Firm").fill("7.5");
  await inGroup(first, /^Training/, "Firm").fill("6");
  await button(first, "Save").click();
  await first.getByRole("heading", { level: 1, name: "Needs and money" }).waitFor();
  await button(second, "Save").click();
  expect(await accessibilityFindings(second)).toEqual([]);
  await row(second, "Training: Firm", "7.5").getByText("6", { exact: true }).waitFor();
  await button(second, "Save").click();
  await row(second, "Training", "Kalnmuižas").getByText("7.5").waitFor();
}, 180_000);

test("the lead buyer decides the conditions, a wrong figure is told at its field, the others read them; without JavaScript", async () => {
  const [anna, mari] = [await seatAt(browser, server.origin, "demo-anna", false), await seatAt(browser, server.origin, "demo-mari", false)];
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  await link(anna, "Conditions of the tender").click();
  const at = new URL(anna.url()).pathname;
  const late = await seatAt(browser, server.origin, "demo-anna", false);
  await late.goto(at);
  await anna.getByLabel("Months", { exact: true }).fill("four years");
  await inGroup(anna, /^Variants/, "Allowed").check();
  await anna.getByLabel("Minimum requirements (English)").fill("All requirements of lot 1.");
  await button(anna, "Save").click();
  await anna.getByRole("link", { name: "Enter a whole number" }).click();
  expect(await anna.getByLabel("Minimum requirements (English)").inputValue()).toBe("All requirements of lot 1.");
  await anna.getByLabel("Months", { exact: true }).fill("60");
  await button(anna, "Save").click();
  await anna.getByRole("heading", { level: 1, name: "Second call" }).waitFor();

  await mari.goto(at);
  await mari.getByText("Only an officer of the lead buyer can change this.").waitFor();
  await inGroup(late, /^Variants/, "Required").check();
  await button(late, "Save").click();
  await row(late, "Variants: Decision", "Required").getByText("Allowed", { exact: true }).waitFor();
  for (const text of ["All requirements of lot 1.", "60", "This is no legal advice."]) await mari.getByText(text).first().waitFor();
}, 180_000);

test("the lead buyer divides a criterion and sees when weights do not make a hundred", async () => {
  const anna = await seatAt(browser, server.origin, "demo-anna", true);
  await anna.goto("/specifications");
  await link(anna, /Second call/).click();
  await link(anna, "Award criteria").click();
  const at = new URL(anna.url()).pathname;
  await expect.poll(() => anna.getByText("Together exactly 100").count()).toBe(2);
  await link(anna, /Time between visits/).click();
  await anna.getByLabel("Weight", { exact: true }).fill("30.2");
  await button(anna, "Save").click();
  await anna.getByText("Together 99.95, not 100").waitFor();
  await link(anna, "Add a part to “1 Price of the devices”").click();
  await anna.getByLabel("Name (English)").fill("Price of spare parts");
  await anna.getByLabel("Name (Latvian)").fill("Rezerves daļu cena");
  await anna.getByLabel("Price", { exact: false }).first().check();
  await anna.getByLabel("Weight", { exact: true }).fill("45.55");
  await button(anna, "Save").click();
  await anna.getByText("Together exactly 100").nth(1).waitFor();
  await anna.getByRole("button", { name: "Move down: 1 Price of the devices" }).click();
  await link(anna, /^2 Price of the devices/).waitFor();
  await link(anna, /How weights are stated/).click();
  await anna.getByLabel("By order alone").check();
  await button(anna, "Save").click();
  await anna.goto(`${at.replace("/criteria", "")}/checks`);
  await anna.getByText(/The objective reason for stating only the order/).waitFor();

  const mari = await seatAt(browser, server.origin, "demo-mari", true);
  await mari.goto(at);
  await mari.getByText("Only an officer of the lead buyer can change this.").waitFor();
  expect(await mari.getByRole("link", { name: "Add a criterion" }).count()).toBe(0);
}, 180_000);

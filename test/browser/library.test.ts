import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { button, seat, startBrowser } from "../support/browser";
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

const sit = (id: string, script: boolean) => seat(browser, server.origin, id, script);

const startPack = async (page: Page, id: string, title: string) => {
  await page.goto("/library/own");
  await page.getByLabel("Short name").fill(id);
  for (const language of ["English", "Latvian"]) {
    await page.getByLabel(`Title in ${language}`).fill(title);
    await page.getByLabel(`Description in ${language}`).fill("What we always ask");
  }
  await button(page, "Start a pack").click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
};

test("without JavaScript: ten questions propose a template and clauses with reasons, and the specification starts from them", async () => {
  const anna = await sit("demo-anna", false);
  await anna.goto("/specifications/new");
  await anna.getByRole("link", { name: "Start with ten questions" }).click();
  await anna.locator('input[name="subject"]').nth(1).check();
  for (const box of await anna.locator('input[type="checkbox"]').all()) if ((await box.getAttribute("value")) === "personal") await box.check();
  await button(anna, "Show the proposal").click();
  await anna.getByRole("heading", { name: "Proposal" }).waitFor();
  expect(await anna.getByText(/Because of: /).count()).toBeGreaterThan(0);
  await button(anna, "Start with this").click();
  const proposed = await anna.locator('input[name="clauseIds[]"]').count();
  expect(proposed).toBeGreaterThan(0);
  for (const language of ["English", "Latvian"]) {
    await anna.getByLabel(`Title (${language})`, { exact: true }).fill("Lights of the north");
    await anna.getByLabel(`Subject of the contract (${language})`).fill("Lights for two cities.");
  }
  await anna.getByLabel("CPV codes").fill("34928510-6");
  await button(anna, "Start").click();
  await anna.getByRole("heading", { level: 1, name: "Lights of the north" }).waitFor();
  await anna.getByRole("link", { name: /Further requirements/ }).click();
  expect(await anna.getByRole("listitem").filter({ has: anna.getByRole("link", { name: /^\d+\.\d+ / }) }).count()).toBeGreaterThan(0);
});

test("with JavaScript: a file is read in, shown with what cannot be taken, and taken", async () => {
  const anna = await sit("demo-anna", true);
  await startPack(anna, "read-in", "Read in");
  await anna.getByRole("link", { name: "Read in a file" }).click();
  await anna.getByLabel(/^File/).setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") });
  const about = async () => {
    await anna.getByLabel("What document is it?").fill("Needs of the lighting department");
    await anna.getByLabel("Source: version").fill("2026");
    await anna.getByLabel("Source: address").fill("https://example.eu/needs");
    await anna.getByLabel("Licence of the source").fill("own");
  };
  await about();
  await button(anna, "Read the file").click();
  await anna.getByText(/The file cannot be read/).waitFor();
  expect(await anna.getByLabel("What document is it?").inputValue()).toBe("Needs of the lighting department");
  await anna.getByLabel(/^File/).setInputFiles({ name: "needs.csv", mimeType: "text/csv", buffer: Buffer.from("id,title,text,colour\n1,Lamps,The supplier shall deliver lamps.,red\n2,Empty,,\n3,Poles,The supplier should paint poles.,\n") });
  await button(anna, "Read the file").click();
  await anna.getByText("2 clauses can be taken").waitFor();
  await anna.getByText("needs.csv, 3, text").waitFor();
  await anna.getByText("a column that is not known").waitFor();
  await button(anna, "Take all clauses").click();
  await anna.getByRole("link", { name: "Lamps" }).waitFor();
  expect(await anna.getByRole("link", { name: "Poles" }).count()).toBe(1);
});

test("without JavaScript: an own clause is written, reviewed by a second member, released, used, revised, and offered as an update", async () => {
  const [anna, marta] = [await sit("demo-anna", false), await sit("demo-marta", false)];
  const [packId, prefix] = ["ours", "OURS"];
  await startPack(anna, packId, "Ours");
  await anna.getByRole("link", { name: "Write a clause" }).click();
  await button(anna, "Save").click();
  await anna.getByLabel("Clause id", { exact: true }).fill(`${prefix}-1`);
  for (const [language, text] of [["English", "The supplier {{level}} answer in an appropriate time."], ["Latvian", "Izpildītājam {{level}} atbildēt laikā."]] as const) {
    await anna.getByLabel(`Title in ${language}`).fill("Answers in time");
    await anna.getByLabel(`Requirement in ${language}`).fill(text);
    for (const field of ["How it is verified, in", "Evidence, in", "Why, in"]) await anna.getByLabel(`${field} ${language}`).fill(language === "English" ? "It is looked at." : "To pārbauda.");
  }
  await anna.getByLabel("Source: document").fill("Council decision");
  await anna.getByLabel("Source: version").fill("1");
  await anna.getByLabel("Source: date").fill("2026-11");
  await anna.getByLabel("Source: address").fill("https://example.eu/decision");
  await anna.getByLabel("Licence of the source").fill("own");
  await button(anna, "Save").click();
  await anna.getByRole("heading", { level: 1, name: `${prefix}-1` }).waitFor();
  await anna.getByText(/“appropriate” cannot be tested/).waitFor();
  await anna.getByLabel("Requirement in English").fill("The supplier {{level}} answer within two days.");
  await anna.getByLabel("Requirement in Latvian").fill("Izpildītājam {{level}} atbildēt divu dienu laikā.");
  await button(anna, "Save").click();
  await anna.getByText("Nothing found").waitFor();

  const review = async () => {
    await button(anna, "Ask for a review").click();
    await anna.getByText("A second member has to review this draft.").waitFor();
    await marta.goto(`/library/own/${packId}/clauses/${prefix}-1`);
    await button(marta, "Approve").click();
    await marta.getByText("Approved").first().waitFor();
  };
  const release = async () => {
    await anna.goto(`/library/own/${packId}`);
    for (const language of ["English", "Latvian"]) await anna.getByLabel(`What is new, in ${language}`).fill("New");
    await button(anna, "Release the pack").click();
    await anna.getByText("SHA-256 of the release").waitFor();
  };
  await review();
  await release();

  await anna.goto("/specifications");
  await anna.getByRole("link", { name: /draft|Draft|Pilsētas|platform/i }).first().click();
  await anna.locator("main ol.list a").first().click();
  await anna.getByRole("link", { name: "Add from the library" }).first().click();
  await anna.getByLabel("Words").fill(`${prefix}-1`);
  await button(anna, "Search").click();
  await anna.getByLabel(/Answers in time/).check();
  await button(anna, "Add the chosen clauses").click();
  await anna.getByRole("link", { name: /Answers in time/ }).first().waitFor();
  const at = new URL(anna.url()).pathname.split("/").slice(0, 3).join("/");

  await anna.goto(`/library/own/${packId}/clauses/${prefix}-1`);
  await anna.getByLabel("Requirement in English").fill("The supplier {{level}} answer each question within two days.");
  await button(anna, "Save").click();
  await review();
  await release();
  await anna.goto(`${at}/updates`);
  await anna.getByText("Revision 1 → 2").waitFor();
  await anna.locator("ins", { hasText: "each question" }).waitFor();
  await button(anna, "Take the library's wording").click();
  await anna.getByText("All clauses are on their newest revision").waitFor();

  await anna.goto(`/library/${prefix}-1?compare=1`);
  await anna.getByText("From revision 1 to 2").waitFor();
  await anna.getByRole("heading", { name: "Where it is used" }).waitFor();
  await anna.getByLabel("Reason").fill("Something better");
  await button(anna, "Withdraw").click();
  await anna.getByText(/withdrawn and cannot be used anew/).waitFor();
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { password } from "../support/cast";
import { anOpenRound } from "../support/open-round";
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

/** A vendor's person in a window of its own, signed in by way of the page that asked for it. No script runs. */
async function vendorSeat(email: string, path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB", baseURL: server.origin });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await button(page, "Sign in").click();
  await page.getByRole("heading", { name: "Ask a question" }).waitFor();
  return page;
}

test("two vendors ask without JavaScript, three authorities decide and agree, and the release is the same for both and for everybody", async () => {
  const { specificationId, requirementIds: [requirementId = ""] } = await anOpenRound(server.store, { published: new Date(Date.now() - 2 * 86_400_000) });
  const [at, open] = [`/specifications/${specificationId}`, `/published/${specificationId}/questions`];
  const laura = await vendorSeat("laura.priede@ziemeludati.example", `${open}/new?requirement=${requirementId}`);
  const tanel = await vendorSeat("tanel.kask@sinilaht.example", `${open}/new`);

  await laura.getByRole("textbox", { name: "Your question" }).fill("");
  await button(laura, "Send the question").click();
  await laura.getByRole("heading", { name: "There is a problem" }).waitFor();
  await laura.getByRole("textbox", { name: "Your question" }).fill("Could Ziemeļu dati report once in three months?");
  await laura.getByLabel("What must stay confidential").fill("We have few people.");
  await button(laura, "Send the question").click();
  await laura.getByText("The question was sent.").waitFor();
  expect(await accessibilityFindings(await twin(laura))).toEqual([]);

  await tanel.getByRole("link", { name: "Several questions at once" }).click();
  await tanel.getByLabel("Your list").fill("Dear all,\n1. Who pays for the room?\n2. (1.1) Is a video call enough?\n3. Never mind.");
  await button(tanel, "Split").click();
  await tanel.getByRole("heading", { name: "Look through your questions" }).waitFor();
  expect(await tanel.getByLabel("Number of the requirement").nth(1).inputValue()).toBe("1.1");
  await tanel.getByLabel("Leave this one out").nth(2).check();
  await button(tanel, "Send the questions").click();
  await tanel.getByText("The questions were sent.").waitFor();

  const [anna, peteris, mari] = [await seat(browser, server.origin, "demo-anna", false), await seat(browser, server.origin, "demo-peteris", true), await seat(browser, server.origin, "demo-mari", true)];
  await anna.goto(`${at}/questions`);
  expect(await anna.locator("tbody tr").count()).toBe(3);
  const answer = async (text: RegExp, wording: string, reply: string, decision: string) => {
    await anna.goto(`${at}/questions`);
    await anna.getByRole("link", { name: text }).click();
    for (const language of ["English", "Latvian"]) {
      await anna.getByLabel(`Question (${language})`).fill(wording);
      await anna.getByLabel(`Answer (${language})`).fill(reply);
    }
    await button(anna, "Save wording and answer").click();
    await anna.getByRole("radio", { name: decision, exact: true }).check();
    await button(anna, "Save the decision").click();
    await anna.getByRole("button", { name: /^Agree for/ }).click();
  };
  await answer(/once in three months/, "Is a report once in three months enough?", "It is, as Ziemeļu dati says.", "Accepted with changes");
  await anna.getByText("This could tell who asked").waitFor();
  for (const language of ["English", "Latvian"]) await anna.getByLabel(`Answer (${language})`).fill("It is.");
  await anna.getByRole("checkbox", { name: /The text changes because of it/ }).check();
  await button(anna, "Save wording and answer").click();
  await anna.getByRole("button", { name: /^Agree for/ }).click();
  await answer(/video call/, "Is a video call enough?", "No: the meeting is in a room.", "For information");

  for (const officer of [peteris, mari]) {
    for (const text of [/once in three months/, /video call/]) {
      await officer.goto(`${at}/questions`);
      await officer.getByRole("link", { name: text }).click();
      await officer.getByRole("button", { name: /^Agree for/ }).click();
      await officer.getByRole("button", { name: /^Agree for/ }).waitFor({ state: "detached" });
    }
  }
  for (const width of [1280, 390])
    for (const path of ["", "/team", "/release"]) {
      await mari.setViewportSize({ width, height: 900 });
      await mari.goto(`${at}/questions${path}`);
      expect([path, width, await accessibilityFindings(mari), await overflows(mari)]).toEqual([path, width, [], false]);
    }

  const reader = await (await browser.newContext({ locale: "en-GB", baseURL: server.origin })).newPage();
  await reader.goto(open);
  await reader.getByText("No answer is out yet.").waitFor();
  await mari.goto(`${at}/questions/release`);
  await button(mari, "Release to everybody now").click();
  await mari.getByText("The answers are out.").waitFor();

  const texts = [];
  for (const page of [laura, tanel, reader]) {
    await page.goto(`${open}?language=en`);
    texts.push(await page.locator("main").innerText());
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain("No: the meeting is in a room.");
  expect(texts[0]).not.toContain("Ziemeļu");
  for (const width of [1280, 390]) {
    await reader.setViewportSize({ width, height: 900 });
    expect([width, await accessibilityFindings(reader), await overflows(reader)]).toEqual([width, [], false]);
  }
  await tanel.goto("/vendor");
  await tanel.getByText("Answered").first().waitFor();
  expect(await tanel.getByText("Received").count()).toBe(1);

  // The promised change is not published yet: the question stays open.
  await mari.goto(`${at}/questions?search=three+months`);
  await mari.getByRole("link", { name: /once in three months/ }).click();
  await button(mari, "Close the question").click();
  await mari.getByText("The version that has the promised change is not published yet.").first().waitFor();
}, 180_000);

/** The same page where scripts run, for what looks at it. */
async function twin(page: Page): Promise<Page> {
  const context = await browser.newContext({ storageState: await page.context().storageState(), locale: "en-GB", baseURL: server.origin });
  const other = await context.newPage();
  await other.goto(page.url());
  return other;
}

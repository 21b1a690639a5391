import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { done } from "~db/demo";
import { localClauses } from "~db/demo-cast";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
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

test("a reviewer asks, without JavaScript; an officer of another authority hears of it, answers, and it is resolved", async () => {
  const made = await aSpecification(server.store, { lots: [], title: { en: "Talk", lv: "Saruna" } });
  const { requirementId } = await done(addLocalClause(as(server.store, "demo-anna"), { ...localClauses[0], ...made }));
  const at = `/specifications/${made.specificationId}`;
  const [marta, mari] = [await seat(browser, server.origin, "demo-marta", false), await seat(browser, server.origin, "demo-mari", true)];

  await marta.goto(`${at}/requirements/${requirementId}`);
  await marta.locator("summary", { hasText: "Write a comment or ask" }).click();
  await marta.getByRole("radio", { name: "Question" }).check();
  await marta.getByRole("checkbox", { name: /Freezing waits for this/ }).check();
  await button(marta, "Send").click();
  await marta.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await marta.getByRole("checkbox", { name: /Freezing waits for this/ }).isChecked()).toBe(true);
  await marta.getByLabel("Text").fill("Is a month not too often, @Mari Tamm?");
  await button(marta, "Send").click();
  await marta.getByText("Is a month not too often").waitFor();
  expect(new URL(marta.url()).pathname).toBe(`${at}/requirements/${requirementId}`);

  await mari.goto("/");
  await mari.getByRole("link", { name: "1 open thread asks for your answer" }).first().waitFor();
  await mari.getByRole("link", { name: /^Inbox.*unread$/ }).click();
  expect(await accessibilityFindings(mari)).toEqual([]);
  await mari.getByRole("button", { name: "Marta Bērziņa mentions you", exact: true }).first().click();
  await mari.getByLabel("Text").fill("It is what our council wants.");
  await button(mari, "Send").click();
  await mari.getByText("It is what our council wants.").waitFor();
  expect(await mari.getByRole("link", { name: "Resolve" }).count()).toBe(0);
  expect(await accessibilityFindings(mari)).toEqual([]);

  await marta.goto("/inbox");
  await marta.getByRole("button", { name: "Mari Tamm answered in a thread of yours", exact: true }).click();
  await marta.getByRole("link", { name: "Resolve" }).click();
  await marta.getByLabel("In a sentence").fill("It stays monthly.");
  await button(marta, "Resolve").click();
  await marta.getByText("It stays monthly.").waitFor();
  await marta.getByText("Resolution").waitFor();

  await mari.goto(`${at}/comments?state=open`);
  await mari.getByText("No thread is like this").waitFor();
  for (const path of [`${at}/comments`, `${at}/comments/new`, `${at}/requirements/${requirementId}`, "/account/mail", "/"]) {
    await mari.setViewportSize({ width: path === "/" ? 1280 : 390, height: 900 });
    await mari.goto(path);
    expect([path, await accessibilityFindings(mari), await overflows(mari)]).toEqual([path, [], false]);
  }
  const calendar = await mari.request.get(`${at}/calendar.ics`);
  expect([calendar.status(), calendar.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
}, 180_000);

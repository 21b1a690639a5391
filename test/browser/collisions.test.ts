import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { inviteParticipant } from "~/acts/specification/participation";
import { done } from "~db/demo";
import { findSpecifications } from "~db/specifications";
import { accessibilityFindings, button, overflows, seat as seatAt, startBrowser } from "../support/browser";
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

test("a collision gets an owner and a day; an authority leaves with its reason, sees before it joins again what that changes, and joins", async () => {
  const seat = (id: string, script: boolean) => seatAt(browser, server.origin, id, script);
  const anna = as(server.store, "demo-anna");
  const specificationId = (await findSpecifications(server.store, anna.actor)).find(({ specification }) => !specification.baseline)?.specification.id ?? "";
  const at = `/specifications/${specificationId}`;

  const mari = await seat("demo-mari", false);
  await mari.goto(`${at}/collisions`);
  await mari.getByText("from 60 days to 180 days, 200 % stricter").waitFor();
  const card = mari.locator(".card", { hasText: "Notice of a change" });
  await card.getByText("Owner and due date").click();
  await card.getByLabel("Due on").fill("2020-01-01");
  await card.getByRole("button", { name: "Save" }).click();
  await mari.getByText("Choose today or a later day.").first().waitFor();
  const again = mari.locator(".card", { hasText: "Notice of a change" });
  await again.getByLabel("Due on").fill("2099-12-31");
  await again.getByLabel("Seen to by").selectOption("demo-kalnmuiza");
  await again.getByRole("button", { name: "Save" }).click();
  await mari.getByText("due 31 December 2099").waitFor();
  await mari.goto(`${at}/collisions?owner=demo-kalnmuiza`);
  expect(await mari.locator("main .card").count()).toBe(1);

  await mari.goto(`${at}/participants`);
  await mari.getByRole("link", { name: "Leave the specification" }).click();
  await button(mari, "Leave").click();
  await mari.getByText("Fill this in").first().waitFor();
  await mari.getByLabel("Reason").fill("The council stopped the project.");
  await button(mari, "Leave").click();
  await mari.getByRole("heading", { level: 1, name: "Specifications" }).waitFor();
  expect((await mari.goto(at))?.status()).toBe(404);

  await done(inviteParticipant(anna, { specificationId, authorityId: "demo-pohjaranna" }));
  const back = await seat("demo-mari", true);
  await back.goto(at);
  await back.getByRole("link", { name: "What joining would change" }).click();
  await back.getByRole("heading", { name: "What you accept" }).waitFor();
  const screens = [`${at}/joining`, `${at}/leaving`, `${at}/collisions`, `${at}/participants`, `${at}/reading?as=demo-kalnmuiza`];
  const problems: string[] = [];
  for (const [path, width] of screens.flatMap((one) => [[one, 1280], [one, 390]] as const)) {
    await back.setViewportSize({ width, height: 900 });
    await back.goto(path);
    problems.push(...(await accessibilityFindings(back)).map((finding) => `${path}: ${finding}`));
    if (await overflows(back)) problems.push(`${path} scrolls sideways at ${width}`);
  }
  expect(problems).toEqual([]);
  await back.goto(`${at}/joining`);
  await button(back, "Accept the invitation").click();
  await back.getByRole("heading", { level: 1 }).waitFor();
  await back.goto(`${at}/participants`);
  await back.getByText("Participant since").first().waitFor();
}, 180_000);

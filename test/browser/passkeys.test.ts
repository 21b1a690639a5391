import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { password } from "~db/demo-cast";
import { deletePasskey, findPasskeys } from "~db/passkeys";
import { accessibilityFindings, button, seat, startBrowser } from "../support/browser";
import { aFrozenSpecification } from "../support/frozen";
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

/** A device with a fingerprint reader, as Chromium plays it. */
async function plugDeviceIn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  return { refuse: (refused: boolean) => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: !refused }) };
}

async function addPasskey(page: Page) {
  await page.goto("/account/passkeys/new");
  await page.getByLabel("Name of the passkey").fill("Phone of the office");
  await page.getByLabel("Your password").fill(password);
  await button(page, "Add a passkey").click();
  await page.getByRole("heading", { level: 1, name: "Your account" }).waitFor();
}

test("a passkey is made with the password and removed with it", async () => {
  const zane = await seat(browser, server.origin, "demo-zane", true);
  const device = await plugDeviceIn(zane);
  await zane.getByText("Zane Krūmiņa").click();
  expect(await accessibilityFindings(zane)).toEqual([]);
  await zane.getByRole("link", { name: "Account and passkeys" }).click();
  await zane.getByText("You have no passkey yet.").waitFor();
  await zane.getByRole("link", { name: "Add a passkey" }).click();

  await zane.getByLabel("Name of the passkey").fill("Phone");
  await zane.getByLabel("Your password").fill("not the password");
  await button(zane, "Add a passkey").click();
  await zane.getByText("The password is wrong").waitFor();
  await zane.getByLabel("Your password").fill(password);
  await device.refuse(true);
  await button(zane, "Add a passkey").click();
  await zane.getByText("The device gave no answer").waitFor();
  await device.refuse(false);
  await addPasskey(zane);

  await zane.getByRole("link", { name: "Remove Phone of the office" }).click();
  await zane.getByLabel("Your password").fill(password);
  await button(zane, "Remove").click();
  await zane.getByText("You have no passkey yet.").waitFor();
}, 180_000);

test("a passkey signs in, and another device's does not", async () => {
  const juri = await seat(browser, server.origin, "demo-juri", true);
  const device = await plugDeviceIn(juri);
  await addPasskey(juri);
  await juri.context().clearCookies({ name: "session" });
  await juri.goto("/sign-in?back=/specifications");
  await device.refuse(true);
  await button(juri, "Sign in with a passkey").click();
  await juri.getByText("The device gave no answer").waitFor();
  expect(await accessibilityFindings(juri)).toEqual([]);
  await device.refuse(false);
  await button(juri, "Sign in with a passkey").click();
  await juri.getByRole("heading", { level: 1, name: "Specifications" }).waitFor();
  await juri.getByText("Jüri Saar").waitFor();

  await server.store.transaction(async () => {
    for (const passkey of await findPasskeys(server.store, "demo-juri")) await deletePasskey(server.store, passkey);
  });
  await juri.context().clearCookies({ name: "session" });
  await juri.goto("/sign-in");
  await button(juri, "Sign in with a passkey").click();
  await juri.getByText("The passkey was not accepted").first().waitFor();
}, 180_000);

test("a baseline is signed with a passkey, and its page says so", async () => {
  const baseline = `${await aFrozenSpecification(server.store, "Signed with a passkey")}/baselines/1`;
  const zane = await seat(browser, server.origin, "demo-zane", true);
  const device = await plugDeviceIn(zane);
  await zane.goto(`${baseline}/signature`);
  await zane.getByRole("link", { name: "A passkey in your account" }).click();
  await addPasskey(zane);

  await zane.goto(`${baseline}/signature`);
  await button(zane, "Sign with a passkey").click();
  await zane.getByRole("heading", { name: "There is a problem" }).waitFor();
  await zane.getByRole("link", { name: /Declare that you have no conflict/ }).waitFor();
  await zane.getByLabel(/I have no conflict of interest/).check();
  await device.refuse(true);
  await button(zane, "Sign with a passkey").click();
  await zane.getByText("The device gave no answer").waitFor();
  expect(await accessibilityFindings(zane)).toEqual([]);
  await device.refuse(false);
  await button(zane, "Sign with a passkey").click();
  await zane.getByRole("heading", { level: 1, name: "Baseline 1" }).waitFor();
  await zane.getByText(/Zane Krūmiņa.*· passkey/).waitFor();
  await zane.goto("/account");
  await zane.getByRole("row", { name: /Phone of the office/ }).getByText(/UTC/).waitFor();
}, 180_000);

test("without JavaScript the page says so and shows no button", async () => {
  const zane = await seat(browser, server.origin, "demo-zane", false);
  await zane.goto("/account/passkeys/new");
  await zane.getByText("Passkeys need a browser with JavaScript").waitFor();
  expect(await button(zane, "Add a passkey").count()).toBe(0);
  await zane.goto(`${await aFrozenSpecification(server.store, "Without JavaScript")}/baselines/1/signature`);
  await button(zane, "Sign").waitFor();
  expect(await button(zane, "Sign with a passkey").count()).toBe(0);
}, 180_000);

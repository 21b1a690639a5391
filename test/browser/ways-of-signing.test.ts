import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { actorOf } from "~db/demo";
import { password, people } from "~db/demo-cast";
import { findPasskeys, savePasskey } from "~db/passkeys";
import { findSpecifications } from "~db/specifications";
import { button, looks, problemsOf, seat as seatAt, startBrowser, windowOf } from "../support/browser";
import { mandateOf } from "../support/cast";
import { aFrozenSpecification } from "../support/frozen";
import { type RunningServer, signedIn, startServer } from "../support/server";

let server: RunningServer;
let browser: Browser;
let signedExample: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline);
  signedExample = `/specifications/${signed?.specification.id}/baselines/1`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const seat = (id: string, script: boolean) => seatAt(browser, server.origin, id, script);
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();

async function signWithPassword(page: Page) {
  await page.getByLabel(/I have no conflict of interest/).check();
  await page.getByLabel("Your password, again").fill(password);
  await button(page, "Sign").click();
}

describe.each([["with JavaScript", true], ["without JavaScript", false]] as const)("%s", (_, script) => {
  test("two of an authority sign after an approval, while others have not", async () => {
    const baseline = `${await aFrozenSpecification(server.store, `Signed by two, ${script}`, { "demo-pohjaranna": [1, 2] })}/baselines/1`;
    const [juri, liis] = [await seat("demo-juri", script), await seat("demo-liis", script)];
    const state = juri.getByRole("row", { name: /Põhjaranna/ }).first();
    await juri.goto(`${baseline}/signature`);
    await juri.getByText("Approvals of your authority are missing before it can sign: 1.").waitFor();
    const mari = await seat("demo-mari", script);
    await mari.goto(baseline);
    await link(mari, "Approve").click();
    await button(mari, "Approve").click();
    await mari.getByRole("heading", { level: 1, name: "Baseline 1" }).waitFor();

    await juri.goto(`${baseline}/signature`);
    await signWithPassword(juri);
    await state.getByText("1 of 2").waitFor();
    expect(await state.textContent()).toMatch(/Jüri Saar.*password entered again/);
    await juri.goto(`${baseline}/signature`);
    await juri.getByText("Your authority has signed.").waitFor();
    await liis.goto(`${baseline}/signature`);
    await signWithPassword(liis);
    await liis.getByRole("row", { name: /Põhjaranna/ }).first().getByText("2 of 2").waitFor();
    await juri.goto(baseline);
    await state.getByText(/^✓?Signed$/).waitFor();
  }, 180_000);

  test("a signatory rejects with a reason that all see, and nobody can sign what is open again", async () => {
    const at = await aFrozenSpecification(server.store, `Rejected, ${script}`);
    const [juri, anna] = [await seat("demo-juri", script), await seat("demo-anna", script)];
    await juri.goto(`${at}/baselines/1`);
    await juri.getByRole("link", { name: "Reject", exact: true }).click();
    await button(juri, "Reject").click();
    await juri.getByRole("heading", { name: "There is a problem" }).waitFor();
    await juri.getByLabel("Reason").fill("The council wants the second lot out.");
    await button(juri, "Reject").click();
    await anna.goto(`${at}/baselines/1`);
    await anna.getByText(/Back in drafting \(Jüri Saar, .*\): The council wants the second lot out\./).waitFor();
    await juri.goto(`${at}/baselines/1/signature`);
    await juri.getByText("This is not possible now.").waitFor();
    expect(await button(juri, "Sign").count()).toBe(0);
  }, 180_000);
});

/** The screens of those who approve, sign, except, reject, seal and record mandates, as far as they can act on them. */
async function screensBySeat(at: string): Promise<[personId: string, paths: string[]][]> {
  const { store } = server;
  const since = new Date();
  if ((await findPasskeys(store, "demo-zane")).length === 0)
    await store.transaction(() => savePasskey(store, { id: "a-passkey", personId: "demo-zane", publicKey: Buffer.from("key"), counter: 0, transports: [], name: "Phone", addedAt: since, usedAt: null }));
  const baseline = `${at}/baselines/1`;
  return [
    ["demo-zane", [`${baseline}/signature`, `${baseline}/exceptions`, `${baseline}/rejection`, `${baseline}/signed-files`, `${baseline}/seal`, signedExample, "/mandates"]],
    ["demo-anna", [`${at}/sign-off`]],
    ["demo-ieva", ["/document-style"]],
    ["demo-peteris", ["/mandates", `/mandates/${await mandateOf(store, "demo-zane")}/revocation`]],
    ["demo-mari", [`${baseline}/approval`, `${at}/sign-off`]],
  ];
}

const emailOf = (personId: string) => people.find((one) => one.id === personId)?.email ?? "";

test("the screens of those who sign are accessible in both languages, wide and narrow, light and dark", async () => {
  const seats = await screensBySeat(await aFrozenSpecification(server.store, "To be signed", { "demo-pohjaranna": [1, 1] }));
  for (const [personId, paths] of seats) {
    const { cookie } = await signedIn(server.origin, emailOf(personId));
    for (const look of looks) expect(await problemsOf(await windowOf(browser, server.origin, cookie, look), paths, look)).toEqual([]);
  }
}, 240_000);

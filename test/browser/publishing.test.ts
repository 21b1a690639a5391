import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { reopenSpecification } from "~/acts/signing/reopen";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { done } from "~db/demo";
import { localClauses } from "~db/demo-cast";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { as, found } from "../support/cast";
import { aFrozenSpecification } from "../support/frozen";
import { signedByAll } from "../support/published";
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

async function prepared(page: Page, at: string) {
  await page.goto(`${at}/publications`);
  await button(page, "Prepare the files").click();
  await page.getByRole("link", { name: "Schedule the publication" }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Schedule the publication" }).click();
}

test("a tender goes out and is corrected; everybody sees what changed and until when there is time", async () => {
  const id = (await aFrozenSpecification(server.store, "Street lights")).replace("/specifications/", "");
  await signedByAll(server.store, id);
  const [at, open] = [`/specifications/${id}`, `/published/${id}`];
  const anna = await seat(browser, server.origin, "demo-anna", true);

  await prepared(anna, at);
  await button(anna, "Schedule the publication").click();
  await anna.getByText("It would be public before the notice in the Official Journal").waitFor();
  await anna.getByLabel("Why it goes out before").fill("It is below the threshold.");
  await button(anna, "Schedule the publication").click();
  await anna.getByText("The newest baseline is public").waitFor();
  expect(await accessibilityFindings(anna)).toEqual([]);

  const reader = await (await browser.newContext({ locale: "en-GB", baseURL: server.origin, viewport: { width: 390, height: 800 } })).newPage();
  await reader.goto("/published");
  await reader.getByRole("link", { name: "Street lights" }).click();
  await reader.getByRole("link", { name: "Read all requirements" }).click();
  await reader.getByLabel("Search words").fill(localClauses[0]?.title.en ?? "");
  await button(reader, "Show").click();
  await reader.locator("article h3 a").first().click();
  await reader.getByText("Permanent address of this requirement").waitFor();
  for (const path of [open, `${open}/requirements`, `${open}/requirements?view=list`, `${open}/glossary`, `${open}/proof`, `${open}/subscription`]) {
    await reader.goto(path);
    expect([path, await accessibilityFindings(reader), await overflows(reader)]).toEqual([path, [], false]);
  }
  await reader.goto(`${open}/changes?since=1`);
  await reader.getByText("This is the first version").waitFor();

  const { specification } = await found(server.store, id);
  await done(reopenSpecification({ ...as(server.store, "demo-anna"), now: new Date() }, { specificationId: id, number: 1, reason: "A corrigendum." }));
  await done(addLocalClause(as(server.store, "demo-anna"), { ...localClauses[0], level: "shall", specificationId: id, sectionId: specification.sections[0]?.id, title: { en: "Dimming at night", lv: "Aptumšošana naktī" } }));
  await done(freezeSpecification(as(server.store, "demo-anna"), { specificationId: id }));
  await signedByAll(server.store, id);

  await prepared(anna, at);
  expect(await anna.getByRole("radio", { name: /Significant change/ }).isChecked()).toBe(true);
  await anna.getByLabel("Why it goes out before").fill("It is below the threshold.");
  await anna.getByLabel("What is said about the change").fill("Lights are dimmed at night.");
  await button(anna, "Schedule the publication").click();
  await anna.getByText("A significant change needs more time for tenders").waitFor();
  expect(await accessibilityFindings(anna)).toEqual([]);
  await anna.getByLabel("New deadline for tenders").fill("2027-05-03T12:00");
  await button(anna, "Schedule the publication").click();
  await anna.getByRole("link", { name: "Version 2" }).waitFor();

  await reader.goto(`${open}/changes?since=1`);
  await reader.getByText("New deadline for tenders: 3 May 2027, 09:00 UTC").waitFor();
  await reader.getByRole("link", { name: /Dimming at night/ }).waitFor();
  expect([await accessibilityFindings(reader), await overflows(reader)]).toEqual([[], false]);
  await reader.getByRole("link", { name: "Redline of the whole document" }).click();
  expect(await reader.locator("ins").count()).toBeGreaterThan(0);
  await reader.goto(`${open}/versions/1`);
  await reader.getByText("Version 2 is the one that counts.").waitFor();
});

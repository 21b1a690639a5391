// From an unlawful draft to a baseline: what the checks say is done until nothing stands in the way.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { button, seat as seatAt, startBrowser } from "../support/browser";
import { aSpecification, decided } from "../support/cast";
import { type RunningServer, startServer } from "../support/server";
import { saveConditions } from "~db/conditions";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const draft = {
  title: "Reports",
  en: "The supplier {{level}} run the service after ISO/IEC 27001:2022. The reports are shown in Power BI within TBD hours.",
  lv: "Izpildītājam {{level}} uzturēt pakalpojumu pēc ISO/IEC 27001:2022. Pārskatus rāda Power BI, termiņš tiks precizēts.",
  verification: { en: "The certificate or other proof is read.", lv: "Izskata sertifikātu vai citu pierādījumu." },
};

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test("an unlawful draft is pasted and judged, written down, mended by the suggestions, and frozen; without JavaScript", async () => {
  const made = await aSpecification(server.store, { lots: [] });
  await server.store.transaction(() => saveConditions(server.store, { specificationId: made.specificationId, revision: 1, personId: "demo-anna", at: new Date() }, { ...decided, options: { decision: null, text: null } }));
  const at = `/specifications/${made.specificationId}`;
  const anna = await seatAt(browser, server.origin, "demo-anna", false);

  anna.setDefaultTimeout(20_000);
  await anna.goto("/check");
  await anna.getByRole("textbox").first().fill(draft.en.replace("{{level}}", "shall"));
  await button(anna, "Check").click();
  for (const words of ["ISO/IEC 27001:2022", "Power BI", "TBD"]) await anna.getByText(words).first().waitFor();

  await anna.goto(`${at}/sections/${made.sectionId}/local-clauses`);
  for (const [language, name] of [["en", "English"], ["lv", "Latvian"]] as const) {
    await field(anna, `Title (${name})`).fill(draft.title);
    await anna.getByLabel(`Text (${name})`).fill(draft[language]);
    await anna.locator(`[name="verification.${language}"]`).fill(draft.verification[language]);
  }
  await button(anna, "Save").click();
  await anna.getByRole("heading", { level: 1 }).filter({ hasText: draft.title }).waitFor();

  // What one click can do is done by one click each.
  const blocking = `${at}/checks?blocking=yes`;
  await anna.goto(blocking);
  expect(await button(anna, "Freeze as a baseline").count()).toBe(0);
  for (let clicks = 0; clicks < 10; clicks += 1) {
    const suggestion = anna.getByRole("button", { name: /^Write “ISO.* instead of/ }).first();
    if ((await suggestion.count()) === 0) break;
    await suggestion.click();
    await anna.goto(blocking);
  }
  // The link of a finding leads to where it is mended by hand.
  await anna.getByRole("link", { name: /names “Power BI”/ }).first().click();
  await anna.getByLabel("Text (English)").fill("The supplier {{level}} run the service after ISO/IEC 27001:2022 or equivalent. The supplier {{level}} show the reports as tables and charts within 4 hours.".replace(". The supplier {{level}} show", " and show"));
  await anna.getByLabel("Text (Latvian)").fill("Izpildītājam {{level}} uzturēt pakalpojumu pēc ISO/IEC 27001:2022 vai līdzvērtīga standarta un rādīt pārskatus tabulās un diagrammās 4 stundu laikā.");
  await button(anna, "Save").click();
  await anna.goto(blocking);
  await anna.getByRole("link", { name: /options and renewals/ }).click();
  await anna.locator('[name="options.decision"][value="none"]').check();
  await button(anna, "Save").click();

  await anna.goto(`${at}/checks`);
  await button(anna, "Freeze as a baseline").click();
  await anna.getByRole("heading", { level: 1, name: "Baseline 1" }).waitFor();
}, 240_000);

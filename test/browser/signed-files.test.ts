import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "~db/demo";
import { password } from "~db/demo-cast";
import { findSpecifications } from "~db/specifications";
import { accessibilityFindings, button, overflows, seat, startBrowser } from "../support/browser";
import { sealFolder } from "../support/openssl";
import { signedPdf } from "../support/pdf-signer";
import { type RunningServer, startServer } from "../support/server";
import { aSigner, container, removeKeys, signaturesFile, xadesSignature } from "../support/signer";
import { tool } from "../support/tools";
import { type RunningTsa, startTsa } from "../support/tsa";

describe.skipIf(!tool("openssl", "version")).each([["with JavaScript", true], ["without JavaScript", false]] as const)("%s", (_, script) => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-signed-"));
  let server: RunningServer;
  let browser: Browser;
  let tsa: RunningTsa;
  beforeAll(async () => {
    tsa = await startTsa();
    const seals = sealFolder(aSigner("rsa", "/C=LV/O=Kalnmuižas novads/CN=Seal of Kalnmuiža"), "demo-kalnmuiza");
    [server, browser] = await Promise.all([startServer(undefined, undefined, { SEAL_FOLDER: seals, TSA_URL: tsa.url }), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await tsa.stop();
    removeKeys();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a signatory takes the package, signs it elsewhere, uploads it, and seals", async () => {
    const id = (await findSpecifications(server.store, actorOf("demo-zane"))).find(({ specification }) => specification.baseline)?.specification.id;
    const page = await seat(browser, server.origin, "demo-zane", script);
    await page.goto(`/specifications/${id}/baselines/1`);
    const taken = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
      return new Uint8Array(readFileSync(await download.path()));
    };
    const upload = async (bytes: Uint8Array, name: string) => {
      writeFileSync(join(folder, name), bytes);
      await page.getByLabel("Signed file").setInputFiles(join(folder, name));
      await button(page, "Check and add").click();
    };
    const { mimetype: _type, ...parts } = unzipSync(await taken(/Container without signatures/));
    const files = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith("META-INF/")));
    const pdf = await taken(/PDF for signing, Latvian/);
    const signer = aSigner("P-256", "/C=LV/O=Kalnmuižas novads/CN=Zane Krūmiņa");

    await page.getByRole("link", { name: "Upload a signed file" }).click();
    await button(page, "Check and add").click();
    await page.getByText("Choose a file").first().waitFor();
    const [first = ""] = Object.keys(files);
    await upload(container({ ...parts, [first]: new Uint8Array([1]), "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files)) }), "changed.asice");
    await page.getByText("This file was refused and not kept:").waitFor();
    await page.getByText(first).first().waitFor();
    await upload(container({ ...parts, "note.txt": new Uint8Array([1]) }), "refused.asice");
    await page.getByText("This file was refused and not kept:").waitFor();
    expect(await page.getByText("Add nothing to it.").count()).toBe(1);
    if (script) await expectClean();
    await upload(container({ ...parts, "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files)) }), "ligums.edoc");
    await page.getByText("Unchanged and signed; trust in the certificates was not checked").waitFor();
    expect(await page.getByText("CN=Zane Krūmiņa").count()).toBeGreaterThan(0);
    const report = page.url();
    await page.goto(`/specifications/${id}/baselines/1/signed-files`);
    await upload(signedPdf(pdf, signer), "ligums.pdf");
    await page.getByText("Unchanged and signed").waitFor();

    await page.goto(`/specifications/${id}/baselines/1`);
    await page.getByRole("link", { name: "Seal with the authority's key" }).click();
    if (script) await expectClean();
    await page.getByLabel("Your password, again").fill("not the password");
    await button(page, "Seal with the authority's key").click();
    await page.getByText("The password is wrong").first().waitFor();
    await page.getByLabel("Your password, again").fill(password);
    await button(page, "Seal with the authority's key").click();
    await page.getByText(/baseline-1-for-signing-sealed\.asice/).waitFor();
    await page.getByText("CN=Seal of Kalnmuiža").first().waitFor();
    await page.getByRole("link", { name: /baseline-1-for-signing-sealed\.asice/ }).click();
    await page.getByText("CN=Test time stamps").waitFor();
    if (script) await expectAccessible([report, page.url(), `/specifications/${id}/baselines/1`, `/specifications/${id}/baselines/1/signed-files`]);

    async function expectClean() {
      expect([page.url(), await accessibilityFindings(page), await overflows(page)]).toEqual([page.url(), [], false]);
    }
    async function expectAccessible(addresses: string[]) {
      for (const [language, width] of [["lv", 390], ["en", 1280]] as const) {
        await page.setViewportSize({ width, height: 900 });
        for (const address of addresses) {
          await page.goto(address);
          const other = page.locator(`form[action="/language"] button[lang="${language}"]`);
          if (await other.count()) await other.click();
          await expectClean();
        }
      }
    }
  }, 180_000);
});

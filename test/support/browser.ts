import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type Page, chromium } from "playwright-core";
import { password, people } from "~db/demo-cast";

const needed = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** CHROMIUM_PATH, else the system's Chromium, else the one inside an npm package: no download of its own, no root. */
export async function startBrowser(): Promise<Browser> {
  const system = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: needed });
  const packaged = (await import("@sparticuz/chromium")).default;
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...needed] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const byTag = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const contrast = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds against WCAG 2.2 AA, each with the places. */
export async function accessibilityFindings(page: Page, runOnly = byTag): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    // The script above put it there.
    const { axe: runner } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ["violations"], elementRef: false, preload: false });
    return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`);
  }, runOnly);
}

/** Whether the page scrolls sideways: WCAG 2.2, 1.4.10. */
export const overflows = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** A person of the worked example in a browser window of its own, signed in, with the screens in English. */
export async function seat(browser: Browser, origin: string, personId: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, locale: "en-GB", baseURL: origin });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(people.find((one) => one.id === personId)?.email ?? "");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "My work" }).waitFor();
  return page;
}

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The two ways in which every screen is looked at: every width, colour and language between them, and the longer words where it is narrow. */
export const looks: Look[] = [["en", 1280, "light"], ["lv", 390, "dark"]];
type Look = [language: "en" | "lv", width: number, colorScheme: "light" | "dark"];

/** A window for a session, seen in one of those ways. */
export async function windowOf(browser: Browser, origin: string, cookie: string, [language, width, colorScheme]: Look): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL: origin });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: origin }, { name: "language", value: language, url: origin }]);
  return context.newPage();
}

/**
 * What is wrong with screens: accessibility, sideways scroll, language, faults of the server and in the console.
 * The structure is the same in both looks and is gone through once, in the narrow one. The light colours are those of a few components,
 * which every other screen shows enough of.
 */
export async function problemsOf(page: Page, paths: readonly string[], [language, , scheme]: Look): Promise<string[]> {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && !/40[34]/.test(message.text()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  for (const [index, path] of paths.entries()) {
    const answer = await page.goto(path);
    const status = answer?.status() ?? 0;
    if (status >= 500 || (status === 404 && !path.includes("nothing"))) problems.push(`${path}: ${status}`);
    if (scheme === "dark" || index % 2 === 0) problems.push(...(await accessibilityFindings(page, scheme === "light" ? contrast : byTag)).map((finding) => `${path}: ${finding}`));
    if (await overflows(page)) problems.push(`${path}: scrolls sideways`);
    if ((await page.locator("html").getAttribute("lang")) !== (path.includes("/documents/") ? "lv" : language)) problems.push(`${path}: wrong language`);
  }
  return problems;
}

// The slowest thing that a person notices in a specification of 1,000 requirements, on a processor four times as slow, beside a plain list of the same size.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openStore } from "~db/open";
import { startApplication } from "../support/application";
import { startBrowser } from "../support/browser";
import { crowd } from "../support/crowd";
import { shown } from "./figures";

const slower = 4;
const goal = 50;
const rows = 20;

/** Events of 16 ms and longer, from input to the next picture, as INP counts them; kept here, because pages go. */
const durations: number[] = [];

async function watch(page: Page) {
  await page.exposeFunction("tellDuration", (duration: number) => void durations.push(duration));
  await page.addInitScript(() => {
    const tell: (duration: number) => void = Reflect.get(window, "tellDuration");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Reflect.get(entry, "interactionId") > 0) tell(entry.duration);
    }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
}

async function pageAt(browser: Browser, origin: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin });
  const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  await watch(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

/** The longest event since it was last asked; 0 where none took 16 ms. */
async function worst(page: Page): Promise<number> {
  await page.waitForTimeout(1000);
  return Math.max(0, ...durations.splice(0));
}

/** Does something that leaves the page, and gives the longest event before it went. */
async function leaving(page: Page, act: () => Promise<unknown>): Promise<number> {
  // The answer is slow to come, so that the page stays: what a reader sees first is what this page does.
  const session = await page.context().newCDPSession(page);
  const answersAfter = (latency: number) => session.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 });
  await session.send("Network.enable");
  await answersAfter(4000);
  await act();
  const longest = await worst(page);
  await answersAfter(0);
  await session.detach();
  return longest;
}

const sentence = "The platform shall answer within one second. ";

async function measure(page: Page, section: string, requirement: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  await page.goto(`${requirement}/wording`);
  await page.locator("[name='text.en']").click();
  await page.keyboard.type(sentence, { delay: 30 });
  found.set("type", await worst(page));

  await page.goto(requirement.replace(/\/requirements\/.*/, "/description"));
  for (const box of await page.getByRole("checkbox").all()) await box.click();
  found.set("tick", await worst(page));

  await page.goto(section);
  await page.waitForTimeout(500);
  found.set("open", await leaving(page, () => page.locator(".reorder__item h2 a").first().click({ noWaitAfter: true })));
  await page.waitForTimeout(4000);
  await page.goto(section);
  await page.waitForTimeout(500);
  await page.locator(".reorder__item h2 a").nth(2).focus();
  found.set("reorder by keys", await leaving(page, () => page.keyboard.press("Alt+ArrowDown")));
  await page.waitForTimeout(4000);
  await page.goto(section);
  await page.waitForTimeout(500);
  found.set("reorder by dragging", await leaving(page, () => drag(page)));
  return found;
}

async function drag(page: Page) {
  const [from, to] = await Promise.all([1, 3].map((row) => page.locator(".reorder__item").nth(row).boundingBox()));
  if (!from || !to) throw new Error("there are no rows to drag");
  await page.mouse.move(from.x + 200, from.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(from.x + 200, from.y + 60 + ((to.y - from.y) * step) / 10);
  await page.mouse.up();
}

/** Plain HTML without a script, as large as the section's page: a list with links, a box to tick in each row, and a field. */
async function measureStock(page: Page, bytes: number): Promise<Map<string, number>> {
  const words = sentence.repeat(Math.ceil(bytes / rows / sentence.length));
  const list = Array.from({ length: rows }, (_, row) => `<li><h2><a href="/next">${row} Title</a></h2><label><input type="checkbox">done</label><p>${words}</p></li>`).join("");
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(`<!DOCTYPE html><html lang="en"><title>List</title><textarea></textarea><ol>${list}</ol></html>`));
  const origin = await new Promise<string>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      resolve(`http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/`);
    });
  });
  const found = new Map<string, number>();
  await page.goto(origin);
  await page.locator("textarea").click();
  await page.keyboard.type(sentence, { delay: 30 });
  found.set("type", await worst(page));
  await page.goto(origin);
  for (const box of (await page.getByRole("checkbox").all()).slice(0, 5)) await box.click();
  found.set("tick", await worst(page));
  await page.goto(origin);
  found.set("open", await leaving(page, () => page.getByRole("link").first().click({ noWaitAfter: true })));
  server.close();
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
const address = join(folder, "bench.db");
const store = await openStore(address);
const made = await crowd(store, { authorities: 10, people: 50, requirements: 1000, settlements: 1 });
await store.close();
const [app, browser] = await Promise.all([startApplication(address), startBrowser()]);
const page = await pageAt(browser, app.origin, made.seats[0]?.cookie ?? "");
const section = made.sectionPages[0] ?? "";
const bytes = (await (await fetch(app.origin + section, { headers: { cookie: made.seats[0]?.cookie ?? "" } })).text()).length;
const ours = await measure(page, section, `${made.at}/requirements/${made.requirementIds[3]}`);
const stock = await measureStock(await pageAt(browser, "http://127.0.0.1", "none=none"), bytes);
console.log(`worst event at ${slower} × CPU throttle, ${made.requirementIds.length} requirements (0: below 16 ms)`);
for (const [name, value] of ours) console.log(`${name}: ${shown(value, 0)} ms; stock list page ${stock.has(name) ? `${shown(stock.get(name) ?? 0, 0)} ms` : "–"}`);
const longest = Math.max(...ours.values());
console.log(`worst: ${shown(longest, 0)} ms (goal ${goal}); stock list page: ${shown(Math.max(...stock.values()), 0)} ms`);
await browser.close();
app.process.kill();
rmSync(folder, { recursive: true, force: true });
process.exit(longest <= goal ? 0 : 1);

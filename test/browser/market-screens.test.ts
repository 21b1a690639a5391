import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { actorOf } from "~db/demo";
import { playMarketExample } from "~db/demo-market";
import { findQuestions } from "~db/questions";
import { findRequirements } from "~db/requirements";
import { findRounds } from "~db/rounds";
import { findSpecification, findSpecifications } from "~db/specifications";
import { looks, problemsOf, startBrowser, windowOf } from "../support/browser";
import { namedFiles } from "../support/published";
import { type RunningServer, signedIn, startServer, vendorAt } from "../support/server";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
  // The files themselves are other tests' business.
  await playMarketExample(server.store, new Date(), async (evidence) => namedFiles(evidence));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Every screen on the market's side, by who opens it: nobody in particular, a vendor, an officer of the clarification team. */
async function screens(): Promise<Record<"public" | "vendor" | "officer", string[]>> {
  const anna = actorOf("demo-anna");
  const id = (await findSpecifications(server.store, anna)).find(({ specification }) => specification.baseline)?.specification.id ?? "";
  const found = await findSpecification(server.store, anna, id);
  if (!found) throw new Error("the example has nothing signed");
  const [requirement] = await findRequirements(server.store, found);
  const questions = await findQuestions(server.store, found);
  const [round] = await findRounds(server.store, found);
  const [at, own, section] = [`/published/${id}`, `/specifications/${id}`, found.sections[0]?.id];
  return {
    public: [
      "/published", at, `${at}?authority=demo-kalnmuiza`, `${at}/requirements`, `${at}/requirements?search=data`, `${at}/requirements/${requirement?.id}`, `${at}/changes`, `${at}/glossary`, `${at}/proof`, `${at}/versions/1`,
      `${at}/questions`, `${at}/deadlines`, `${at}/deadlines?zone=Asia/Tokyo`, `${at}/consultation`, `${at}/matrix`, `${at}/nothing-here`, "/vendor/sign-in", "/vendor/registration",
    ],
    vendor: ["/vendor", "/vendor/people", "/vendor/statements", `${at}/questions/new`, `${at}/questions/file`, `${at}/matrix/own`, `${at}/matrix/sections/${section}`, `${at}/matrix/check`, `${at}/matrix/offers`, `${at}/matrix/return`, `/vendor/questions/${questions[0]?.id}`],
    officer: [own, `${own}/publications`, `${own}/publications/new`, `${own}/rounds`, `${own}/rounds/${round?.id}`, `${own}/deadlines`, `${own}/market`, `${own}/questions`, `${own}/questions?status=pending`, ...questions.map((one) => `${own}/questions/${one.id}`), `${own}/questions/release`, `${own}/questions/team`],
  };
}

test.each(looks)("no accessibility finding and no sideways scroll on any screen of the market's side (%s, %i px, %s)", async (...look) => {
  const of = await screens();
  const cookies = { public: "nobody=1", vendor: (await vendorAt(server.origin, "laura.priede@ziemeludati.example")).cookie, officer: (await signedIn(server.origin, "anna.kalnina@ezerkrasts.example")).cookie };
  for (const who of ["public", "vendor", "officer"] as const) {
    const page = await windowOf(browser, server.origin, cookies[who], look);
    expect(await problemsOf(page, of[who], look)).toEqual([]);
    await page.context().close();
  }
}, 240_000);

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { corpora, measure, precision, results, resultsFile, total } from "./measure";

const { measured } = measure();

test.each(corpora().map(({ language }) => language))("nine of ten errors that are found in %s are errors", (language) => {
  expect(precision(total(measured.filter((one) => one.language === language && one.severity === "error")))).toBeGreaterThanOrEqual(0.9);
});

test("the table of results tells what is measured: npm run bench -- corpus writes it", () => {
  expect(results()).toBe(readFileSync(resultsFile, "utf8"));
});

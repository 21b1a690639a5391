import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "~/domain/checks/rules";
import { packageRoot } from "~db/migrations";
import { rulesDocument } from "./support/rules-document";

test("docs/checks.md says what the rule packs say; else: npm run docs", () => {
  expect(readFileSync(join(packageRoot, "docs", "checks.md"), "utf8")).toBe(rulesDocument());
});

test("every rule of the program has its row, and no cell breaks its table", () => {
  const document = rulesDocument();
  for (const { id } of rules) expect(document).toContain(`| \`${id}\` |`);
  const tables = document.trim().split("\n\n").filter((block) => block.startsWith("|"));
  for (const block of tables) expect(new Set(block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length)).size).toBe(1);
});

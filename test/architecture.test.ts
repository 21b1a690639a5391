import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

// What each folder may import. Read from top to bottom: the arrow never turns back.
const mayImport: Record<string, string[]> = {
  "app/domain": ["app/domain", "zod", "diff", "node:crypto"],
  "app/document": ["app/document", "app/domain"],
  "app/exporters": ["app/exporters", "app/document", "app/domain", "@myriaddreamin/typst-ts-node-compiler", "fflate", "papaparse", "uqr", "zod", "node:"],
  "app/importers": ["app/importers", "app/exporters/unzip", "app/domain", "fast-xml-parser", "papaparse", "yaml", "zod", "node:"],
  "app/signatures": ["app/signatures", "app/exporters/unzip", "app/exporters/xml", "app/domain", "pkijs", "asn1js", "xml-crypto", "@xmldom/xmldom", "fast-xml-parser", "fflate", "node:"],
  "app/messages": ["app/messages", "app/domain"],
  "app/components": ["app/components", "app/domain", "app/messages", "react", "@remix-run/react"],
  "app/enhance": ["app/enhance", "app/domain/canonical-json", "fflate", "@atlaskit/pragmatic-drag-and-drop", "@simplewebauthn/browser"],
  db: ["db", "app/domain", "drizzle-orm", "better-sqlite3", "pg", "yaml", "zod", "node:"],
  "app/acts": ["app/acts", "app/domain", "db", "zod", "@node-rs/argon2", "@simplewebauthn/server", "node:crypto"],
  "app/http": ["app/http", "app/acts", "app/importers", "app/document", "app/exporters", "app/signatures", "app/domain", "app/messages", "db", "zod", "express", "helmet", "compression", "nodemailer", "@remix-run/", "node:"],
  "app/cli": ["app/cli", "app/acts", "app/messages", "app/http", "app/exporters", "app/signatures", "app/domain", "db", "@remix-run/node", "node:"],
};
/** The worked example plays the acts as people would; nothing else in db/ knows them. */
const playsActs = ["db/demo.ts", "db/demo-tailoring.ts", "db/demo-needs.ts", "db/demo-agreement.ts", "db/demo-talk.ts", "db/demo-disagreement.ts", "db/demo-market.ts"];

const sources = ["app", "db"].flatMap((folder) => filesIn(folder)).filter((file) => /\.tsx?$/.test(file));
const production = sources.filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith("db/migrations"));
const text = (file: string) => readFileSync(join(root, file), "utf8");

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function importsOf(file: string): string[] {
  return [...text(file).matchAll(/^\s*(?:import|export)\b[^;'"]*?from\s+["']([^"']+)["']|^\s*import\s+["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    if (name.startsWith("~db/")) return name.replace("~db/", "db/");
    if (name.startsWith("~/")) return name.replace("~/", "app/");
    return name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name;
  });
}

test.each(Object.entries(mayImport))("%s imports only what stands below it", (folder, allowed) => {
  const wrong = production
    .filter((file) => file.startsWith(`${folder}/`) && !playsActs.includes(file))
    .flatMap((file) => importsOf(file).filter((name) => !allowed.some((one) => name === one || name.startsWith(one.endsWith(":") || one.endsWith("/") ? one : `${one}/`))).map((name) => `${file} → ${name}`));
  expect(wrong).toEqual([]);
});

test("a route imports no other route", () => {
  const wrong = production
    .filter((file) => file.startsWith("app/routes/"))
    .flatMap((file) => importsOf(file).filter((name) => name.startsWith("app/routes/") && name.split("/")[2] !== file.split("/")[2]).map((name) => `${file} → ${name}`));
  expect(wrong).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  expect(production.filter((file) => text(file).split("\n").length > 301)).toEqual([]);
});

test("the domain knows neither clock nor chance", () => {
  const told = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|randomBytes|process\.env/;
  expect(production.filter((file) => /^app\/(domain|document|exporters|signatures)\//.test(file) && told.test(text(file)))).toEqual([]);
});

test("only db/ writes rows, and only acts and the example call what saves", () => {
  const writes = /\.(insert|update|delete)\((store\.)?t\.|\bsql`/;
  expect(production.filter((file) => file.startsWith("app/") && writes.test(text(file)))).toEqual([]);
  const saves = /\b(save|delete|record)[A-Z]\w+\(/;
  const callers = production.filter((file) => !file.startsWith("db/") && !file.startsWith("app/acts/") && importsOf(file).some((name) => name.startsWith("db/")) && saves.test(text(file)));
  expect(callers).toEqual([]);
});

test("every act is called in a test", () => {
  const tests = sources.filter((file) => /\.test\.tsx?$/.test(file)).map(text).join("\n");
  const acts = production.filter((file) => file.startsWith("app/acts/")).flatMap((file) => [...text(file).matchAll(/export const (\w+) = (?:act|specificationAct|requirementAct)\(/g)].map((match) => match[1] ?? ""));
  expect(acts.length).toBeGreaterThan(15);
  expect(acts.filter((name) => !new RegExp(`\\b${name}\\(`).test(tests))).toEqual([]);
});

test("every reason that is given is listed, and every listed one is given", async () => {
  const { reasons } = await import("~/domain/refusal");
  const given = new Set(production.flatMap((file) => [...text(file).matchAll(/refuse\("([a-z-]+)"/g)].map((match) => match[1])));
  expect(reasons.filter((reason) => !given.has(reason))).toEqual([]);
});

test("the root stays bare", () => {
  const entries = readdirSync(root).filter((name) => !["node_modules", "build", "data", ".git", "out"].includes(name));
  expect(entries.length).toBeLessThanOrEqual(18);
});

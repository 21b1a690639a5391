import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "~/domain/language";
import { requirementsOf } from "~/domain/signing/baseline";
import { type Evidence, evidenceOf, sealed } from "~/domain/signing/evidence";
import { exportInWorker, exported, fileKinds, written } from "~/exporters/export";
import { evidenceSchema } from "~/exporters/json";
import { verifyFile } from "~/exporters/verify";
import { playToSigned } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";

let folder: string;
let evidence: Evidence;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jointspec-documents-"));
  const store = await openStore(join(folder, "test.db"));
  await publishLibrary(store, readLibrary(), new Date("2026-11-01"));
  const { specificationId, number } = await store.transaction(() => playToSigned(store));
  const specification = await findSpecificationUnscoped(store, specificationId);
  const stored = specification && (await findBaseline(store, { specification }, number));
  if (!stored) throw new Error("no baseline");
  evidence = evidenceOf(stored, await findEventsUnscoped(store, specificationId));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validator = join(packageRoot, "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");

test.skipIf(!existsSync(validator)).each(languages)("the Word file passes the Open XML validator (%s)", (language) => {
  const file = join(folder, `valid-${language}.docx`);
  writeFileSync(file, exported(evidence, language, "docx"));
  const report = JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }));
  expect(report).toMatchObject({ ok: true });
});

test("text that no document can hold is harmless in each format", () => {
  const nasty = 'x\u0000\u000b\ufffe\ud800 <script>alert("1")</script> & ]]> {{level}}';
  const [section] = evidence.baseline.sections;
  const [requirement] = section?.requirements ?? [];
  if (!section || !requirement) throw new Error("empty");
  const changed = { ...requirement, text: { en: nasty, lv: nasty }, title: { en: nasty, lv: nasty } };
  const forged = { ...evidence, baseline: { ...evidence.baseline, sections: [{ ...section, requirements: [changed] }] } };
  const html = strFromU8(exported(forged, "en", "html"));
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;");
  if (existsSync(validator)) {
    const parts = unzipSync(exportedWithoutEvidence(forged));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("&lt;script&gt;");
  }
});

/** Canonical JSON refuses lone surrogates, as it must: here only the document part is of interest. */
function exportedWithoutEvidence(forged: Evidence): Uint8Array {
  const clean = JSON.parse(JSON.stringify(forged).replaceAll("\\ud800", "")) as Evidence;
  return exported(clean, "en", "docx");
}

test("every requirement is in every file of every language, under the same id", () => {
  const ids = requirementsOf(evidence.baseline).map((one) => one.id);
  expect(ids.length).toBeGreaterThanOrEqual(30);
  for (const language of languages) {
    const document = strFromU8(unzipSync(exported(evidence, language, "docx"))["word/document.xml"] ?? new Uint8Array());
    const html = strFromU8(exported(evidence, language, "html"));
    const sheet = strFromU8(unzipSync(exported(evidence, language, "xlsx"))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const markdown = strFromU8(exported(evidence, language, "md"));
    for (const id of ids) {
      expect(sheet).toContain(`>${id}<`);
      expect(markdown).toContain(id.replaceAll("-", "\\-"));
      expect(document).toContain(id);
      expect(html).toContain(`id="r-${id}"`);
    }
  }
  for (const id of ids) expect(sealed(evidence)).toContain(`"id":"${id}"`);
});

test("the same evidence gives the same bytes in every time zone", async () => {
  const before = process.env.TZ;
  const files: string[][] = [];
  for (const zone of ["Pacific/Auckland", "America/New_York", "UTC"]) {
    process.env.TZ = zone;
    const all = languages.flatMap((language) => fileKinds.map(async (kind) => Buffer.from(await written(evidence, language, kind)).toString("base64")));
    files.push(await Promise.all(all));
  }
  process.env.TZ = before;
  expect(files[1]).toEqual(files[0]);
  expect(files[2]).toEqual(files[0]);
});

test("the worker gives the same bytes", async () => {
  const worker = join(packageRoot, "build", "exporter-worker.js");
  for (const kind of ["docx", "pdf"] as const) {
    const bytes = await exportInWorker(evidence, "lv", kind, worker);
    expect(Buffer.from(bytes).equals(Buffer.from(await written(evidence, "lv", kind)))).toBe(true);
  }
});

test.each(languages)("the PDF is tagged for PDF/UA-1, with its language and title (%s)", async (language) => {
  const pdf = Buffer.from(await written(evidence, language, "pdf")).toString("latin1");
  expect(pdf).toMatch(/pdfuaid:part>1</);
  expect(pdf).toMatch(new RegExp(`/Lang ?\\(${language}`));
  expect(pdf).toContain("/MarkInfo");
  expect(pdf).toContain("/Outlines");
});

test("the workbook passes the validator, holds numbers as numbers, and no text becomes a formula", () => {
  const [section] = evidence.baseline.sections;
  const [requirement] = section?.requirements ?? [];
  if (!section || !requirement) throw new Error("empty");
  const formula = '=HYPERLINK("https://evil.example","x")';
  const forged = { ...evidence, baseline: { ...evidence.baseline, sections: [{ ...section, requirements: [{ ...requirement, title: { en: formula, lv: formula } }, ...section.requirements.slice(1)] }, ...evidence.baseline.sections.slice(1)] } };
  const bytes = exported(forged, "en", "xlsx");
  const parts = unzipSync(bytes);
  const sheets = [1, 2, 3].map((number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()));
  expect(sheets.join("")).not.toContain("<f>");
  expect(sheets[0]).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;');
  expect(sheets[1]).toMatch(/<c r="[F-H]\d+" s="3"><v>\d/);
  expect(sheets.every((sheet) => sheet.includes('state="frozen"') && sheet.includes("<autoFilter"))).toBe(true);
  if (existsSync(validator)) {
    const file = join(folder, "valid.xlsx");
    writeFileSync(file, bytes);
    expect(JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }))).toMatchObject({ ok: true });
  }
});

test("text is never markup in Markdown and PDF", async () => {
  const nasty = '# head\n*bold* [x](javascript:alert(1)) <script> | cell #panic("x") $x$ \\ @ref "quoted" `code`';
  const [section] = evidence.baseline.sections;
  const [requirement] = section?.requirements ?? [];
  if (!section || !requirement) throw new Error("empty");
  const forged = { ...evidence, baseline: { ...evidence.baseline, sections: [{ ...section, requirements: [{ ...requirement, text: { en: nasty, lv: nasty }, title: { en: nasty, lv: nasty } }] }] } };
  const markdown = strFromU8(exported(forged, "en", "md"));
  expect(markdown).not.toMatch(/[^\\]<script|[^\\]\[x\]|\n# head/);
  expect((await written(forged, "en", "pdf")).length).toBeGreaterThan(10_000);
});

test("the canonical JSON is what its schema says", () => {
  const validate = new Ajv2020({ strict: false, formats: { "date-time": true, date: true, uri: true } }).compile(evidenceSchema());
  expect(validate(JSON.parse(sealed(evidence)))).toBe(true);
  expect(validate({ ...JSON.parse(sealed(evidence)), seal: 1 })).toBe(false);
});

test("a genuine file is found genuine, from the file alone", () => {
  for (const kind of ["docx", "json"] as const) expect(verifyFile(exported(evidence, "lv", kind))).toMatchObject({ genuine: true });
});

test("a file that not everyone has signed says so, and nothing else", () => {
  const [first] = evidence.signatures;
  const partly = { ...evidence, signatures: first ? [first] : [], disclosed: evidence.disclosed.slice(0, 1) };
  const wrong = verifyFile(exported(partly, "en", "docx")).steps.filter((step) => !step.ok);
  expect(wrong.map((step) => step.check)).toEqual(["complete"]);
});

test.each(["json", "docx"] as const)("a change of one byte anywhere in a %s file is found and named", (kind) => {
  const bytes = exported(evidence, "en", kind);
  const places = Array.from({ length: 60 }, (_, index) => Math.floor((bytes.length * (index + 0.5)) / 60));
  for (const place of places) {
    const changed = bytes.slice();
    changed[place] = (changed[place] ?? 0) ^ 1;
    const { genuine, steps } = verifyFile(changed);
    expect(genuine).toBe(false);
    const wrong = steps.find((step) => !step.ok);
    expect(wrong?.place ?? wrong?.found).toBeTruthy();
  }
});

test("a word changed inside the Word file is named with its part, although the evidence is untouched", () => {
  const parts = unzipSync(exported(evidence, "en", "docx"));
  parts["word/document.xml"] = strToU8(strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace("180", "108"));
  const wrong = verifyFile(zipSync(parts)).steps.find((step) => !step.ok);
  expect(wrong).toMatchObject({ check: "document", place: expect.stringMatching(/^word\/document\.xml, character \d+$/) });
});

test("a signature that is not in the chain, a changed view and a broken chain are told apart", () => {
  const failing = (changed: Evidence) => verifyFile(strToU8(sealed(changed))).steps.filter((step) => !step.ok).map((step) => step.check);
  const signatures = evidence.signatures.map((one, index) => (index === 0 ? { ...one, name: "Someone else" } : one));
  expect(failing({ ...evidence, signatures })).toEqual(["signatures"]);
  expect(failing({ ...evidence, views: evidence.views.map((view) => ({ ...view, sha256: "0".repeat(64) })) })).toContain("views");
  expect(failing({ ...evidence, events: evidence.events.filter((_, index) => index !== 5) })).toContain("events");
});

test("garbage and bombs are refused, never thrown", () => {
  const bomb = zipSync({ "jointspec/evidence.json": new Uint8Array(400_000_000) });
  for (const bytes of [new Uint8Array(), strToU8("PK"), strToU8("PK\u0003\u0004garbage"), strToU8("{}"), strToU8("[1]"), strToU8("null"), bomb])
    expect(verifyFile(bytes)).toMatchObject({ genuine: false, evidence: null });
});

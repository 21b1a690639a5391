import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Need } from "~/domain/needs/need";
import { type Evidence, evidenceOf } from "~/domain/signing/evidence";
import { exported, redlined } from "~/exporters/export";
import { findBaseline } from "~db/baselines";
import { playToSigned } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";

let folder: string;
let evidence: Evidence;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jointspec-needs-"));
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
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** What a reader reads in each format, without markup. */
const texts = (language: "en" | "lv", as: string | null = null) => [
  part(exported(evidence, language, "docx", as), "word/document.xml").replace(/<[^>]+>/g, " "),
  strFromU8(exported(evidence, language, "html", as)).replace(/<[^>]+>/g, " "),
  strFromU8(exported(evidence, language, "md", as)).replace(/\\/g, ""),
];

test("the joint investment table, the funding, the buyers and the criteria are in every document of both languages", () => {
  for (const text of texts("en")) for (const words of ["Joint investment table, lot 2", "1,259,560.00 EUR", "120,000.50", "28,800.12", "225,232.92", "ERDF (ERAF), 2021–2027, LV, up to 85 %", "Interreg", "Põhjaranna Linnatransport", "C-23/20", "Award criteria, lot 1", "30.25", "Life-cycle costs over eight years"]) expect(text).toContain(words);
  for (const text of texts("lv")) for (const words of ["Kopīgā ieguldījumu tabula, 2. daļa", "1\u00a0259\u00a0560,00 EUR", "120\u00a0000,50", "28\u00a0800,12", "līdz 85 %", "vispārīgā vienošanās", "Piedāvājumu izvērtēšanas kritēriji, 1. daļa", "30,25"]) expect(text).toContain(words);
});

test("one authority reads its own figures and money only, and every link to a requirement leads somewhere", () => {
  for (const text of texts("en", "demo-kalnmuiza")) {
    for (const own of ["72,000.00", "100,000.00", "175,372.00", "252,000.00 EUR"]) expect(text).toContain(own);
    for (const others of ["240,000.00", "120,000.50", "Interreg", "1,259,560.00", "1,032,760.50"]) expect(text).not.toContain(others);
  }
  for (const as of [null, ...evidence.baseline.participants.map((one) => one.authorityId)]) {
    const html = strFromU8(exported(evidence, "en", "html", as));
    for (const [, anchor] of html.matchAll(/href="#(r-[^"]+)"/g)) expect(html).toContain(`id="${anchor}"`);
  }
});

test("a baseline without needs and criteria shows neither", () => {
  const { procedureForm: _, buyers: __, needs: ___, criteria: ____, ...baseline } = evidence.baseline;
  const bare = { ...evidence, baseline };
  expect(strFromU8(exported(bare, "en", "html"))).not.toMatch(/id="(needs|award-criteria)"/);
  expect(part(exported(bare, "en", "xlsx"), "xl/workbook.xml")).not.toMatch(/Investment|Award criteria/);
});

test("the workbook holds them as numbers, without formulas, and says exactly what a spreadsheet would not keep", () => {
  const long = "12345678901234.56";
  expect(part(exported(evidence, "en", "xlsx"), "xl/workbook.xml")).toMatch(/name="Investment".*name="Award criteria"/);
  const sheet = part(exported(evidence, "en", "xlsx"), "xl/worksheets/sheet4.xml");
  for (const number of ["120000.5", "28800.12", "1259560", "225232.92", "222752.4"]) expect(sheet).toContain(`<v>${number}</v>`);
  expect(part(exported(evidence, "en", "xlsx"), "xl/worksheets/sheet5.xml")).toContain("<v>30.25</v>");
  const exact = part(exported(laterWith(changedNeeds((need) => (need.estimatedValue === "240000" ? { ...need, estimatedValue: long } : need))), "en", "xlsx"), "xl/worksheets/sheet4.xml");
  expect(exact).toContain(">12,345,678,901,234.56<");
  expect(exact).not.toContain("<f>");
  if (existsSync(validator)) {
    const file = join(folder, "needs.xlsx");
    writeFileSync(file, exported(evidence, "lv", "xlsx"));
    expect(JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }))).toMatchObject({ ok: true });
  }
});

const changedNeeds = (change: (need: Need, authorityId: string) => Need | null) => {
  const { needs } = evidence.baseline;
  if (!needs) throw new Error("the example has needs");
  return { ...needs, authorities: needs.authorities.map((sheet) => ({ ...sheet, needs: sheet.needs.flatMap((need) => change(need, sheet.authorityId) ?? []) })) };
};
const laterWith = (needs: ReturnType<typeof changedNeeds>): Evidence => ({ ...evidence, baseline: { ...evidence.baseline, number: 2, needs } });

test("the redline shows a changed quantity as a whole, with the totals that follow from it, and nothing where nothing changed", () => {
  const after = laterWith(changedNeeds((need) => (need.firm === "200" ? { ...need, firm: "220" } : need)));
  const html = strFromU8(redlined(evidence, after, "en", "html"));
  expect(html).toContain("<del>200</del><ins>220</ins>");
  expect(html).toContain("<del>340</del><ins>360</ins>");
  expect(html.match(/<ins>/g)).toHaveLength(2);
  expect(html).not.toContain('id="award-criteria"');
  expect(strFromU8(redlined(evidence, evidence, "en", "html"))).not.toContain('id="needs"');
});

test("the redline of a need that is no more: accepted it is gone, rejected it is there", () => {
  const after = laterWith(changedNeeds((need, authorityId) => (authorityId === "demo-pohjaranna" && need.firm === "80" ? null : need)));
  const xml = part(redlined(evidence, after, "en", "docx"), "word/document.xml");
  const rows = (source: string) => [...source.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => [...row.matchAll(/<w:(?:t|delText) xml:space="preserve">([^<]*)</g)].map((match) => match[1]).join("")).filter((row) => row.startsWith("Environmental sensors (pieces)Põhj"));
  expect(rows(xml.replace(/<w:del .*?<\/w:del>/g, ""))).toEqual([]);
  expect(rows(xml.replace(/<w:ins .*?<\/w:ins>/g, ""))).toEqual(["Environmental sensors (pieces)Põhjaranna Linnavalitsus (demonstratsioon)8060110140"]);
  if (existsSync(validator)) {
    const file = join(folder, "redline.docx");
    writeFileSync(file, redlined(evidence, after, "lv", "docx"));
    expect(JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }))).toMatchObject({ ok: true });
  }
});

test("the conditions of the tender are in every document of both languages, in the workbook, and tracked in the redline", () => {
  for (const text of texts("en")) for (const words of ["Conditions of the tender", "Variants are not allowed.", "eForms BT-754: inc", "Within 30 days after the contract ends", "Regulation (EU) 2024/2847"]) expect(text).toContain(words);
  for (const text of texts("lv", "demo-kalnmuiza")) for (const words of ["Iepirkuma nosacījumi", "Varianti nav atļauti.", "30 dienu laikā pēc līguma beigām"]) expect(text).toContain(words);
  expect(part(exported(evidence, "lv", "xlsx"), "xl/workbook.xml")).toContain('name="Nosacījumi"');
  const { conditions, ...baseline } = evidence.baseline;
  if (!conditions) throw new Error("the example has conditions");
  const longer = { ...evidence, baseline: { ...baseline, number: 2, conditions: { ...conditions, duration: { ...conditions.duration, months: 36 } } } };
  const html = strFromU8(redlined(evidence, longer, "en", "html"));
  expect(html).toContain("<del>48</del><ins>36</ins>");
  expect(html.match(/<ins>/g)).toHaveLength(1);
  expect(strFromU8(exported({ ...evidence, baseline }, "en", "html"))).not.toContain('id="conditions"');
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileKinds } from "~/domain/exporting/asked-file";
import { canonicalJson } from "~/domain/canonical-json";
import { languages } from "~/domain/language";
import { requirementsOf } from "~/domain/signing/baseline";
import { type Evidence, sealed } from "~/domain/signing/evidence";
import { exported, redlined, written } from "~/exporters/export";
import { appliesTo } from "~/domain/specification/scope";
import { evidenceSchema } from "~/exporters/json";
import { writeInWorker } from "~/exporters/in-worker";
import { userMessageOf } from "~/exporters/archive/user-message";
import { sha256Bytes } from "~/domain/sha256";
import { along, attribute, children, content, parsedXml } from "~/importers/xml";
import { verifyFile } from "~/exporters/verify";
import { verifyAny } from "~/exporters/verify-any";
import { exampleEvidence } from "../support/evidence";
import { packageRoot } from "~db/migrations";

let folder: string;
let evidence: Evidence;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jointspec-documents-"));
  evidence = await exampleEvidence();
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
    const bytes = await writeInWorker({ what: "file", evidence, signed: new Map(), language: "lv", kind, as: null }, worker);
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
  const validate = new Ajv2020({ strict: false, formats: { "date-time": true, date: true, uri: true, base64: true } }).compile(evidenceSchema());
  expect(validate(JSON.parse(sealed(evidence)))).toBe(true);
  expect(validate({ ...JSON.parse(sealed(evidence)), seal: 1 })).toBe(false);
});

test("a genuine file is found genuine, from the file alone", () => {
  for (const kind of ["docx", "json"] as const) expect(verifyFile(exported(evidence, "lv", kind))).toMatchObject({ genuine: true });
});

test("a file that not everyone has signed says so, and nothing else", () => {
  const [first, ...others] = evidence.signatures;
  const gone = new Set(others.map((one) => canonicalJson({ baselineId: evidence.baseline.id, ...one })));
  const partly = { ...evidence, signatures: first ? [first] : [], disclosed: evidence.disclosed.filter((one) => !gone.has(one.payload)) };
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

test("read as one authority: what applies to it, with its own values, and the file still proves itself", () => {
  for (const { authorityId, name } of evidence.baseline.participants) {
    const bytes = exported(evidence, "lv", "docx", authorityId);
    expect(verifyFile(bytes)).toMatchObject({ genuine: true });
    const document = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(document).toContain(name);
    for (const { id, scope } of requirementsOf(evidence.baseline)) expect(document.includes(id)).toBe(appliesTo(scope, authorityId));
  }
  const separate = requirementsOf(evidence.baseline).find((one) => one.parameters.some((parameter) => parameter.common === null));
  const [own] = separate?.parameters.find((parameter) => parameter.common === null)?.values ?? [];
  if (!separate || !own) throw new Error("the example has no separate value");
  const markdown = strFromU8(exported(evidence, "en", "md", own.authorityId));
  expect(markdown).not.toMatch(/\*\\\[/);
});

test("a file that says it is another authority's reading is found out", () => {
  const [first, second] = evidence.baseline.participants;
  const parts = unzipSync(exported(evidence, "en", "docx", first?.authorityId));
  const custom = strFromU8(parts["docProps/custom.xml"] ?? new Uint8Array());
  parts["docProps/custom.xml"] = strToU8(custom.replace(first?.authorityId ?? "", second?.authorityId ?? ""));
  expect(verifyFile(zipSync(parts))).toMatchObject({ genuine: false });
});

describe("redline", () => {
  /** A later baseline: one text changed, one requirement added, one gone. */
  const later = (): Evidence => {
    const [first, second, ...sections] = evidence.baseline.sections;
    if (!first || !second) throw new Error("too small");
    const [changed, ...rest] = first.requirements;
    const [, ...others] = second.requirements;
    if (!changed) throw new Error("too small");
    const text = { en: `${changed.text.en} It is checked each year.`, lv: `${changed.text.lv} To pārbauda katru gadu.` };
    const added = { ...changed, id: "added-requirement", title: { en: "A new one", lv: "Jauna" } };
    return { ...evidence, baseline: { ...evidence.baseline, number: 2, sections: [{ ...first, requirements: [{ ...changed, text }, ...rest, added] }, { ...second, requirements: others }, ...sections] } };
  };

  test("the Word file tracks every change: accepted it reads as the new baseline, rejected as the old", () => {
    const after = later();
    const bytes = redlined(evidence, after, "en", "docx");
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="[^"]+" w:date="\d{4}-\d\d-\d\dT[\d:]+Z">/);
    const heading = (source: string) => [...source.matchAll(/<w:pStyle w:val="Heading2"\/>.*?<\/w:p>/g)].map(([one]) => [...one.matchAll(/<w:(?:t|delText) xml:space="preserve">([^<]*)</g)].map((match) => match[1]).join("")).filter(Boolean);
    const accepted = heading(xml.replace(/<w:del .*?<\/w:del>/g, ""));
    const rejected = heading(xml.replace(/<w:ins .*?<\/w:ins>/g, ""));
    const escapedTitles = (of: Evidence) => requirementsOf(of.baseline).map((one) => (one.title.en ?? "").replaceAll("&", "&amp;")).sort();
    expect(accepted.sort()).toEqual(escapedTitles(after));
    expect(rejected.sort()).toEqual(escapedTitles(evidence));
    if (existsSync(validator)) {
      const file = join(folder, "redline.docx");
      writeFileSync(file, bytes);
      expect(JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }))).toMatchObject({ ok: true });
    }
  });

  test("the web page marks the same changes; a baseline compared with itself has none", () => {
    const html = strFromU8(redlined(evidence, later(), "lv", "html"));
    expect(html).toMatch(/<ins>[^<]*pārbauda/);
    expect(html).toContain("<del>");
    expect(strFromU8(redlined(evidence, evidence, "lv", "html"))).not.toMatch(/<ins>|<del>/);
  });
});

describe("archive package", () => {
  test("one root folder named as the package, with METS, metadata, representation, schemas, documentation (CSIPSTR1 to 16)", async () => {
    const parts = unzipSync(await written(evidence, "en", "zip"));
    const names = Object.keys(parts);
    const [root] = names[0]?.split("/") ?? [];
    expect(names.every((name) => name.startsWith(`${root}/`))).toBe(true);
    const text = (path: string) => strFromU8(parts[`${root}/${path}`] ?? new Uint8Array());
    expect(text("METS.xml")).toContain(`OBJID="${root}"`);
    for (const folder of ["metadata/descriptive/", "metadata/preservation/", "representations/documents/data/", "schemas/", "documentation/"]) expect(names.some((name) => name.startsWith(`${root}/${folder}`))).toBe(true);
    const data = names.filter((name) => name.includes("/data/")).map((name) => name.split("/").pop());
    expect(data).toHaveLength(languages.length * 5 + 1);
    const inner = text("representations/documents/METS.xml");
    for (const name of data) expect(inner).toContain(`xlink:href="data/${name}"`);
    for (const xml of names.filter((name) => name.endsWith(".xml"))) expect(() => parsedXml(strFromU8(parts[xml] ?? new Uint8Array()))).not.toThrow();
    expect(text("metadata/preservation/premis.xml").match(/<eventType>signing</g)).toHaveLength(evidence.signatures.length);
    expect(text("metadata/preservation/premis.xml").match(/<eventType>approving</g)).toHaveLength(evidence.approvals?.length ?? 0);
  });

  test("it proves itself offline; a changed file, a lost file and a changed list are found and named", async () => {
    const bytes = await written(evidence, "en", "zip");
    expect(await verifyAny(bytes)).toMatchObject({ genuine: true });
    const parts = unzipSync(bytes);
    const named = async (change: (all: Record<string, Uint8Array>) => void) => {
      const all = { ...parts };
      change(all);
      const { genuine, steps } = await verifyAny(zipSync(all));
      expect(genuine).toBe(false);
      return steps.find((step) => !step.ok)?.place ?? "";
    };
    const name = (ending: string) => Object.keys(parts).find((one) => one.endsWith(ending)) ?? "";
    for (const ending of ["-lv.pdf", "-en.docx", "-en.html", "how-to-check.txt", "premis.xml", "dc.xml"])
      expect(await named((all) => { all[name(ending)] = Uint8Array.from([...(all[name(ending)] ?? []), 32]); })).toContain(name(ending));
    expect(await named((all) => { delete all[name("-lv.xlsx")]; })).toContain(name("-lv.xlsx"));
    expect(await named((all) => { all[name("/METS.xml")] = strToU8(`${strFromU8(all[name("/METS.xml")] ?? new Uint8Array())} `); })).toBeTruthy();
    expect(await named((all) => { all[name("evidence.json")] = strToU8(strFromU8(all[name("evidence.json")] ?? new Uint8Array()).replace("180", "108")); })).toBeTruthy();
  }, 180_000);
});

test("the header for an access point is well-formed, names the payload with its hash, and is the same every time", async () => {
  const payload = { name: "package.zip", bytes: strToU8("payload") };
  const header = userMessageOf(evidence, payload, { from: "city<&>", to: "archive", sender: "urn:a", recipient: "urn:b" });
  expect(userMessageOf(evidence, payload, { from: "city<&>", to: "archive", sender: "urn:a", recipient: "urn:b" })).toBe(header);
  const message = children(parsedXml(header), "UserMessage");
  const at = (...path: string[]) => message.flatMap((one) => along(one, ...path));
  expect(at("PartyInfo", "From", "PartyId").map(content)).toEqual(["city<&>"]);
  expect(at("PartyInfo", "To", "Role").map(content)[0]).toMatch(/responder$/);
  for (const name of ["Service", "Action", "ConversationId"]) expect(at("CollaborationInfo", name).map(content)[0]).toBeTruthy();
  expect(at("MessageProperties", "Property").map((one) => [attribute(one, "name"), content(one)])).toContainEqual(["baselineSha256", evidence.sha256]);
  expect(at("PayloadInfo", "PartInfo", "PartProperties", "Property").map((one) => [attribute(one, "name"), content(one)])).toContainEqual(["PayloadSha256", sha256Bytes(payload.bytes)]);
  expect(userMessageOf(evidence, payload)).toContain("TO-BE-FILLED-IN");
});

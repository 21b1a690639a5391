import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256Bytes } from "~/domain/sha256";
import { languages } from "~/domain/language";
import { baselineHash } from "~/domain/signing/view";
import type { Evidence } from "~/domain/signing/evidence";
import { accessibilityFindings } from "~/exporters/docx/accessibility";
import { docxOf, redlineDocxOf, styleFile } from "~/exporters/docx/docx";
import { readHouseStyle } from "~/exporters/docx/house-style";
import { exported, written } from "~/exporters/export";
import { qrPng } from "~/exporters/qr-code";
import { verifyFile } from "~/exporters/verify";
import { packageRoot } from "~db/migrations";
import { templatesFolder } from "~db/publish-library";
import { exampleEvidence } from "../support/evidence";

let folder: string;
let evidence: Evidence;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jointspec-style-"));
  evidence = await exampleEvidence();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validator = join(packageRoot, "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");
const isValid = (bytes: Uint8Array) => {
  const file = join(folder, "valid.docx");
  writeFileSync(file, bytes);
  return JSON.parse(execFileSync(validator, [file], { encoding: "utf8" }));
};

type Parts = ReturnType<typeof unzipSync>;

const png = qrPng("logo").slice();
/** The offered file after an office has worked on it: another colour and font, a logo in the header. */
function ownStyle(change: (parts: Parts) => void = () => undefined): Uint8Array {
  const parts = unzipSync(styleFile());
  const edit = (name: string, from: string | RegExp, to: string) => (parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replaceAll(from, to)));
  edit("word/styles.xml", "0B2F5C", "7A1F3D");
  edit("word/styles.xml", "Calibri", "Georgia");
  edit("word/header1.xml", /<w:hdr [^>]*>/g, '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="900" name="Logo" descr="City of Example"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="900" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>');
  parts["word/media/logo.png"] = png;
  parts["word/_rels/header1.xml.rels"] = strToU8('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>');
  change(parts);
  return zipSync(parts);
}

function styled(file: Uint8Array): Evidence {
  const baseline = { ...evidence.baseline, documentStyle: { name: "own.docx", sha256: sha256Bytes(file), file: Buffer.from(file).toString("base64") } };
  return { ...evidence, baseline, sha256: baselineHash(baseline) };
}

test("the file that is offered to start from is the built-in style, valid, and kept in templates/documents", () => {
  expect(readHouseStyle(styleFile())).toHaveProperty("style");
  expect(Buffer.from(styleFile()).equals(readFileSync(join(templatesFolder, "documents", "house-style.docx")))).toBe(true);
  if (existsSync(validator)) expect(isValid(styleFile())).toMatchObject({ ok: true });
});

test("an authority's own style is in every format: fonts, colour, logo; and the file proves itself without anything else", async () => {
  const own = styled(ownStyle());
  const bytes = docxOf(own, "lv");
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("word/styles.xml")).toContain("Georgia");
  expect(text("word/styles.xml")).toContain('<w:lang w:val="lv-LV"');
  expect(text("word/header1.xml")).toContain(own.baseline.specification.title.lv);
  expect(text("word/header1.xml")).not.toContain("{title}");
  expect(Buffer.from(parts["word/media/logo.png"] ?? new Uint8Array()).equals(Buffer.from(png))).toBe(true);
  expect(accessibilityFindings(bytes)).toEqual([]);
  if (existsSync(validator)) expect(isValid(bytes)).toMatchObject({ ok: true });
  expect(verifyFile(bytes).steps.find((step) => step.check === "document")).toMatchObject({ ok: true });
  expect(strFromU8(exported(own, "en", "html"))).toMatch(/#7A1F3D.*data:image\/png;base64,/s);
  expect((await written(own, "en", "pdf")).length).not.toBe((await written(evidence, "en", "pdf")).length);
});

const faults = (file: Uint8Array) => {
  const read = readHouseStyle(file);
  return "faults" in read ? read.faults.map((fault) => fault.problem) : [];
};
const without = (name: string) => (parts: Parts) => void delete parts[name];
const changed = (name: string, from: string | RegExp, to: string) => (parts: Parts) => void (parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replaceAll(from, to)));

test.each([
  ["a file that is none", () => strToU8("not a file"), "not-word"],
  ["a missing part", () => ownStyle(without("word/numbering.xml")), "part-missing"],
  ["a style that went", () => ownStyle(changed("word/styles.xml", 'w:styleId="Requirement"', 'w:styleId="Other"')), "style-missing"],
  ["headings without numbers", () => ownStyle(changed("word/numbering.xml", 'w:numId="1"', 'w:numId="9"')), "numbering-missing"],
  ["a header without the title", () => ownStyle(changed("word/header1.xml", "{title}", "Our city")), "title-missing"],
  ["a footer without the hash", () => ownStyle(changed("word/footer1.xml", "{hash}", "")), "hash-missing"],
  ["a macro", () => ownStyle((parts) => void (parts["word/vbaProject.bin"] = strToU8("x"))), "macros"],
  ["something outside", () => ownStyle(changed("word/_rels/header1.xml.rels", 'Target="media/logo.png"', 'Target="https://evil.example/x.png" TargetMode="External"')), "external"],
  ["a document type", () => ownStyle(changed("word/styles.xml", "<w:styles", "<!DOCTYPE x><w:styles")), "doctype"],
  ["a picture of another kind", () => ownStyle((parts) => void (parts["word/media/logo.png"] = strToU8("<svg/>"))), "picture-kind"],
  ["a large file", () => new Uint8Array(400_001), "too-large"],
] as const)("%s is refused as a house style", (_, file, problem) => {
  expect(faults(file())).toContain(problem);
});

test.each(languages)("nothing in a Word file keeps people from reading it (%s)", (language) => {
  expect(accessibilityFindings(docxOf(evidence, language))).toEqual([]);
  expect(accessibilityFindings(docxOf(evidence, language, evidence.baseline.participants[0]?.authorityId ?? ""))).toEqual([]);
  expect(accessibilityFindings(redlineDocxOf(evidence, evidence, language))).toEqual([]);
});

test.each([
  ["title", "docProps/core.xml", /<dc:title>[^<]*/, "<dc:title>"],
  ["language", "docProps/core.xml", /<dc:language>[^<]*/, "<dc:language>"],
  ["contents", "word/document.xml", / TOC /g, " XXX "],
  ["heading-order", "word/document.xml", /"HeadingFront"/g, '"Heading4"'],
  ["table-header", "word/document.xml", /<w:tblHeader\/>/g, ""],
  ["table-name", "word/document.xml", /<w:tblCaption [^>]*>/g, ""],
  ["alternative-text", "word/document.xml", /descr="[^"]*"/g, ""],
  ["typed-list", "word/document.xml", /(<w:pStyle w:val="Meta"\/><\/w:pPr><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">)/g, "$1• "],
  ["empty-paragraph", "word/document.xml", /<w:body>/, '<w:body><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'],
  ["link-target", "word/document.xml", /w:anchor="_r_/g, 'w:anchor="_q_'],
] as const)("a Word file with a fault of the kind %s is found out", (rule, name, from, to) => {
  const parts = unzipSync(docxOf(evidence, "en"));
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to));
  expect(accessibilityFindings(zipSync(parts)).map((finding) => finding.rule)).toContain(rule);
});

test("Word counts sections, requirements and tables as the document does", () => {
  const body = strFromU8(unzipSync(docxOf(evidence, "en"))["word/document.xml"] ?? new Uint8Array());
  const paragraphs = [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="(Heading1|Heading2|Caption)"\/>.*?<\/w:p>/gs)];
  let [section, requirement, table] = [0, 0, 0];
  const counted: string[] = [];
  for (const [xml, style] of paragraphs) {
    if (style === "Heading1") [section, requirement] = [section + 1, 0];
    if (style === "Heading2") counted.push(`${section}.${++requirement}`);
    if (style === "Caption") expect(xml).toContain(`>${++table}<`);
  }
  expect(counted).toEqual(evidence.baseline.sections.flatMap((one) => one.requirements.map(({ number }) => number)));
  expect(table).toBeGreaterThan(8);
  expect(body).toContain('TOC \\h \\z \\c "Table"');
});

test("definitions, dated references with classes, own annexes, a certificate and a code are in it", () => {
  const { baseline, sha256, signatures } = evidence;
  expect(baseline.definitions?.length).toBeGreaterThan(5);
  expect(baseline.standards?.every((one) => one.class && one.status)).toBe(true);
  for (const language of languages) {
    const text = strFromU8(exported(evidence, language, "md")).replaceAll("\\", "");
    for (const { term, meaning } of baseline.definitions ?? []) expect(text).toContain(`**${term[language]}** | ${meaning[language].slice(0, 12)}`);
    expect(text).toContain(`https://jointspec.example/verification/${sha256}`);
    for (const { statement } of signatures) expect(text).toContain(statement?.slice(0, 40));
    for (const { name } of baseline.participants) expect(text).toMatch(new RegExp(`(Annex C\\.\\d\\. |C\\.\\d pielikums\\. )${name.replaceAll(/[()]/g, ".")}`));
  }
});

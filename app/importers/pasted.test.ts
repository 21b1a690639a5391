import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Paragraph } from "../domain/checks/paragraph";
import { pastedOutcome } from "./read-in-worker";

const document = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>`), ...more });
const paragraph = (text: string, properties = "") => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraph(text)}</w:tc>`;
const styles = strToU8('<w:styles xmlns:w="w"><w:style w:styleId="Virsraksts1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Saturs1"><w:name w:val="toc 1"/></w:style></w:styles>');

function read(bytes: Uint8Array, name = "a.docx"): Paragraph[] {
  const outcome = pastedOutcome(bytes, name);
  if ("trouble" in outcome) throw new Error(outcome.trouble);
  return outcome.paragraphs;
}
const trouble = (bytes: Uint8Array, name = "a.docx") => {
  const outcome = pastedOutcome(bytes, name);
  return "trouble" in outcome ? outcome.trouble : outcome.paragraphs;
};

test("paragraphs and table cells come in their order, headings by their style in any language, contents left out", () => {
  const body = [
    paragraph("Tehniskā specifikācija ... 3", '<w:pStyle w:val="Saturs1"/>'), paragraph("Prasības", '<w:pStyle w:val="Virsraksts1"/>'), paragraph("Sistēma nodrošina:"),
    paragraph("eksportu;", '<w:numPr><w:numId w:val="1"/></w:numPr>'), `<w:tbl><w:tr>${cell("3.1.")}${cell("3.1. Ātrums &amp; laiks")}</w:tr></w:tbl>`, paragraph("Beigas."),
  ].join("");
  expect(read(document(body, { "word/styles.xml": styles }))).toEqual([
    { kind: "heading", text: "Prasības" }, { kind: "text", text: "Sistēma nodrošina:" }, { kind: "item", text: "eksportu;" }, { kind: "text", text: "Ātrums & laiks" }, { kind: "text", text: "Beigas." },
  ]);
});

test("what a tracked change took out is not read, nor a field's code; text boxes are read once", () => {
  const box = (text: string) => `<w:pict><w:txbxContent>${paragraph(text)}</w:txbxContent></w:pict>`;
  const runs = `<w:p><w:r><w:t>It is </w:t></w:r><w:del><w:r><w:delText>Cisco</w:delText></w:r></w:del><w:ins><w:r><w:t>open</w:t><w:instrText>PAGE</w:instrText><w:tab/><w:t>now</w:t></w:r></w:ins>`;
  const alternatives = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box("In a box")}</mc:Choice><mc:Fallback>${box("In a box")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(read(document(runs + alternatives)).map(({ text }) => text)).toEqual(["It is open now", "In a box"]);
});

test("footnotes are read after the text, and many signs that XML writes as entities stay what they are", () => {
  const footnotes = strToU8(`<w:footnotes xmlns:w="w"><w:footnote>${paragraph("See also Windows.")}</w:footnote></w:footnotes>`);
  const all = read(document(paragraph("a &amp; b &lt; c ".repeat(5000)), { "word/footnotes.xml": footnotes })).map(({ text }) => text);
  expect(all.at(-1)).toBe("See also Windows.");
  expect(all.slice(0, -1).join(" ")).toBe("a & b < c ".repeat(5000).trim());
});

test("text files are read whatever code page they were written in", () => {
  const text = "Sistēmai jānodrošina žurnāls.";
  const utf16 = new Uint8Array(2 + text.length * 2);
  utf16.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) utf16.set([text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8], 2 + index * 2);
  const baltic = Uint8Array.from(text, (letter) => ({ ē: 0xe7, ā: 0xe2, š: 0xf0, ž: 0xfe })[letter] ?? letter.charCodeAt(0));
  for (const bytes of [strToU8(text), strToU8(`\uFEFF${text}`), utf16, baltic]) expect(read(bytes, "a.TXT")).toEqual([{ kind: "text", text }]);
});

test("bad files are refused for what they are, and what a file could do is never looked at", () => {
  expect(trouble(strToU8("%PDF-1.7"), "a.pdf")).toBe("kind");
  expect(trouble(strToU8("PK no zip"))).toBe("broken");
  expect(trouble(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBe("broken");
  expect(trouble(document("<!DOCTYPE x [<!ENTITY a 'b'>]>"))).toBe("broken");
  expect(trouble(document("<w:p>".repeat(300) + "</w:p>".repeat(300)))).toBe("broken");
  expect(trouble(new Uint8Array([65, 0, 66]), "a.txt")).toBe("broken");
  expect(trouble(strToU8(" \n\n 1.\n"), "a.txt")).toBe("nothing-inside");
  expect(trouble(strToU8("long words ".repeat(200_000)), "a.txt")).toBe("too-long");
  expect(trouble(new Uint8Array(20_000_001), "a.txt")).toBe("too-large");
  expect(trouble(zipSync({ "word/media/a": new Uint8Array(121_000_000) }, { level: 1 }))).toBe("bomb");
  expect(read(document(paragraph("Text."), { "word/vbaProject.bin": strToU8("x") }))).toEqual([{ kind: "text", text: "Text." }]);
});

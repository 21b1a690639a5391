import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readMatrix } from "~/importers/matrix";
import type { Language } from "~/domain/language";
import { columnNames, matrixColumns } from "~/domain/review/matrix-file";
import { reviewReturned } from "~/domain/review/returned-matrix";
import type { Statement } from "~/domain/review/statement";
import { packageRoot } from "~db/migrations";
import { aMatrix, anyStatement } from "../../test/support/a-matrix";
import { tool } from "../../test/support/tools";
import { matrixCsv, matrixXlsx } from "./matrix";

const matrix = aMatrix();
const about = { frozenAt: "2026-11-20T10:00:00.000Z", address: "https://example.eu/published/s1/matrix" };
const written = {
  xlsx: (statements: ReadonlyMap<string, Statement>, language: Language) => matrixXlsx({ matrix, statements, language }, about),
  csv: (statements: ReadonlyMap<string, Statement>, language: Language) => strToU8(matrixCsv({ matrix, statements, language })),
};
const taken = (bytes: Uint8Array, kind: string) => {
  const { rows, missing } = reviewReturned(matrix, readMatrix(bytes, `a.${kind}`), new Map());
  return { statements: new Map(rows.flatMap(({ id, statement }) => (statement ? [[id, statement] as const] : []))), doubts: rows.flatMap((row) => row.doubts), missing };
};
const anyAnswers = fc.array(fc.tuple(fc.constantFrom(...matrix.rows.map(({ key }) => key)), anyStatement), { maxLength: 5 }).map((pairs) => new Map(pairs));

describe("out and in again", () => {
  test.each(["xlsx", "csv"] as const)("%s: any statements come back as they were, in either language, and nothing else does", (kind) => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom("en" as const, "lv" as const), (statements, language) => {
        const back = taken(written[kind](statements, language), kind);
        expect(back.doubts).toEqual([]);
        expect(back.missing).toEqual([]);
        expect([...back.statements].sort()).toEqual([...statements].sort());
      }),
      { numRuns: 40 },
    );
  });

  test("semicolons in answers are no separators", () => {
    const proof = "“€”, \"quoted\"; 'so'; and; so; on";
    const statements = new Map<string, Statement>(matrix.rows.map(({ key }) => [key, { status: "yes", equivalent: null, proof, note: proof }]));
    expect([...taken(written.csv(statements, "en"), "csv").statements].sort()).toEqual([...statements].sort());
  });

  test("the same publication gives the same bytes", () => {
    expect(written.xlsx(new Map(), "lv")).toEqual(written.xlsx(new Map(), "lv"));
  });
});

describe("the workbook", () => {
  const bytes = written.xlsx(new Map([["r1/lot-1", { status: "equivalent", equivalent: "=HYPERLINK(1)", proof: "@x", note: null }]]), "lv");
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

  test("only the vendor's cells are open, the status comes from a list in the file's language, and nothing is computed", () => {
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('<formula1>"Jā,Daļēji,Nē,Līdzvērtīgs"</formula1>');
    expect(sheet).not.toMatch(/<f[ >]/);
    const open = new Set([...sheet.matchAll(/<c r="([A-Z]+)\d+" s="4"/g)].map(([, column]) => column));
    expect([...open].sort()).toEqual(["H", "I", "J", "K"]);
    expect([...sheet.matchAll(/ s="4"/g)]).toHaveLength(matrix.rows.length * 4);
  });

  const validator = join(packageRoot, "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");
  test.skipIf(!existsSync(validator))("passes the Open XML validator", () => {
    const folder = mkdtempSync(join(tmpdir(), "jointspec-matrix-"));
    const file = join(folder, "matrix.xlsx");
    writeFileSync(file, bytes);
    const output = execFileSync(validator, [file], { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    expect(JSON.parse(output)).toMatchObject({ ok: true });
  });

  test.skipIf(!tool("soffice"))("filled in and saved by LibreOffice, in either format, it says the same", () => {
    const folder = mkdtempSync(join(tmpdir(), "jointspec-matrix-"));
    const statements = new Map<string, Statement>([
      ["r1/lot-1", { status: "yes", equivalent: null, proof: "Annex 3\nand https://example.eu/", note: "=1+1" }],
      ["r3/lot-2", { status: "equivalent", equivalent: "Cits risinājums “ā”, _x0041_", proof: null, note: "'-5" }],
    ]);
    for (const kind of ["xlsx", "csv"] as const) writeFileSync(join(folder, `${kind}.${kind}`), written[kind](statements, "lv"));
    const convert = (to: string, file: string, ...more: string[]) => execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", ...more, "--convert-to", to, "--outdir", join(folder, "out"), join(folder, file)], { stdio: "ignore", timeout: 120_000 });
    convert("xlsx", "xlsx.xlsx");
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1", "csv.csv", "--infilter=CSV:44,34,76,1");
    for (const kind of ["xlsx", "csv"] as const) {
      const back = taken(readFileSync(join(folder, "out", `${kind}.${kind}`)), kind);
      expect(back.doubts).toEqual([]);
      expect([...back.statements].sort()).toEqual([...statements].sort());
    }
    rmSync(folder, { recursive: true, force: true });
  }, 180_000);
});

describe("CSV", () => {
  test("no cell begins as a formula does", () => {
    fc.assert(
      fc.property(anyAnswers, (statements) => {
        const lines = matrixCsv({ matrix, statements, language: "en" });
        expect(lines).not.toMatch(/(^|[,\r\n])"?[=+@-]/);
        expect(lines).not.toMatch(/(^|,)"?\t/);
      }),
      { numRuns: 20 },
    );
  });

  test("as other programs save it: semicolons, other line ends, an own column, rows in another order", () => {
    const cells = (language: Language) => [...matrix.rows].reverse().map((row) => ({ id: row.key, status: language === "lv" ? "  NĒ " : "no", lot: "", row }));
    const [first] = cells("lv");
    const heading = [...matrixColumns.map((column) => columnNames[column].lv), "Price"].join(";");
    const table = readMatrix(strToU8(`\uFEFFMy matrix;;\r\n${heading}\r\n;;;;;;;${first?.status};;;;2;${first?.id};;;7\r\n`), "x.CSV");
    expect(table).toMatchObject({ language: "lv", others: ["Price"], rows: [{ row: 3, cells: { id: "r3/lot-2", status: "  NĒ " } }] });
  });
});

describe("hostile files", () => {
  const good = unzipSync(written.xlsx(new Map(), "en"));
  const troubleOf = (bytes: Uint8Array, name: string) => {
    try {
      readMatrix(bytes, name);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const withParts = (parts: Record<string, string | Uint8Array>) => zipSync({ ...good, ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])) }, { level: 9 });
  const relation = (type: string) => `<Relationships><Relationship Id="x" Type="http://x/${type}" Target="https://evil.example/" TargetMode="External"/></Relationships>`;

  test.each([
    ["a program by its name", strToU8("MZ"), "a.exe", "kind"],
    ["a workbook with macros by its name", withParts({}), "a.xlsm", "kind"],
    ["macros", withParts({ "xl/vbaProject.bin": "x" }), "a.xlsx", "macros"],
    ["a macro-enabled content type", withParts({ "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' }), "a.xlsx", "macros"],
    ["an external workbook", withParts({ "xl/externalLinks/externalLink1.xml": "<x/>" }), "a.xlsx", "external"],
    ["an embedded object", withParts({ "xl/embeddings/oleObject1.bin": "x" }), "a.xlsx", "external"],
    ["a picture from elsewhere", withParts({ "xl/drawings/_rels/drawing1.xml.rels": relation("image") }), "a.xlsx", "external"],
    ["a bomb", withParts({ "xl/worksheets/sheet1.xml": new Uint8Array(70_000_000) }), "a.xlsx", "bomb"],
    ["a million rows", withParts({ "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${"<row/>".repeat(1_000_000)}</sheetData></worksheet>` }), "a.xlsx", "too-many-rows"],
    ["a million lines", strToU8(`${Object.values(columnNames).map((one) => one.en).join(",")}\n${"1\n".repeat(900_000)}`), "a.csv", "too-many-rows"],
    ["more than two megabytes", new Uint8Array(2_000_001), "a.csv", "too-large"],
    ["a document type", withParts({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }), "a.xlsx", "broken"],
    ["no ZIP", strToU8("PK nothing"), "a.xlsx", "broken"],
    ["another table", strToU8("id,answer\n1,yes\n"), "a.csv", "not-a-matrix"],
    ["another encoding", new Uint8Array([0x74, 0xff, 0xfe]), "a.csv", "broken"],
  ])("%s", (_, bytes, name, trouble) => {
    expect(troubleOf(bytes, name)).toBe(trouble);
  });

  test("a web address that a program made a link of is only text", () => {
    expect(troubleOf(withParts({ "xl/worksheets/_rels/sheet1.xml.rels": relation("hyperlink") }), "a.xlsx")).toBeNull();
  });

  test("a formula is not read, and its row says so", () => {
    const sheet = strFromU8(good["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const bytes = withParts({ "xl/worksheets/sheet1.xml": sheet.replace('<c r="H2" s="4"/><c r="I2" s="4"/>', '<c r="H2" t="str"><f>"Yes"</f><v>Yes</v></c><c r="I2" s="4"/>') });
    const review = reviewReturned(matrix, readMatrix(bytes, "a.xlsx"), new Map());
    expect(review.rows[0]).toMatchObject({ becomes: "refused", doubts: [{ kind: "formula", fields: ["status"] }] });
  });
});

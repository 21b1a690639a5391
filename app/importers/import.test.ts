import { zipSync, strToU8 } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ImportDefaults } from "~/domain/library/import";
import { wording } from "~/domain/wording/wording";
import { formatOf, importFormats, imported } from "./import";
import { ImportRefused } from "./limits";

const defaults: ImportDefaults = { prefix: "OWN", language: "en", document: "A catalogue", version: "1", date: "2026-11-24", url: "https://example.eu/", licence: "own", mode: "paraphrase" };
const read = (text: string | Uint8Array, file: string, more: Partial<ImportDefaults> = {}) => {
  const format = formatOf(file);
  if (!format) throw new Error(file);
  return imported(typeof text === "string" ? strToU8(text) : text, file, format, { ...defaults, ...more });
};
const troubleOf = (action: () => unknown) => {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof ImportRefused ? error.trouble : String(error);
  }
};

describe("tables", () => {
  test("columns are known by their headings, in both languages; what is not known is told", () => {
    const { clauses, notes } = read('Id;Title;Text (en);Teksts (lv);Level;Colour\nR-1;Lights;The supplier shall deliver lights.;Izpildītājam ir pienākums piegādāt lampas.;must;red\n', "needs.csv");
    expect(clauses[0]?.clause).toMatchObject({ id: "OWN-R-1", level: "shall", title: { en: "Lights" }, text: { en: "The supplier {{level}} deliver lights.", lv: "Izpildītājam {{level}} piegādāt lampas." } });
    expect(clauses[0]?.clause.untranslated).toBeUndefined();
    expect(notes).toContainEqual({ kind: "not-understood", code: "unknown-column", place: "needs.csv, 1", detail: "Colour" });
    expect(notes).toContainEqual(expect.objectContaining({ code: "id-changed", detail: "R-1 → OWN-R-1" }));
  });

  test("semicolons in a text are no separators", () => {
    const { clauses } = read('id,title,text\nA,One,"Red; green; blue; and so on; in ""quotes""; too."\n', "needs.csv");
    expect(JSON.stringify(clauses)).toContain("Red; green; blue; and so on;");
  });

  test("a bad row is named by file, row and column, and the rest is read", () => {
    const { clauses, notes } = read('id,title,text\nA,One,Text one.\nB,Two,\n,,\nA,Again,Text.\nC,"Three, with ""quotes""","Lines\nand commas, too."\n', "needs.csv");
    expect(clauses.map((one) => one.clause.id)).toEqual(["OWN-A", "OWN-C"]);
    expect(notes.filter((note) => note.kind === "bad")).toEqual([
      { kind: "bad", code: "id-twice", place: "needs.csv, 5", detail: "OWN-A" },
      { kind: "bad", code: "no-text", place: "needs.csv, 3, text", detail: "B" },
    ]);
    expect(clauses[1]?.clause.text.en).toBe("The supplier {{level}} meet the following: Lines\nand commas, too.");
  });

  test("a workbook: shared and inline texts, several sheets, formulas told", () => {
    const { clauses, notes } = read(workbook(), "needs.xlsx");
    expect(clauses.map((one) => [one.clause.id, one.clause.text.en, one.place])).toEqual([
      ["OWN-X1", "The platform {{level}} store data.", "needs.xlsx, Needs, 2"],
      ["OWN-X2", "The platform {{level}} show maps.", "needs.xlsx, Needs, 4"],
    ]);
    expect(notes).toContainEqual({ kind: "changed", code: "formula", place: "needs.xlsx, Needs, B4", detail: '"Map"&"s"' });
    expect(notes).toContainEqual(expect.objectContaining({ code: "empty-group", detail: "Empty" }));
  });
});

describe("OSCAL", () => {
  const catalog = {
    catalog: {
      metadata: { title: "Controls" },
      groups: [{
        id: "ac", title: "Access",
        controls: [
          {
            id: "ac-1", title: "Policy",
            params: [
              { id: "ac-1_prm_1", label: "roles" },
              { id: "ac-1_prm_2", select: { "how-many": "one-or-more", choice: ["organization", "mission for {{ insert: param, ac-1_prm_1 }}"] } },
              { id: "ac-1_prm_3", label: "nobody asks" },
            ],
            parts: [
              { name: "statement", prose: "Do the following:", parts: [{ name: "item", props: [{ name: "label", value: "a." }], prose: "write a policy at {{ insert: param, ac-1_prm_2 }} level", parts: [{ name: "item", props: [{ name: "label", value: "1." }], prose: "sign it" }] }] },
              { name: "guidance", prose: "It helps." },
              { name: "assessment-method", props: [{ name: "method", value: "TEST" }] },
            ],
            links: [{ href: "#ac-2", rel: "related" }, { href: "#ac-2", rel: "required" }],
            controls: [{ id: "ac-1.1", title: "More", parts: [{ name: "statement", prose: "It must be short." }] }],
          },
          { id: "ac-2", title: "Accounts", parts: [{ name: "statement", prose: "The organization shall manage accounts." }] },
          { id: "ac-3", title: "Gone", props: [{ name: "status", value: "withdrawn" }], links: [{ href: "#ac-2", rel: "moved-to" }] },
        ],
        groups: [{ id: "empty", title: "Empty" }],
      }],
    },
  };

  test("controls, choices, nested parts, enhancements, links; withdrawn ones are told with where they went", () => {
    const { clauses, notes, title } = read(JSON.stringify(catalog), "c.json");
    expect(title).toBe("Controls");
    expect(clauses.map((one) => one.clause.id).sort()).toEqual(["OWN-AC-1", "OWN-AC-1.1", "OWN-AC-2"]);
    const policy = clauses.find((one) => one.clause.id === "OWN-AC-1")?.clause;
    expect(policy?.text.en).toBe("The supplier {{level}} meet the following: Do the following:\na. write a policy at {{ac-1-prm-2}} level\n  1. sign it");
    expect(policy?.parameters).toEqual([expect.objectContaining({ id: "ac-1-prm-2", type: "choice", multiple: true, options: [expect.anything(), { id: "o2", label: { en: "mission for [roles]", lv: "mission for [roles]" } }] })]);
    expect(policy?.why.en).toBe("It helps.");
    expect(policy?.verification.method).toBe("test");
    expect(policy?.relations).toEqual([{ type: "requires", clause: "OWN-AC-2" }]);
    expect(policy?.untranslated).toEqual(["lv"]);
    expect(clauses.find((one) => one.clause.id === "OWN-AC-1.1")?.clause.relations).toEqual([{ type: "refines", clause: "OWN-AC-1" }]);
    expect(notes).toContainEqual({ kind: "dropped", code: "moved", place: "c.json, ac-3", detail: "Gone → ac-2" });
    expect(notes).toContainEqual({ kind: "dropped", code: "unused-parameter", place: "c.json, ac-1", detail: "ac-1-prm-3: nobody asks" });
    expect(notes).toContainEqual(expect.objectContaining({ kind: "dropped", code: "link-elsewhere", detail: "related #ac-2" }));
    expect(notes).toContainEqual(expect.objectContaining({ code: "nested-choice" }));
    expect(notes).toContainEqual(expect.objectContaining({ code: "empty-group", detail: "Empty" }));
  });

  test("the sentence reads when its values are filled in", () => {
    const clause = read(JSON.stringify(catalog), "c.json").clauses.find((one) => one.clause.id === "OWN-AC-1")?.clause;
    if (!clause) throw new Error("not there");
    const filled = wording(clause.text.en, { language: "en", level: "shall", parameters: clause.parameters, valueOf: () => ["o1"], referenceTo: () => null });
    expect(filled.map((one) => one.text).join("")).toContain("write a policy at organization level");
  });
});

test("ReqIF: attributes by their names, marked-up text, enumerations, relations, order of the tree", () => {
  const { clauses, notes, title } = read(reqif, "spec.reqif");
  expect(title).toBe("Platform");
  expect(clauses.map((one) => one.clause.id)).toEqual(["OWN-REQ-2", "OWN-REQ-1"]);
  const [second, first] = clauses.map((one) => one.clause);
  expect(first?.text.en).toBe("The platform {{level}} keep\nlogs & records < 1 s.");
  expect(first?.level).toBe("should");
  expect(second?.relations).toEqual([expect.objectContaining({ type: "refines", clause: "OWN-REQ-1" })]);
  expect(notes).toContainEqual(expect.objectContaining({ code: "unknown-field", detail: "Colour (1)" }));
  expect(notes).toContainEqual(expect.objectContaining({ code: "relation-unknown", detail: "sings to → REQ-1" }));
  expect(notes).toContainEqual(expect.objectContaining({ code: "empty-group", detail: "A chapter" }));
});

describe("YAML", () => {
  test("nested sections with requirements", () => {
    const { clauses, notes } = read("title: S\nsections:\n  - title: One\n    requirements:\n      - { uid: A-1, title: T, statement: { en: The system shall run., lv: Sistēmai ir pienākums darboties. }, relations: [{ type: Parent, value: A-2 }], colour: red }\n      - { uid: A-2, statement: It may rest. }\n", "s.yaml");
    expect(clauses.map((one) => [one.clause.id, one.clause.level])).toEqual([["OWN-A-1", "shall"], ["OWN-A-2", "may"]]);
    expect(clauses[0]?.clause.relations).toEqual([{ type: "refines", clause: "OWN-A-2" }]);
    expect(clauses[0]?.clause.text.lv).toBe("Sistēmai {{level}} darboties.");
    expect(notes).toContainEqual(expect.objectContaining({ kind: "not-understood", detail: "colour" }));
  });

  test("Doorstop items of a ZIP: names are ids, an outline level is no obligation, inactive ones are told", () => {
    const item = (text: string, more = "") => strToU8(`active: true\nderived: false\nheader: ''\nlevel: 1.2\nlinks: []\nnormative: true\nref: ''\nreviewed: null\ntext: |\n  ${text}\n${more}`);
    const zip = zipSync({ "req/REQ001.yml": item("The system shall log."), "req/REQ002.yml": item("It logs.", "").slice(), "req/REQ003.yml": strToU8("active: false\ntext: gone\n"), "req/logo.png": new Uint8Array([1]) });
    const { clauses, notes } = read(zip, "req.zip");
    expect(clauses.map((one) => [one.clause.id, one.clause.level])).toEqual([["OWN-REQ001", "shall"], ["OWN-REQ002", "shall"]]);
    expect(notes).toContainEqual(expect.objectContaining({ code: "withdrawn", detail: "REQ003" }));
    expect(notes).toContainEqual(expect.objectContaining({ code: "attachment", detail: "req/logo.png" }));
  });
});

describe("hostile files", () => {
  test.each([
    ["billion laughs", "x.reqif", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><REQ-IF>&b;</REQ-IF>', "doctype"],
    ["deep XML", "x.reqif", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`, "too-deep"],
    ["deep JSON", "x.json", `${'{"a":'.repeat(300)}1${"}".repeat(300)}`, "too-deep"],
    ["alias bomb", "x.yaml", `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`, "too-deep"],
    ["not JSON", "x.json", "{", "broken"],
    ["other JSON", "x.json", "{}", "not-this-format"],
    ["no table", "x.csv", "a,b\n1,2\n", "nothing-inside"],
    ["not UTF-8", "x.csv", new Uint8Array([0x74, 0xff, 0xfe]), "broken"],
    ["no workbook", "x.xlsx", zipSync({ "a.txt": strToU8("a") }), "not-this-format"],
    ["no ZIP", "x.xlsx", "PK nothing", "not-this-format"],
    ["ZIP bomb", "x.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array(400_000_000) }, { level: 9 }), "broken"],
  ])("%s", (_, file, content, trouble) => {
    expect(troubleOf(() => read(content, file))).toBe(trouble);
  }, 180_000);

  test("prototype names are only names", () => {
    const { clauses } = read("id,title,text,__proto__,constructor\n__proto__,t,The city shall win.,1,2\n", "p.csv");
    expect(clauses[0]?.clause.id).toBe("OWN-PROTO");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("any bytes in any format end in clauses or in a known refusal", () => {
    fc.assert(
      fc.property(fc.constantFrom(...importFormats), fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 400 }).map((text) => strToU8(text)), fc.json().map((text) => strToU8(text))), (format, bytes) => {
        try {
          const { clauses } = imported(bytes, "any", format, defaults);
          return clauses.length >= 0;
        } catch (error) {
          return error instanceof ImportRefused;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing of a table is lost: each row with content is a clause or a note", () => {
    const cell = fc.string({ maxLength: 30 }).map((text) => text.replace(/["\r\n]/g, ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (rows) => {
        const csv = ["id,title,text", ...rows.map((row) => row.map((value) => `"${value}"`).join(","))].join("\n");
        if (rows.every((row) => row.every((value) => !value.trim()))) return true;
        const { clauses, notes } = read(csv, "t.csv");
        return rows.every((row, index) => {
          const place = `t.csv, ${index + 2}`;
          return row.every((value) => !value.trim()) || clauses.some((one) => one.place === place) || notes.some((note) => note.place.startsWith(place) && note.kind === "bad");
        });
      }),
    );
  });
});

function workbook(): Uint8Array {
  const sheet = (rows: string) => strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`);
  return zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns="a" xmlns:r="b"><sheets><sheet name="Needs" sheetId="1" r:id="rId1"/><sheet name="Empty" sheetId="2" r:id="rId2"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>'),
    "xl/sharedStrings.xml": strToU8("<sst><si><t>&#73;d</t></si><si><r><t>Te</t></r><r><t>xt</t></r></si></sst>"),
    "xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>X1</v></c><c r="C2" t="inlineStr"><is><t>The platform shall store data.</t></is></c></row><row r="4"><c r="A4" t="str"><v>X2</v></c><c r="B4" t="str"><f>"Map"&amp;"s"</f><v>Maps</v></c><c r="C4" t="str"><v>The platform shall show maps.</v></c></row>'),
    "xl/worksheets/sheet2.xml": sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  });
}

const reqif = `<?xml version="1.0"?><reqif:REQ-IF xmlns:reqif="r" xmlns:xhtml="x"><reqif:CORE-CONTENT><reqif:REQ-IF-CONTENT>
<DATATYPES><DATATYPE-DEFINITION-ENUMERATION IDENTIFIER="d"><SPECIFIED-VALUES><ENUM-VALUE IDENTIFIER="e1" LONG-NAME="should"/></SPECIFIED-VALUES></DATATYPE-DEFINITION-ENUMERATION></DATATYPES>
<SPEC-TYPES><SPEC-OBJECT-TYPE IDENTIFIER="t"><SPEC-ATTRIBUTES><ATTRIBUTE-DEFINITION-XHTML IDENTIFIER="a1" LONG-NAME="ReqIF.Text"/><ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a2" LONG-NAME="ReqIF.ForeignID"/><ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a3" LONG-NAME="Colour"/><ATTRIBUTE-DEFINITION-ENUMERATION IDENTIFIER="a4" LONG-NAME="Level"/><ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a5" LONG-NAME="ReqIF.ChapterName"/></SPEC-ATTRIBUTES></SPEC-OBJECT-TYPE><SPEC-RELATION-TYPE IDENTIFIER="r1" LONG-NAME="refines"/><SPEC-RELATION-TYPE IDENTIFIER="r2" LONG-NAME="sings to"/></SPEC-TYPES>
<SPEC-OBJECTS>
<SPEC-OBJECT IDENTIFIER="o1"><VALUES><ATTRIBUTE-VALUE-XHTML><THE-VALUE><xhtml:div><xhtml:p>The platform <xhtml:b>should</xhtml:b> keep</xhtml:p><xhtml:p>logs &amp; records &lt; 1 s.</xhtml:p></xhtml:div></THE-VALUE><DEFINITION><ATTRIBUTE-DEFINITION-XHTML-REF>a1</ATTRIBUTE-DEFINITION-XHTML-REF></DEFINITION></ATTRIBUTE-VALUE-XHTML><ATTRIBUTE-VALUE-STRING THE-VALUE="REQ-1"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a2</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING><ATTRIBUTE-VALUE-STRING THE-VALUE="red"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a3</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING><ATTRIBUTE-VALUE-ENUMERATION><VALUES><ENUM-VALUE-REF>e1</ENUM-VALUE-REF></VALUES><DEFINITION><ATTRIBUTE-DEFINITION-ENUMERATION-REF>a4</ATTRIBUTE-DEFINITION-ENUMERATION-REF></DEFINITION></ATTRIBUTE-VALUE-ENUMERATION></VALUES></SPEC-OBJECT>
<SPEC-OBJECT IDENTIFIER="o2"><VALUES><ATTRIBUTE-VALUE-STRING THE-VALUE="REQ-2"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a2</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING><ATTRIBUTE-VALUE-XHTML><THE-VALUE><xhtml:div>The platform shall alarm.</xhtml:div></THE-VALUE><DEFINITION><ATTRIBUTE-DEFINITION-XHTML-REF>a1</ATTRIBUTE-DEFINITION-XHTML-REF></DEFINITION></ATTRIBUTE-VALUE-XHTML></VALUES></SPEC-OBJECT>
<SPEC-OBJECT IDENTIFIER="o3"><VALUES><ATTRIBUTE-VALUE-STRING THE-VALUE="A chapter"><DEFINITION><ATTRIBUTE-DEFINITION-STRING-REF>a5</ATTRIBUTE-DEFINITION-STRING-REF></DEFINITION></ATTRIBUTE-VALUE-STRING></VALUES></SPEC-OBJECT>
</SPEC-OBJECTS>
<SPEC-RELATIONS><SPEC-RELATION><TYPE><SPEC-RELATION-TYPE-REF>r1</SPEC-RELATION-TYPE-REF></TYPE><SOURCE><SPEC-OBJECT-REF>o2</SPEC-OBJECT-REF></SOURCE><TARGET><SPEC-OBJECT-REF>o1</SPEC-OBJECT-REF></TARGET></SPEC-RELATION><SPEC-RELATION><TYPE><SPEC-RELATION-TYPE-REF>r2</SPEC-RELATION-TYPE-REF></TYPE><SOURCE><SPEC-OBJECT-REF>o2</SPEC-OBJECT-REF></SOURCE><TARGET><SPEC-OBJECT-REF>o1</SPEC-OBJECT-REF></TARGET></SPEC-RELATION></SPEC-RELATIONS>
<SPECIFICATIONS><SPECIFICATION IDENTIFIER="s" LONG-NAME="Platform"><CHILDREN><SPEC-HIERARCHY IDENTIFIER="h3"><OBJECT><SPEC-OBJECT-REF>o3</SPEC-OBJECT-REF></OBJECT><CHILDREN><SPEC-HIERARCHY IDENTIFIER="h2"><OBJECT><SPEC-OBJECT-REF>o2</SPEC-OBJECT-REF></OBJECT></SPEC-HIERARCHY><SPEC-HIERARCHY IDENTIFIER="h1"><OBJECT><SPEC-OBJECT-REF>o1</SPEC-OBJECT-REF></OBJECT></SPEC-HIERARCHY></CHILDREN></SPEC-HIERARCHY></CHILDREN></SPECIFICATION></SPECIFICATIONS>
</reqif:REQ-IF-CONTENT></reqif:CORE-CONTENT></reqif:REQ-IF>`;

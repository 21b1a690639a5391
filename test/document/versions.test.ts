import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { documentVersion, sealed } from "~/domain/signing/evidence";
import { verdictOf } from "~/domain/signing/verdict";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { docxOf } from "~/exporters/docx/docx";
import { verifyFile } from "~/exporters/verify";

const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url));
/** Written by 0.3.0, for one participant's reading, and never again. */
const document = new Uint8Array(golden("document-of-0.3.0.docx"));
const evidence = verifyEvidence(golden("evidence-of-0.3.0.json").toString()).evidence;
if (!evidence) throw new Error("the golden file cannot be read");

test("writers that write other bytes than the last release count the document version up", () => {
  const same = Buffer.from(docxOf(evidence, "en", "demo-kalnmuiza")).equals(document);
  expect(same || documentVersion > 1).toBe(true);
});

test("a document of an earlier version is said to be one, never forged; what is in it is checked all the same", () => {
  expect(["genuine", "uncompared"]).toContain(verdictOf(verifyFile(document).steps));
  const parts = unzipSync(document);
  parts["word/document.xml"] = strToU8(strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace("Title", "Other"));
  const { steps } = verifyFile(zipSync(parts));
  expect(steps.filter((step) => !step.ok)).toEqual([{ check: "document", ok: false, open: "other-version", found: "1", expected: String(documentVersion) }]);
  expect(verdictOf(steps)).toBe("uncompared");

  parts["jointspec/evidence.json"] = strToU8(sealed(evidence).replace("PLAIN-2", "PLAIN-3"));
  expect(verdictOf(verifyFile(zipSync(parts)).steps)).toBe("forged");
});

test("a document of this version with a changed word is forged", () => {
  const parts = unzipSync(docxOf({ ...evidence, documentVersion }, "en"));
  parts["word/document.xml"] = strToU8(strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace("Title", "Other"));
  expect(verdictOf(verifyFile(zipSync(parts)).steps)).toBe("forged");
});

test("half a character in a file is told, not thrown", () => {
  const text = sealed(evidence).replace("Mayor", "\\ud800");
  expect(verifyEvidence(text)).toMatchObject({ genuine: false, evidence: null });
});

import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "~/domain/canonical-json";
import { sha256 } from "~/domain/sha256";
import type { Baseline } from "~/domain/signing/baseline";
import type { Evidence } from "~/domain/signing/evidence";
import { exported, redlined } from "~/exporters/export";
import { documentOf } from "~/document/document";
import { typstOf } from "~/exporters/pdf/typst";
import { exampleEvidence } from "../support/evidence";

let evidence: Evidence;
beforeAll(async () => {
  evidence = await exampleEvidence();
}, 180_000);

const part = (bytes: Uint8Array, name: RegExp) => Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path)).map(([, content]) => strFromU8(content)).join(" ");
const spoken = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/&amp;/g, "&");
const read = {
  docx: (of: Evidence, language: "en" | "lv", as: string | null) => spoken(part(exported(of, language, "docx", as), /^word\/document\.xml$/)),
  html: (of: Evidence, language: "en" | "lv", as: string | null) => spoken(strFromU8(exported(of, language, "html", as))),
  md: (of: Evidence, language: "en" | "lv", as: string | null) => strFromU8(exported(of, language, "md", as)).replace(/\\/g, ""),
  /** What is typeset: a string of Typst escapes nothing that is looked for here. */
  pdf: (of: Evidence, language: "en" | "lv", as: string | null) => typstOf(documentOf(of, language, as), { accent: "#000000", logo: null }),
  xlsx: (of: Evidence, language: "en" | "lv", as: string | null) => spoken(part(exported(of, language, "xlsx", as), /sheet\d+\.xml$/)),
};
const texts = (language: "en" | "lv", as: string | null = null, of = evidence) => Object.values(read).map((text) => text(of, language, as));

/** The example's evidence with another baseline in it. */
const withBaseline = (baseline: Baseline): Evidence => ({ ...evidence, baseline, sha256: sha256(canonicalJson(baseline)) });

const english = [
  "Applicable national law", "LV: The Public Procurement Law", "Allocation of responsibilities", "Defending reviews and claims", "Procurement Monitoring Bureau",
  "by at least two thirds of the votes of the authorities concerned; quorum 50 %; silence is not consent", "period in days: 10; silence until its end is consent", "by at least 75 %",
  "Jüri Saar, Mayor", "Order 211 of 30 October 2026", "Mari Tamm", "5-7/91",
];

test("two Member States: law, responsibilities, review body, rules and signatories are in every document of both languages, also as one authority reads it", () => {
  for (const as of [null, "demo-kalnmuiza"]) for (const text of texts("en", as)) for (const words of english) expect(text).toContain(words);
  for (const text of texts("lv")) for (const words of ["Piemērojamās valsts tiesības", "Publisko iepirkumu likums", "Atbildības sadalījums", "katrai sava", "Iepirkumu uzraudzības birojs", "ar vismaz divām trešdaļām attiecīgo iestāžu balsu", "Veto tiesības"]) expect(text).toContain(words);
  expect(strFromU8(exported(evidence, "en", "json"))).toContain('"reviewBody"');
});

test("weights are numbers in the workbook", () => {
  expect(part(exported(evidence, "en", "xlsx"), /sheet\d+\.xml$/)).toMatch(/<v>54200<\/v>/);
});

test("within one State the article of joint procurement stands there; a baseline from before agreements has no such section", () => {
  const { agreement, ...before } = evidence.baseline;
  expect(agreement?.confirmations).toHaveLength(3);
  const one = withBaseline({ ...evidence.baseline, participants: evidence.baseline.participants.map((own) => ({ ...own, country: "LV" })) });
  expect(read.md(one, "en", null)).toContain("art. 38, allows");
  for (const text of texts("en", null, withBaseline(before))) expect(text).not.toContain("Allocation of responsibilities");
});

test("a redline shows what was agreed anew", () => {
  const { baseline } = evidence;
  const agreement = { ...baseline.agreement!, weights: { ...baseline.agreement!.weights, "demo-kalnmuiza": 22_000 }, reference: "5-7/99" };
  const after = withBaseline({ ...baseline, number: 2, agreement });
  const html = strFromU8(redlined(evidence, after, "en", "html"));
  expect(html).toMatch(/<del[^>]*>.*21,400.*<\/del>/);
  expect(html).toMatch(/<ins[^>]*>.*22,000.*<\/ins>/);
});

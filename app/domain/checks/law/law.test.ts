import { expect, test } from "vitest";
import { aChecked, aRequirement, allDecided, theBasis } from "../../../../test/support/a-checked";
import { lawExamples } from "../../../../test/support/law-examples";
import { type Language, languages } from "../../language";
import { Clause } from "../../library/clause";
import { noProcurement } from "../../needs/procurement";
import { findings } from "../checks";
import { readText, wordsOf } from "../checked-text";
import type { TextRule } from "../rule";
import type { RuleId } from "../rule-id";
import { rules } from "../rules";
import { lawRules } from "./law-rules";

const both = (text: string) => ({ en: text, lv: text });
const basis = theBasis();

/** The words that a rule finds fault with in one text. */
function words(id: RuleId, raw: string, language: Language = "en"): string[] {
  const rule = rules.find((one): one is TextRule => one.kind === "text" && one.id === id);
  if (!rule) throw new Error(`${id} is no rule about texts`);
  const text = readText(raw, { language, level: "shall" }, basis.lexicon);
  return rule.check(text, basis).map((one) => wordsOf(text, one));
}

test.each<[RuleId, string, string[], Language?]>([
  ["equivalent-missing", "The supplier {{level}} meet ISO/IEC 27001:2022.", ["ISO/IEC 27001:2022"]],
  ["equivalent-missing", "The supplier {{level}} meet ISO/IEC 27001:2022 or equivalent.", []],
  ["equivalent-missing", "It {{level}} meet EN 301 549 V3.2.1. An equivalent is admitted.", ["EN 301 549 V3.2.1"]],
  ["equivalent-missing", "It {{level}} meet ISO 9001 and ISO 14001 or equivalent standards.", []],
  ["equivalent-missing", "Izpildītājam {{level}} atbilst LVS EN 13201-2.", ["LVS EN 13201-2"], "lv"],
  ["equivalent-missing", "Izpildītājam {{level}} atbilst LVS EN 13201-2 vai līdzvērtīgam standartam.", [], "lv"],
  ["equivalent-missing", "Izpildītājam {{level}} atbilst LVS EN 13201-2 vai ekvivalentam.", [], "lv"],
  ["trade-mark", "Reports are shown in Power BI or equivalent.", ["Power BI"]],
  ["trade-mark", "The windows of the building and the oracle of prices stay.", []],
  ["trade-mark", "The roof is of Foamlux® panels.", ["Foamlux®"]],
  ["trade-mark", "Serveriem jādarbojas ar Windows Server.", ["Windows Server"], "lv"],
  ["trade-mark-without-equivalent", "Reports are shown in Power BI.", ["Power BI"]],
  ["trade-mark-without-equivalent", "Reports are shown in Power BI or equivalent.", []],
  ["make-or-type", "A luminaire, model number 12.", ["model number"]],
  ["origin", "Sensors made in Latvia are preferred.", ["made in Latvia"]],
  ["origin", "Offers are made in writing.", []],
  ["origin", "Tikai Latvijā ražoti sensori.", ["Latvijā ražoti"], "lv"],
  ["patent", "It uses the patented cooling.", ["patented"]],
  ["material-prescribed", "The poles {{level}} be of galvanised steel.", ["galvanised steel"]],
  ["material-prescribed", "The poles {{level}} be of steel or an equivalent material.", []],
  ["technology-prescribed", "The portal {{level}} be written in Java.", ["Java"]],
  ["technology-prescribed", "The database {{level}} be PostgreSQL or equivalent.", []],
  ["label-alone", "Paper {{level}} bear the EU Ecolabel.", ["EU Ecolabel"]],
  ["label-alone", "Paper {{level}} bear the EU Ecolabel or an equivalent label.", []],
  ["certificate-one-body", "The device {{level}} be approved by TÜV.", ["TÜV"]],
  ["test-report-no-alternative", "The tenderer {{level}} hand in a test report.", ["test report"]],
  ["test-report-no-alternative", "The tenderer {{level}} hand in a test report or other means of proof.", []],
  ["open-buyers", "The city and other municipalities order from it.", ["other municipalities"]],
  ["open-buyers", "Pilsēta un citas pašvaldības pasūta.", ["citas pašvaldības"], "lv"],
  ["latest-version", "It {{level}} support the latest version of the protocol.", ["latest version"]],
  ["latest-version", "Jāatbalsta protokola jaunākā versija.", ["jaunākā versija"], "lv"],
  ["all-applicable-law", "It {{level}} comply with all applicable laws.", ["all applicable laws"]],
  ["local-presence", "The supplier {{level}} have an office in the city.", ["office in the city"]],
  ["local-presence", "Pretendentam jābūt reģistrētam Latvijā.", ["reģistrētam Latvijā"], "lv"],
  ["local-language", "All staff {{level}} be fluent in Latvian.", ["fluent in Latvian"]],
  ["proprietary-compatibility", "It {{level}} be compatible with the existing system.", ["compatible with the existing"]],
  ["proprietary-compatibility", "It {{level}} be compatible with the existing system by the interface description in annex 3.", []],
  ["proprietary-format", "Plans {{level}} be delivered as DWG files.", ["DWG"]],
  ["proprietary-format", "Plans {{level}} be delivered as DWG and IFC files.", []],
  ["standard-undated", "It {{level}} meet ISO 99999 or equivalent.", ["ISO 99999"]],
  ["standard-unknown", "It {{level}} meet ISO 99999:2020 or equivalent.", ["ISO 99999:2020"]],
  ["standard-unknown", "It {{level}} meet EN 301 549 or equivalent.", []],
])("%s in “%s”: %j", (id, text, expected, language = "en") => {
  expect(words(id, text, language)).toEqual(expected);
});

test.each(lawExamples)("$rule in “$text” finds $words", ({ rule, text, language, words: expected }) => {
  expect(words(rule, text, language)).toEqual(expected);
});

test("every rule about the wording of the law has examples and near misses in both languages", () => {
  for (const { id, kind } of lawRules)
    if (kind === "text")
      for (const language of languages) {
        const own = lawExamples.filter((one) => one.rule === id && one.language === language);
        expect([id, language, own.some((one) => one.words.length > 0), own.some((one) => one.words.length === 0)]).toEqual([id, language, true, true]);
      }
});

test("one click writes the missing words behind the reference", () => {
  const text = "It {{level}} meet ISO 9001 here.";
  const [one] = findings(aChecked({ requirements: [aRequirement("r", { local: { title: both("T"), text: { en: text, lv: "" } } })] })).filter(({ rule }) => rule === "equivalent-missing");
  expect(one).toMatchObject({ mend: { kind: "words", with: "ISO 9001 or equivalent" }, place: { requirementId: "r", language: "en", words: "ISO 9001", from: text.indexOf("ISO"), to: text.indexOf("ISO") + 8 } });
});

/** Which rules of the law speak about what is decided, undecided or missing. */
const about = (more: Parameters<typeof aChecked>[0], ...asked: RuleId[]) => findings(aChecked({ requirements: [aRequirement("r1")], ...more })).map(({ rule }) => rule).filter((rule) => asked.includes(rule));

test("what nobody has decided is said, and what is decided needs its texts", () => {
  const undecided = { ...allDecided, accessibility: { decision: null, reason: null }, options: { decision: null, text: null }, rights: { decision: null, text: null }, exit: { decision: null, text: null } };
  const asked: RuleId[] = ["accessibility-undecided", "option-without-conditions", "rights-undecided", "exit-undecided"];
  expect(about({ conditions: undecided }, ...asked).sort()).toEqual([...asked].sort());
  expect(about({}, ...asked)).toEqual([]);
  expect(about({ conditions: { ...allDecided, lots: { reason: both(" "), most: 2, rule: null } } }, "lots-reason-missing", "lot-limit-without-rule").sort()).toEqual(["lot-limit-without-rule", "lots-reason-missing"]);
  expect(about({ conditions: { ...allDecided, variants: { decision: "allowed", minimum: both("x"), presentation: null } } }, "variants-without-minimum")).toEqual(["variants-without-minimum"]);
  expect(about({ conditions: { ...allDecided, accessibility: { decision: "left-out", reason: null } } }, "accessibility-reason-missing")).toEqual(["accessibility-reason-missing"]);
});

test("who decides for accessibility asks for it", () => {
  const conditions = { ...allDecided, accessibility: { decision: "included" as const, reason: null } };
  expect(about({ conditions }, "accessibility-missing")).toEqual(["accessibility-missing"]);
  const asks = aRequirement("r2", { local: { title: both("T"), text: { en: "The portal {{level}} be accessible after EN 301 549 or equivalent.", lv: "Portālam {{level}} būt piekļūstamam." } } });
  expect(about({ conditions, requirements: [aRequirement("r1"), asks] }, "accessibility-missing")).toEqual([]);
});

test("a framework of more than four years needs its reason; a contract does not", () => {
  const procedure = { form: "framework" as const, currency: "EUR" as const, rates: [], buyers: [], revision: 1 };
  const conditions = { ...allDecided, duration: { months: 49, reason: null } };
  expect(about({ conditions, procurement: { ...noProcurement, procedure } }, "framework-too-long")).toEqual(["framework-too-long"]);
  expect(about({ conditions, procurement: { ...noProcurement, procedure: { ...procedure, form: "contract" } } }, "framework-too-long")).toEqual([]);
  expect(about({ conditions: { ...conditions, duration: { months: 48, reason: null } }, procurement: { ...noProcurement, procedure } }, "framework-too-long")).toEqual([]);
});

test("what is demanded without verification, and a functional clause that demands a standard, is found", () => {
  expect(about({ requirements: [aRequirement("r1", { verification: null })] }, "verification-missing")).toEqual(["verification-missing"]);
  expect(about({ requirements: [aRequirement("r1", { verification: null, level: "should" })] }, "verification-missing")).toEqual([]);
  const clause = (more: object) =>
    Clause.parse({
      id: "A-1", revision: 1, topic: "platform", level: "shall", title: both("A"), text: both("The platform {{level}} do it."), verification: { method: "test", text: both("It is tried.") }, evidence: both("A report."), why: both("Why."),
      sources: [{ document: "D", version: "1", date: "2026", url: "https://example.eu/" }], rights: { mode: "paraphrase", licence: "own" }, ...more,
    });
  const used = (more: object) => [aRequirement("r1", { clause: clause(more), local: null })];
  const standards = [{ standard: "etsi-ts-103-264", role: "required" }];
  expect(about({ requirements: used({ formulation: "a", standards }) }, "formulation-mismatch")).toEqual(["formulation-mismatch"]);
  expect(about({ requirements: used({ formulation: "d", standards }) }, "formulation-mismatch")).toEqual([]);
  expect(about({ requirements: used({ formulation: "b" }) }, "formulation-mismatch")).toEqual(["formulation-mismatch"]);
});

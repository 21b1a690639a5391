import fc from "fast-check";
import { expect, test } from "vitest";
import { aChecked, aRequirement } from "../../../../test/support/a-checked";
import { Clause } from "../../library/clause";
import type { Requirement } from "../../specification/requirement";
import { check, checkAgain, findings, findingsOf } from "../checks";
import type { Finding } from "../finding";
import { ruleIdsOf } from "../rule-id";

const both = (text: string) => ({ en: text, lv: text });
const consistency: readonly string[] = ruleIdsOf.consistency;
const said = ({ rule, place: { requirementId = "", other, words, language } }: Finding) => [rule, requirementId, other, words, language].filter(Boolean).join(" ");
/** What this family finds in requirements, each in one line. */
const found = (requirements: readonly Requirement[], more: Parameters<typeof aChecked>[0] = {}) => findings(aChecked({ ...more, requirements })).filter(({ rule }) => consistency.includes(rule)).map(said);

const own = (id: string, text: string | { en: string; lv: string }, more: Partial<Requirement> = {}) => aRequirement(id, { local: { title: both(id), text: typeof text === "string" ? both(text) : text }, ...more });
const pair = (en: string, lv: string) => found([own("r1", { en, lv })]);

test("the same text twice is a duplicate, unless it is for other buyers or lots", () => {
  const text = "The platform {{level}} keep its log for long enough.";
  expect(found([own("r1", text), own("r2", `  ${text.replace("keep", "Keep")}`)])).toEqual(["clause-duplicate r2 r1"]);
  expect(found([own("r1", text, { scope: { authorities: ["A"] } }), own("r2", text, { scope: { authorities: ["B"] } })])).toEqual([]);
  expect(found([own("r1", text, { level: "may" }), own("r2", text)])).toEqual([]);
});

test("a sentence and its opposite contradict each other", () => {
  const texts = { yes: { en: "The supplier {{level}} store data outside the city.", lv: "Datus {{level}} glabāt ārpus pilsētas." }, no: { en: "The supplier {{level}} not store data outside the city.", lv: "Datus {{level}} neglabāt ārpus pilsētas." } };
  const specification = { prevailing: "en" as const };
  expect(found([own("r1", texts.yes), own("r2", texts.no)], { specification })).toEqual(["requirements-contradict r2 r1"]);
  expect(found([own("r1", texts.no), own("r2", texts.no)], { specification })).toEqual(["clause-duplicate r2 r1"]);
});

test("one sentence with two quantities is found where both hold; numbers that measure nothing may differ", () => {
  const within = (seconds: number) => ({ en: `The platform {{level}} answer within ${seconds} seconds.`, lv: `Platformai {{level}} atbildēt ${seconds} sekunžu laikā.` });
  expect(found([own("r1", within(2)), own("r2", within(5))])).toEqual(["ranges-contradict r2 r1 5"]);
  expect(found([own("r1", within(2), { scope: { lots: ["L1"] } }), own("r2", within(5), { scope: { lots: ["L2"] } })])).toEqual([]);
  expect(found([own("r1", "Screen 1 {{level}} show the map of it."), own("r2", "Screen 2 {{level}} show the map of it.")])).toEqual([]);
});

test.each([
  ["The log {{level}} be kept for 12 months.", "Žurnālu {{level}} glabāt 24 mēnešus.", ["numbers-differ r1 24 12 lv", "units-differ r1 24 mon 12 mon lv"]],
  ["The log {{level}} be kept for 12 months.", "Žurnālu {{level}} glabāt 12 gadus.", ["units-differ r1 12 a 12 mon lv"]],
  ["The log {{level}} be kept for two years, 1,000 entries each.", "Žurnālu {{level}} glabāt divus gadus, katru ar 1 000 ierakstiem.", []],
  ["It {{level}} start on 1 March 2027.", "Tam {{level}} sākties 2027. gada 1. martā.", []],
  ["It {{level}} start on 1 March 2027.", "Tam {{level}} sākties 2027. gada 1. maijā.", ["dates-differ r1 2027-05-01 2027-03-01 lv"]],
  ["It {{level}} start on 2027-03-01.", "Tam {{level}} sākties 01.03.2027.", []],
  ["It {{level}} meet EN 301 549 or equivalent.", "Tam {{level}} atbilst EN 301 549 vai līdzvērtīgam.", []],
  ["It {{level}} meet EN 301 549 or equivalent.", "Tam {{level}} atbilst EN 301 548 vai līdzvērtīgam.", ["standards-differ r1 en 301 548 en 301 549 lv"]],
  ["It {{level}} last {{time}}.", "Tam {{level}} ilgt.", ["placeholders-differ r1 – {{time}} lv"]],
  ["The supplier shall encrypt the data.", "Izpildītājam ieteicams šifrēt datus.", ["level-differs r1 should shall lv"]],
  ["The supplier shall encrypt the data.", "Izpildītājam jāšifrē dati.", []],
])("languages say the same: %s – %s", (en, lv, expected) => {
  expect(pair(en, lv)).toEqual(expected);
});

test("references that go round in a circle are found once, chains are not", () => {
  const refers = (id: string, to: string) => own(id, `It {{level}} be done as in {{ref:${to}}} says of ${id}.`);
  expect(found([refers("r1", "r2"), refers("r2", "r3"), refers("r3", "r1")])).toEqual(["requirement-circular r1 r2"]);
  expect(found([refers("r1", "r2"), refers("r2", "r3"), own("r3", "It {{level}} be done well and on the day.")])).toEqual([]);
  expect(found([refers("r1", "r9")])).toEqual(["reference-broken r1 r9"]);
});

test("terms in quotation marks are defined once", () => {
  const lv = "Izpildītājam {{level}} ziņot par notikumu.";
  const define = { en: "The “Incident” means an event that stops a service.", lv };
  const use = { en: "The supplier {{level}} report each “Incident” at once to the city.", lv };
  expect(found([own("r1", define), own("r2", use)]).filter((line) => line.startsWith("term"))).toEqual([]);
  expect(found([own("r1", use)])).toEqual(["term-undefined r1 incident"]);
  expect(found([own("r1", define), own("r2", { ...define, en: "The “Incident” means whatever the operator says." })]).filter((line) => line.startsWith("term"))).toEqual(["term-defined-twice r2 incident"]);
});

test("a clause that another makes needless, or that the library has taken back, is found", () => {
  const clause = (id: string, relations: object[] = []) =>
    Clause.parse({
      id, revision: 1, topic: "platform", level: "shall", title: both(id), text: both(`The platform {{level}} do all of ${id}.`), verification: { method: "test", text: both("It is tried.") }, evidence: both("A report."), why: both("Why."),
      sources: [{ document: "D", version: "1", date: "2026", url: "https://example.eu/" }], rights: { mode: "paraphrase", licence: "own" }, relations,
    });
  const use = (id: string, relations?: object[]) => aRequirement(`r-${id}`, { clause: clause(id, relations), local: null });
  const covers = [{ type: "covers", clause: "B-1", extent: "superset", reason: both("why") }];
  expect(found([use("A-1", covers), use("B-1")])).toEqual(["clause-covered r-B-1 A-1"]);
  expect(found([use("A-1")], { standings: [{ clauseId: "A-1", standing: "withdrawn" }] })).toEqual(["clause-withdrawn r-A-1 A-1"]);
  expect(found([use("A-1", [{ type: "requires", clause: "B-1" }])])).toEqual(["required-clause-missing r-A-1 B-1"]);
  const enemies = [use("A-1", [{ type: "conflicts", clause: "B-1" }]), use("B-1", [{ type: "conflicts", clause: "A-1" }])];
  expect(found(enemies)).toEqual(["clauses-conflict r-A-1 B-1"]);
  expect(found([...enemies].reverse())).toEqual(["clauses-conflict r-A-1 B-1"]);
});

test("sections and lots that ask for nothing, and titles used twice, are found", () => {
  const lots = [{ id: "L1", number: 1, title: both("One") }, { id: "L2", number: 2, title: both("Two") }];
  const sections = [{ id: "S1", place: 1, title: both("First"), revision: 1 }, { id: "S2", place: 2, title: both("Second"), revision: 1 }];
  const lines = found([own("r1", "It {{level}} be so and no other.", { scope: { lots: ["L1"] } })], { specification: { lots, sections } });
  expect(lines.sort()).toEqual(["lot-empty", "section-empty"]);
});

test("checking again after one change finds what a whole check finds", () => {
  const texts = ["The platform {{level}} keep it for 2 days.", "The platform {{level}} keep it for 5 days.", "The platform {{level}} not keep it for 2 days.", "It is as {{ref:r1}} says it.", "It is as {{ref:r3}} says it."];
  const change = fc.record({ id: fc.constantFrom("r1", "r2", "r3", "r4"), text: fc.constantFrom(...texts) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      let state = check(aChecked({ requirements: [] }));
      let revision = 1;
      for (const { id, text } of changes) state = checkAgain(state, own(id, text, { revision: ++revision }));
      const sorted = (list: readonly Finding[]) => list.map((one) => JSON.stringify(one)).sort();
      const again = check(state.checked);
      expect(sorted(findingsOf(state))).toEqual(sorted(findingsOf(again)));
    }),
    { numRuns: 200 },
  );
});

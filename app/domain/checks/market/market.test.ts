import { expect, test } from "vitest";
import { aChecked, aRequirement, allDecided, theBasis } from "../../../../test/support/a-checked";
import { marketExamples } from "../../../../test/support/law-examples";
import { readLibrary } from "../../../../db/publish-library";
import { readText, wordsOf } from "../checked-text";
import { findings } from "../checks";
import type { RuleId } from "../rule-id";
import { marketRules } from "./market-rules";

const both = (text: string) => ({ en: text, lv: text });
const basis = theBasis();

test.each(marketExamples)("$rule in “$text” finds $words", ({ rule, text: raw, language, words }) => {
  const text = readText(raw, { language, level: "shall" }, basis.lexicon);
  expect(marketRules.flatMap((one) => (one.kind === "text" && one.id === rule ? one.check(text, basis).map((found) => wordsOf(text, found)) : []))).toEqual(words);
});

/** Which of these rules speak. */
const about = (more: Parameters<typeof aChecked>[0], ...asked: RuleId[]) => findings(aChecked({ requirements: [aRequirement("r1")], ...more })).map(({ rule }) => rule).filter((rule) => asked.includes(rule)).sort();

const missed: RuleId[] = ["data-ownership-missing", "escrow-missing", "exit-missing", "interfaces-missing", "licence-missing", "portability-missing"];
const undecided = { ...allDecided, rights: { decision: null, text: null }, exit: { decision: null, text: null } };

test("a way out, data, a licence, source code and interfaces are missed until a requirement or a decision gives them", () => {
  expect(about({ conditions: undecided }, ...missed)).toEqual(missed);
  const gives = aRequirement("r2", {
    local: { title: both("T"), text: { en: "The supplier {{level}} hand over the source code and allow the export of all data, which belong to the authority as owner of the data, through a documented interface under an open licence at the end of the contract.", lv: "" } },
  });
  expect(about({ conditions: undecided, requirements: [aRequirement("r1"), gives] }, ...missed)).toEqual([]);
  expect(about({}, "licence-missing", "exit-missing")).toEqual([]);
  expect(about({ conditions: { ...undecided, rights: { decision: "open-source", text: both("EUPL.") } } }, "escrow-missing", "licence-missing")).toEqual([]);
});

test("nothing is missed in a specification that asks for nothing yet", () => {
  expect(about({ conditions: undecided, requirements: [] }, ...missed)).toEqual([]);
});

test("each clause that a rule names as its answer answers it", () => {
  const clauses = new Map(readLibrary().packs.flatMap((pack) => pack.clauses.map((clause) => [clause.id, clause] as const)));
  for (const { rule, answeredBy } of basis.packs.flatMap((pack) => pack.rules))
    for (const id of answeredBy) {
      const clause = clauses.get(id) ?? null;
      expect([rule, id, about({ conditions: undecided, requirements: [aRequirement("r1", { clause, local: null })] }, rule)]).toEqual([rule, id, []]);
    }
});

test("what few of the vendors could offer narrows the market where it is demanded", () => {
  const offered = [{ requirementId: "r1", vendors: 4, able: 1 }];
  expect(about({ offered }, "market-narrow")).toEqual(["market-narrow"]);
  expect(about({ offered, requirements: [aRequirement("r1", { level: "should" })] }, "market-narrow")).toEqual([]);
});

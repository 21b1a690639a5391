import fc from "fast-check";
import { expect, test } from "vitest";
import { proposalsOf } from "./assessment";
import { coverageOf } from "./coverage";
import { mayReview, nextVersion } from "./draft";
import { type Guide, propose } from "./guide";

const both = (text: string) => ({ en: text, lv: text });

test("coverage counts what a clause names, in the source's order", () => {
  const sourceIds = ["R1", "R2", "R3"].map((id) => ({ id, title: id }));
  const source = (id: string) => ({ document: "D", id, version: "1", date: "2026", url: "https://example.eu" });
  expect(coverageOf({ sourceIds }, [{ sources: [source("R2"), source("X")] }])).toEqual({ of: 3, covered: 1, missing: [sourceIds[0], sourceIds[2]] });
  const inDocuments = [{ document: "D", id: "R1", title: "a" }, { document: "E", id: "R1", title: "b" }];
  expect(coverageOf({ sourceIds: inDocuments }, [{ sources: [source("R1")] }]).missing).toEqual([inDocuments[1]]);
});

test("versions go up, and nobody reviews their own draft", () => {
  expect([nextVersion(null), nextVersion("1.0.0"), nextVersion("1.9.0"), nextVersion("2.0.3")]).toEqual(["1.0.0", "1.1.0", "1.10.0", "2.1.0"]);
  expect(mayReview({ state: "in-review", writtenBy: { id: "a", name: "A" } }, { personId: "a" })).toBe(false);
  expect(mayReview({ state: "draft", writtenBy: { id: "a", name: "A" } }, { personId: "b" })).toBe(false);
  expect(mayReview({ state: "in-review", writtenBy: { id: "a", name: "A" } }, { personId: "b" })).toBe(true);
});

const step = (...proposes: string[]) => ({ text: both("step"), proposes });
const dimensions = ["one", "two"].map((id) => ({ id, title: both(id), question: both(id), steps: [step("A-1", "B-1"), step("A-1"), step(), step(), step()] }));

test("a self-assessment proposes each clause once, those wanted most first; unanswered and impossible steps propose nothing", () => {
  expect(proposalsOf({ dimensions }, { one: 1, two: 2 })).toEqual([{ clauseId: "A-1", because: ["one", "two"] }, { clauseId: "B-1", because: ["one"] }]);
  expect(proposalsOf({ dimensions }, {})).toEqual([]);
  fc.assert(fc.property(fc.dictionary(fc.constantFrom("one", "two", "x"), fc.integer()), (answers) => proposalsOf({ dimensions }, answers).every((one) => one.because.length > 0)));
});

test("the guide counts points for templates and gathers clauses with the answers that ask for them", () => {
  const guide: Guide = {
    id: "start",
    questions: [
      { id: "what", text: both("?"), multiple: false, options: [{ id: "lights", label: both("l"), templates: { lighting: 5, platform: 1 }, clauses: [] }, { id: "data", label: both("d"), templates: { platform: 4 }, clauses: [] }] },
      { id: "who", text: both("?"), multiple: true, options: [{ id: "all", label: both("a"), templates: {}, clauses: [{ id: "A-1", reason: both("r") }] }, { id: "staff", label: both("s"), templates: { gone: 3 }, clauses: [{ id: "A-1", reason: both("r") }] }] },
    ],
  };
  const { templates, clauses } = propose(guide, { what: ["lights"], who: ["all", "staff", "nobody"] }, ["platform", "lighting"]);
  expect(templates.map((one) => [one.id, one.points])).toEqual([["lighting", 5], ["platform", 1]]);
  expect(clauses).toEqual([{ id: "A-1", because: [{ question: "who", option: "all" }, { question: "who", option: "staff" }] }]);
  expect(propose(guide, {}, ["platform"])).toEqual({ templates: [{ id: "platform", points: 0, because: [] }], clauses: [] });
});

import { expect, test } from "vitest";
import { plainRule } from "./decision";
import { type Decided, decisionRecords } from "./decision-record";
import type { Requirement, Settlement } from "./requirement";

const authorities = ["a", "b", "c"];
const participants = authorities.map((authorityId, index) => ({ authorityId, name: authorityId.toUpperCase(), country: "LV", lead: index === 0, signingPlace: index + 1, acceptedAt: "2026-01-01" }));

const requirement = (settlements: Settlement[]): Requirement => ({
  id: "r", sectionId: "s", place: 1, revision: 1, valuesRevision: 0, clause: null, tailoring: {}, local: { title: { en: "Title" }, text: { en: "Text" } },
  level: "shall", scope: {}, verification: null, retired: null, values: [], settlements,
});
const settlement = (more: Partial<Settlement>): Settlement => ({
  id: "s1", parameterId: "availability", kind: "joint", value: 99, reason: "Enough for all", proposedFor: "a", proposedBy: "anna", proposedAt: "2026-02-01", rule: plainRule("majority"),
  closesAt: null, votes: [], outcome: null, outcomeAt: null, ...more,
});
const vote = (authorityId: string, agrees: boolean | null, reason: string | null = null) => ({ authorityId, agrees, reason, name: `Person of ${authorityId}`, at: "2026-02-02" });
const agreed = (authorityId: string, agrees: boolean, reason: string | null = null) => ({ ...vote(authorityId, agrees, reason), agrees });

const decided = (more: Partial<Decided>): Decided => ({
  specification: { participants, decisionRule: "majority" }, requirements: [], amendments: [], people: new Map([["anna", "Anna"]]),
  participation: participants.map(({ authorityId, name }) => ({ authorityId, name, from: "2026-01-01", until: null })),
  numbers: new Map([["r", "1.1"]]), acceptedAt: new Map(), scopeAt: () => ({}), now: "2026-03-01", ...more,
});

const amendment = {
  id: "m1", requirementId: "r", change: { kind: "level" as const }, reason: "Too strict", rule: { ...plainRule("majority"), quorum: 60, weights: { b: 2 } }, closesAt: null, suggestion: false,
  name: "Pēteris", authorityId: "b", proposedAt: "2026-02-10", votes: [vote("b", true), vote("c", false, "It weakens the text")], outcome: "accepted" as const, outcomeAt: "2026-02-12", outcomeReason: null,
};

test("a settlement tells who proposed it, who voted how, who was silent and what the minority says", () => {
  const votes = [agreed("a", true), agreed("b", true), agreed("c", false, "Too dear for us")];
  const [record] = decisionRecords(decided({ requirements: [requirement([settlement({ votes, outcome: "accepted", outcomeAt: "2026-02-03" })])] }));
  expect(record).toMatchObject({
    topic: "value", requirement: { id: "r", number: "1.1", title: { en: "Title" } }, proposedBy: { authority: "A", person: "Anna" }, outcome: "accepted", decidedAt: "2026-02-03",
    decision: { outcome: "accepted", why: "agreed", for: 2, against: 1, total: 3 }, silent: [], quorumReached: null,
    minority: [{ authority: "C", person: "Person of c", statement: "Too dear for us" }],
  });
});

test("an amendment counts weights and says whether its quorum was reached; a suggestion is no decision", () => {
  const [record, ...others] = decisionRecords(decided({ requirements: [requirement([])], amendments: [amendment, { ...amendment, id: "m2", suggestion: true }] }));
  expect(others).toEqual([]);
  expect(record).toMatchObject({ topic: "level", quorumReached: true, decision: { for: 2, against: 1, silent: 1, total: 4 }, silent: [{ authority: "A", weight: 1 }] });
});

test("an accepted amendment of a value is told once, although it is a settlement too", () => {
  const value = { ...amendment, change: { kind: "value" as const } };
  const records = decisionRecords(decided({ requirements: [requirement([settlement({ id: "m1" })])], amendments: [value] }));
  expect(records.map((one) => one.subject.kind)).toEqual(["amendment"]);
});

test("only those had a say that took part then and whom it applied to then", () => {
  const participation = [
    { authorityId: "a", name: "A", from: "2026-01-01", until: null },
    { authorityId: "b", name: "B", from: "2026-02-20", until: null },
    { authorityId: "c", name: "C", from: "2026-01-01", until: "2026-02-25" },
  ];
  const scopeAt = (_: string, at: string) => (at < "2026-02-15" ? {} : { authorities: ["a"] });
  const records = decisionRecords(decided({ participation, scopeAt, requirements: [requirement([settlement({ outcome: "rejected", outcomeAt: "2026-02-03" }), settlement({ id: "s2" })])] }));
  expect(Object.fromEntries(records.map((one) => [one.id, one.silent.map((silent) => silent.authorityId)]))).toEqual({ s1: ["a", "c"], s2: ["a"] });
});

test("what lapsed keeps when it was decided; the newest stands first", () => {
  const lapsed = settlement({ votes: [agreed("a", true), agreed("b", true)], outcome: "lapsed", outcomeAt: "2026-02-20" });
  const records = decisionRecords(decided({ requirements: [requirement([lapsed])], amendments: [amendment], acceptedAt: new Map([["s1", "2026-02-03"]]) }));
  expect(records.map((one) => [one.id, one.outcome, one.decidedAt])).toEqual([["m1", "accepted", "2026-02-12"], ["s1", "lapsed", "2026-02-03"]]);
});

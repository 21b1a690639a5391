import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "./member";
import { type CircleMember, type NoticeFacts, noticesNeed, noticesOf } from "./notice";

const member = (personId: string, authorityId: string, roles: Role[], more: Partial<CircleMember> = {}): CircleMember => ({
  personId, name: personId.toUpperCase(), authorityId, authorityName: `Authority ${authorityId}`, roles, lead: authorityId === "a", accepted: true, left: false, ...more,
});
const circle = [
  member("anna", "a", ["officer"]), member("marta", "a", ["reviewer"]), member("peteris", "b", ["officer"]), member("zane", "b", ["signatory"]),
  member("mari", "c", ["officer"]), member("guest", "d", ["officer"], { accepted: false }), member("gone", "e", ["officer"], { left: true }),
];
const told = (act: string, payload: object, facts: Partial<NoticeFacts> = {}, by = ["anna", "a"]) =>
  noticesOf({ act, personId: by[0] ?? null, authorityId: by[1] ?? null, payload }, { circle, ...facts }).map(({ personId, kind }) => `${personId} ${kind}`);

describe("who hears of what", () => {
  test.each([
    ["comment.written", { mentions: ["zane", "anna"], blocking: false }, {}, ["zane mentioned"]],
    ["comment.written", { mentions: ["mari"], blocking: true }, {}, ["mari mentioned", "peteris blocked"]],
    ["comment.answered", { mentions: ["zane"], writers: [{ personId: "zane", authorityId: "b" }, { personId: "marta", authorityId: "a" }, { personId: "marta", authorityId: "c" }] }, {}, ["zane mentioned", "marta answered"]],
    ["comment.resolved", { writers: [{ personId: "marta", authorityId: "a" }] }, {}, ["marta resolved"]],
    ["comment.reopened", { writers: [{ personId: "marta", authorityId: "a" }] }, {}, ["marta reopened-thread"]],
    ["settlement.proposed", { outcome: null, requirementId: "r" }, { scope: { authorities: ["c"] } }, ["mari vote-asked"]],
    ["settlement.proposed", { outcome: null }, {}, ["peteris vote-asked", "mari vote-asked"]],
    ["settlement.voted", { outcome: null }, {}, []],
    ["settlement.voted", { outcome: "accepted" }, {}, ["peteris settled", "mari settled"]],
    ["settlement.voted", { outcome: "rejected" }, {}, ["peteris not-settled", "mari not-settled"]],
    ["amendment.proposed", {}, {}, ["peteris amended", "mari amended"]],
    ["amendment.accepted", {}, { proposer: "marta" }, ["marta amendment-accepted", "peteris amendment-accepted", "mari amendment-accepted"]],
    ["amendment.obsolete", {}, { proposer: "marta" }, ["marta amendment-obsolete"]],
    ["position.taken", { kind: "object" }, {}, ["peteris objected", "mari objected"]],
    ["position.taken", { kind: "accept" }, {}, []],
    ["collision.assigned", { owner: "b" }, {}, ["peteris assigned"]],
    ["specification.created", { invited: ["b"] }, {}, ["peteris invited", "zane invited"]],
    ["participation.accepted", {}, {}, ["peteris joined", "mari joined"]],
    ["agreement.confirmed", { inForce: false }, {}, []],
    ["baseline.frozen", { number: 2 }, {}, ["marta frozen", "peteris frozen", "zane frozen", "mari frozen"]],
    ["requirement.reworded", { requirementId: "r" }, { lapsed: [{ personId: "mari", authorityId: "c" }, { personId: "anna", authorityId: "a" }] }, ["mari lapsed"]],
    ["needs.entered", {}, {}, []],
  ] as const)("%s %j", (act, payload, facts, expected) => expect(told(act, payload, facts as Partial<NoticeFacts>).sort()).toEqual([...expected].sort()));

  test("the sentence knows who did it, and what it is about", () => {
    const [notice] = noticesOf({ act: "comment.answered", personId: "mari", authorityId: "c", payload: { commentId: "x", requirementId: "r", writers: [{ personId: "anna", authorityId: "a" }], text: "secret" } }, { circle });
    expect(notice).toEqual({ personId: "anna", authorityId: "a", kind: "answered", about: { commentId: "x", requirementId: "r", who: "MARI", authority: "Authority c" } });
  });

  test("what happens by the rule alone is heard of by the proposer too", () => {
    expect(noticesOf({ act: "amendment.rejected", personId: null, authorityId: null, payload: { amendmentId: "m" } }, { circle, proposer: "anna" }).map((one) => one.personId)).toEqual(["anna", "peteris", "mari"]);
  });
});

test("nobody hears of own acts, nobody who has left hears anything, everybody hears once", () => {
  const acts = ["comment.written", "comment.answered", "settlement.voted", "amendment.accepted", "position.taken", "participation.left", "baseline.frozen", "specification.created", "requirement.reworded"];
  const ids = fc.subarray(circle.map((one) => one.personId));
  fc.assert(fc.property(fc.constantFrom(...acts), fc.constantFrom(...circle), ids, ids, fc.boolean(), (act, by, mentions, writers, blocking) => {
    const payload = { mentions, writers: circle.filter((one) => writers.includes(one.personId)), blocking, outcome: "accepted", kind: "object", invited: ["a", "b", "c", "d", "e"] };
    const people = noticesOf({ act, personId: by.personId, authorityId: by.authorityId, payload }, { circle, proposer: mentions[0] }).map((one) => one.personId);
    expect(people).not.toContain(by.personId);
    expect(people).not.toContain("gone");
    expect(new Set(people).size).toBe(people.length);
  }));
});

test("what has to be found is asked for only where it matters", () => {
  expect(noticesNeed({ act: "needs.entered", payload: {} })).toEqual({ told: false, lapsed: false, proposer: false });
  expect(noticesNeed({ act: "requirement.level-set", payload: { requirementId: "r" } })).toEqual({ told: false, lapsed: true, proposer: false });
  expect(noticesNeed({ act: "values.entered", payload: { requirementId: "r", changed: [] } })).toMatchObject({ lapsed: false });
  expect(noticesNeed({ act: "values.entered", payload: { requirementId: "r", changed: ["p"] } })).toMatchObject({ lapsed: true });
  expect(noticesNeed({ act: "settlement.voted", payload: { requirementId: "r", outcome: null } })).toMatchObject({ told: true, lapsed: false });
  expect(noticesNeed({ act: "settlement.accepted", payload: { requirementId: "r" } })).toMatchObject({ told: true, lapsed: true });
  expect(noticesNeed({ act: "amendment.accepted", payload: { requirementId: "r" } })).toEqual({ told: true, lapsed: true, proposer: true });
});

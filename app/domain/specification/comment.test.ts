import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../people/actor";
import type { Role } from "../people/member";
import { type Comment, isResolution, mayReopen, mayResolve, namedIn, threadsOf } from "./comment";

const actor = (personId: string, authorityId: string, ...roles: Role[]): Actor => ({ personId, name: personId, authorityId, authorityName: "", roles, position: "" });
const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id, threadId: null, requirementId: null, revision: null, amendmentId: null, kind: "comment", blocking: false, text: "", mentions: [],
  personId: "writer", authorityId: "a", name: "", at: `2026-11-10T08:00:0${id.length}.000Z`, resolved: null, ...more,
});

test("answers stand in their thread, in order; one without its opening is left out", () => {
  const threads = threadsOf([comment("x"), comment("y"), comment("x1", { threadId: "x" }), comment("z1", { threadId: "z" }), comment("x2", { threadId: "x" })]);
  expect(threads.map(({ opening, answers }) => [opening.id, ...answers.map((one) => one.id)])).toEqual([["x", "x1", "x2"], ["y"]]);
});

test("the answer that resolved a thread is known by who wrote it when", () => {
  const resolved = { personId: "o", name: "", at: "2026-11-10T09:00:00.000Z", sentence: "Done." };
  const thread = { opening: comment("x", { resolved }), answers: [] };
  expect(isResolution(thread, { at: resolved.at, personId: "o" })).toBe(true);
  expect(isResolution(thread, { at: resolved.at, personId: "p" })).toBe(false);
  expect(isResolution({ opening: comment("x"), answers: [] }, { at: resolved.at, personId: "o" })).toBe(false);
});

describe("who may resolve", () => {
  const plain = comment("x");
  const blocking = comment("x", { blocking: true });
  test.each([
    ["its author, whatever the role", actor("writer", "a", "reviewer"), "participant", true, true],
    ["another reviewer of the author's authority", actor("p", "a", "reviewer"), "participant", false, false],
    ["an officer of the author's authority", actor("p", "a", "officer"), "participant", true, true],
    ["an officer of another authority", actor("p", "b", "officer"), "participant", true, false],
    ["an officer of the lead buyer", actor("p", "b", "officer"), "lead", true, true],
    ["a signatory of the lead buyer", actor("p", "b", "signatory"), "lead", false, false],
    ["an officer of an invited authority", actor("p", "b", "officer"), "invited", false, false],
    ["nobody from outside", actor("writer", "a", "officer"), null, false, false],
  ] as const)("%s", (_, who, standing, plainly, whereItBlocks) => {
    expect([mayResolve(who, standing, plain), mayResolve(who, standing, blocking)]).toEqual([plainly, whereItBlocks]);
  });

  test("whoever wrote in it and any officer may open it again", () => {
    const thread = { opening: plain, answers: [comment("y", { threadId: "x", personId: "p" })] };
    expect(mayReopen(actor("p", "b", "reviewer"), "participant", thread)).toBe(true);
    expect(mayReopen(actor("q", "b", "reviewer"), "participant", thread)).toBe(false);
    expect(mayReopen(actor("q", "b", "officer"), "participant", thread)).toBe(true);
    expect(mayReopen(actor("q", "b", "officer"), "invited", thread)).toBe(false);
  });
});

describe("names in a text", () => {
  const people = [{ personId: "1", name: "Anna Kalniņa" }, { personId: "2", name: "Anna" }, { personId: "3", name: "Jüri Saar" }, { personId: "4", name: "Anna Kalniņa" }];
  test.each([
    ["Ask @Anna Kalniņa, please", ["1", "4"]],
    ["@ANNA KALNIŅA and @jüri saar.", ["1", "4", "3"]],
    ["@Anna, please", ["2"]],
    ["@Annabel is somebody else", []],
    ["anna@kalnina.example", []],
    ["no name @ all", []],
  ])("%s", (text, expected) => expect(namedIn(text, people)).toEqual(expected));

  test("whoever is named is found, whatever stands around", () => {
    const around = fc.string().filter((text) => !text.includes("@"));
    fc.assert(fc.property(around, fc.constantFrom(...people), around.filter((text) => !/^[\p{L}\p{N}]/u.test(text)), (before, person, after) => {
      // What follows may make a longer name of it: only that other one is then meant.
      const named = namedIn(`${before}@${person.name}${after}`, people);
      expect(named.map((id) => people.find((one) => one.personId === id)?.name.startsWith(person.name))).toContain(true);
    }));
  });
});

import { expect, test } from "vitest";
import type { Role } from "../people/member";
import type { CircleMember } from "../people/notice";
import { reminders } from "./reminder";

const member = (personId: string, authorityId: string, roles: Role[], more: Partial<CircleMember> = {}): CircleMember => ({
  personId, name: personId, authorityId, authorityName: authorityId, roles, lead: authorityId === "a", accepted: true, left: false, ...more,
});
const circle = [
  member("anna", "a", ["officer"]), member("marta", "a", ["reviewer"]), member("peteris", "b", ["officer"]), member("mari", "c", ["officer"]),
  member("guest", "d", ["officer"], { accepted: false }), member("gone", "e", ["officer"], { left: true }),
];
const near = { kind: "amendment", id: "m", requirementId: "r", owner: null, at: "2026-12-01T10:00:00.000Z" } as const;
const people = (...given: Parameters<typeof reminders>) => reminders(...given).map((one) => one.personId);

test("officers hear of a vote that ends, where their authority has a vote and has not given it", () => {
  expect(people(near, circle)).toEqual(["anna", "peteris", "mari"]);
  expect(people(near, circle, { scope: { authorities: ["b"] } })).toEqual(["anna", "peteris"]);
  expect(people(near, circle, { voted: ["a", "c"] })).toEqual(["peteris"]);
  expect(reminders(near, circle)[0]?.about).toEqual({ deadline: "amendment", at: near.at, amendmentId: "m", requirementId: "r" });
});

test("of a collision hears who sees to it, of a round every officer", () => {
  expect(people({ ...near, kind: "collision", requirementId: null, owner: "c", at: "2026-12-01" }, circle)).toEqual(["mari"]);
  expect(people({ ...near, kind: "round-answers", requirementId: null }, circle)).toEqual(["anna", "peteris", "mari"]);
  expect(reminders({ ...near, kind: "round-answers", requirementId: null }, circle)[0]?.about).toEqual({ deadline: "round-answers", at: near.at, roundId: "m" });
});

import { expect, test } from "vitest";
import type { Role } from "../people/member";
import { waitingFor } from "./waiting";

const actor = (...roles: Role[]) => ({ personId: "p", name: "", authorityId: "a", authorityName: "", roles, position: "" });
const counts = { agreement: 1, value: 2, position: 3, vote: 4, amendment: 5, question: 6, blocking: 0 };
const kinds = (...given: Parameters<typeof waitingFor>) => waitingFor(...given).map((one) => one.kind);

test("what waits follows from the role, in the order of the work; nothing is nothing", () => {
  expect(kinds(actor("officer"), "participant", true, counts)).toEqual(["agreement", "value", "position", "vote", "amendment", "question"]);
  expect(kinds(actor("signatory"), "participant", true, counts)).toEqual(["agreement", "question"]);
  expect(kinds(actor("reviewer"), "participant", true, { ...counts, blocking: 1 })).toEqual(["question", "blocking"]);
  expect(kinds(actor("officer"), "invited", true, counts)).toEqual([]);
});

test("in a frozen specification only threads wait", () => {
  expect(kinds(actor("officer"), "lead", false, counts)).toEqual(["question"]);
});

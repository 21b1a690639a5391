import { expect, test } from "vitest";
import type { Role } from "../people/member";
import { nextStep } from "./next-step";
import type { Act, Specification } from "./specification";

const actor = (...roles: Role[]) => ({ personId: "p", name: "", authorityId: "A", authorityName: "", roles, position: "" });
const participants = ["A", "B"].map((authorityId, index) => ({ authorityId, name: authorityId, country: "LV", lead: index === 1, signingPlace: index + 1, acceptedAt: "x" }));
const baseline = { id: "b", number: 1, sha256: "", frozenAt: "", signatures: [] as Act[], approvals: [] as Act[], reopened: false };
const by = (authorityId: string, personId = `signatory of ${authorityId}`) => ({ authorityId, personId });
const specification = (more: Partial<Specification>) => ({ participants, baseline: null, procedure: { order: "sequential", revision: 0, steps: [] }, ...more }) as Specification;

test("an invitation comes first, then composing, then one's turn to sign", () => {
  expect(nextStep(specification({}), "invited", actor("officer"))).toBe("accept");
  expect(nextStep(specification({}), "participant", actor("officer"))).toBe("compose");
  expect(nextStep(specification({}), "participant", actor("signatory"))).toBe("wait-for-freeze");
  expect(nextStep(specification({ baseline }), "participant", actor("signatory"))).toBe("sign");
  expect(nextStep(specification({ baseline }), "participant", actor("officer"))).toBe("wait-for-signature");
  expect(nextStep(specification({ baseline: { ...baseline, signatures: [by("A")] } }), "participant", actor("signatory"))).toBe("wait-for-signature");
  expect(nextStep(specification({ baseline: { ...baseline, signatures: [by("A"), by("B")] } }), "participant", actor("signatory"))).toBe("done");
});

test("approvals come before signatures, and who approved does not sign", () => {
  const procedure = { order: "sequential" as const, revision: 1, steps: [{ authorityId: "A", approvals: 1, signatures: 1 }] };
  const frozen = (more: object) => specification({ procedure, baseline: { ...baseline, ...more } });
  expect(nextStep(frozen({}), "participant", actor("reviewer"))).toBe("approve");
  expect(nextStep(frozen({}), "participant", actor("signatory"))).toBe("wait-for-signature");
  expect(nextStep(frozen({ approvals: [by("A", "other")] }), "participant", actor("signatory"))).toBe("sign");
  expect(nextStep(frozen({ approvals: [by("A", "p")] }), "participant", actor("signatory", "officer"))).toBe("wait-for-signature");
});

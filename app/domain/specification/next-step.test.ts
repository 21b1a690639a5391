import { expect, test } from "vitest";
import type { Role } from "../people/member";
import { nextStep } from "./next-step";
import type { Specification } from "./specification";

const actor = (...roles: Role[]) => ({ personId: "p", name: "", authorityId: "A", authorityName: "", roles, position: "" });
const participants = ["A", "B"].map((authorityId, index) => ({ authorityId, name: authorityId, country: "LV", lead: index === 1, signingPlace: index + 1, acceptedAt: "x" }));
const baseline = { id: "b", number: 1, sha256: "", frozenAt: "", signedBy: [] as string[], reopened: false };
const specification = (more: Partial<Specification>) => ({ participants, baseline: null, ...more }) as Specification;

test("an invitation comes first, then composing, then one's turn to sign", () => {
  expect(nextStep(specification({}), "invited", actor("officer"))).toBe("accept");
  expect(nextStep(specification({}), "participant", actor("officer"))).toBe("compose");
  expect(nextStep(specification({}), "participant", actor("signatory"))).toBe("wait-for-freeze");
  expect(nextStep(specification({ baseline }), "participant", actor("signatory"))).toBe("sign");
  expect(nextStep(specification({ baseline }), "participant", actor("officer"))).toBe("wait-for-signature");
  expect(nextStep(specification({ baseline: { ...baseline, signedBy: ["A"] } }), "participant", actor("signatory"))).toBe("wait-for-signature");
  expect(nextStep(specification({ baseline: { ...baseline, signedBy: ["A", "B"] } }), "participant", actor("signatory"))).toBe("done");
});

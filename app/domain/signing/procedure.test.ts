import fc from "fast-check";
import { expect, test } from "vitest";
import { isRefusal } from "../refusal";
import { type Specification, approvalsMissing, hasSignedOff, stateOf } from "../specification/specification";
import { approve } from "./approval";
import { sign } from "./signature";

const authorities = ["A", "B", "C"];
const mandateOf = (authorityId: string, personId: string) => ({ id: "m", authorityId, personId, name: "", capacity: "Mayor", body: "Council", act: "1", limit: null, validFrom: "2026-01-01", validUntil: null, revoked: null });

const steps = fc.tuple(...authorities.map((authorityId) => fc.record({ authorityId: fc.constant(authorityId), approvals: fc.integer({ min: 0, max: 2 }), signatures: fc.integer({ min: 1, max: 3 }) })));
const attempts = fc.array(fc.record({ kind: fc.constantFrom("approve", "sign"), authorityId: fc.constantFrom(...authorities), personId: fc.constantFrom("p1", "p2", "p3", "p4", "p5") }), { maxLength: 60 });

test("whoever tries what in whatever order, nobody signs before the approvals, out of turn, twice, or what they approved", () => {
  fc.assert(
    fc.property(fc.constantFrom("sequential" as const, "parallel" as const), steps, attempts, (order, chosen, tries) => {
      const specification = {
        participants: authorities.map((authorityId, index) => ({ authorityId, name: authorityId, country: "LV", lead: index === 0, signingPlace: index + 1, acceptedAt: "x" })),
        procedure: { order, revision: 1, steps: chosen },
        baseline: { id: "b", number: 1, sha256: "", frozenAt: "", signatures: [], approvals: [], reopened: false },
      } as unknown as Specification & { baseline: NonNullable<Specification["baseline"]> };

      for (const { kind, authorityId, personId } of tries) {
        const who = { authorityId, personId, name: "", position: "", viewSha256: "v" };
        if (kind === "approve") {
          const approval = approve(specification, "v", { ...who, baselineId: "b", at: "2026-11-27T00:00:00.000Z" });
          if (!isRefusal(approval)) specification.baseline.approvals.push({ authorityId, personId });
          continue;
        }
        const signature = sign(specification, { view: "v", mandate: mandateOf(authorityId, personId), commitment: null }, { ...who, capacity: "", mandate: "", signedAt: "2026-11-27T00:00:00.000Z" });
        if (isRefusal(signature)) continue;
        expect(approvalsMissing(specification, authorityId)).toBe(0);
        expect(specification.baseline.approvals).not.toContainEqual({ authorityId, personId });
        expect(specification.baseline.signatures).not.toContainEqual({ authorityId, personId });
        const before = authorities.slice(0, authorities.indexOf(authorityId));
        if (order === "sequential") expect(before.every((one) => hasSignedOff(specification, one))).toBe(true);
        specification.baseline.signatures.push({ authorityId, personId });
      }

      const complete = chosen.every(({ authorityId, signatures }) => specification.baseline.signatures.filter((one) => one.authorityId === authorityId).length === signatures);
      expect(stateOf(specification) === "signed").toBe(complete);
    }),
    { numRuns: 500 },
  );
});

test("a mandate with a limit covers what is at most it, in its own currency, to the cent", () => {
  const specification = { participants: [{ authorityId: "A", signingPlace: 1, acceptedAt: "x" }], procedure: { order: "sequential", revision: 0, steps: [] }, baseline: { signatures: [], approvals: [], reopened: false } } as unknown as Specification;
  const signing = (amount: string, currency = "EUR") =>
    sign(specification, { view: "v", mandate: { ...mandateOf("A", "p"), limit: { amount: "90071992547409.93", currency: "EUR" } }, commitment: { amount, currency } },
      { authorityId: "A", personId: "p", name: "", position: "", capacity: "", mandate: "", viewSha256: "v", signedAt: "2026-11-27T00:00:00.000Z" });
  expect(isRefusal(signing("90071992547409.93"))).toBe(false);
  expect(isRefusal(signing("5"))).toBe(false);
  expect(signing("90071992547409.94")).toEqual({ refused: "mandate-limit" });
  expect(signing("5", "SEK")).toEqual({ refused: "mandate-limit" });
});

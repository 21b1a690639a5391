import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { duties, emptyAgreement } from "../agreement/agreement";
import { Baseline } from "./baseline";
import { frozenAgreement } from "./frozen-agreement";
import { changedLeaves, touchedAuthorities } from "./view";

const golden = readFileSync(new URL("../../../test/golden/evidence-of-0.3.0.json", import.meta.url), "utf8");
const plain = Baseline.parse({ ...JSON.parse(golden).baseline, format: "jointspec-baseline/2" });
const ids = plain.participants.map((participant) => participant.authorityId);
const [one = ""] = ids;

const content = { ...emptyAgreement("majority"), responsibilities: [{ duty: duties[0], text: {}, allocation: "joint" as const, carriedOutBy: null }], signatories: [{ authorityId: one, mandateId: "M" }], fileId: "F" };
const mandate = { id: "M", authorityId: one, personId: "P", name: "N", capacity: "Mayor", body: "Council", act: "7", limit: { amount: "5", currency: "EUR" }, validFrom: "2026-01-01", validUntil: null, revoked: null };
const recorded = { revision: 3, content, recordedAt: "2026-11-01T08:00:00.000Z", inForceAt: null, confirmations: [{ authorityId: one, name: "N", at: "2026-11-02T08:00:00.000Z" }], mandates: [mandate], file: { name: "a.pdf", sha256: "0".repeat(64) } };

test("an agreement is frozen with its signatories by name and its document by hash, and without what is nobody's business", () => {
  const { agreement } = frozenAgreement(recorded);
  expect(agreement).toMatchObject({ revision: 3, signatories: [{ authorityId: one, mandateId: "M", name: "N", capacity: "Mayor", body: "Council", act: "7" }], file: { name: "a.pdf" } });
  expect(JSON.stringify(agreement)).not.toMatch(/"limit"|personId|fileId/);
  expect(frozenAgreement(null)).toEqual({});
  expect(Baseline.parse({ ...plain, agreement }).agreement).toEqual(agreement);
});

test("what was agreed concerns everyone: whoever has approved or signed is touched when it changes", () => {
  const { agreement } = frozenAgreement(recorded);
  const before = { ...plain, agreement };
  expect(touchedAuthorities(before, { ...plain, agreement: agreement && { ...agreement, reference: "9" } })).toEqual([...ids].sort());
  expect(touchedAuthorities(plain, before)).toEqual([...ids].sort());
  expect(changedLeaves(plain, before, one)).toEqual({ common: true, own: false, requirementIds: [] });
});

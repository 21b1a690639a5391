import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../canonical-json";
import { Baseline, type FrozenRequirement, requirementsOf } from "./baseline";
import { verifyProof, viewProof } from "./proof";
import { verifyEvidence } from "./verify-evidence";
import { changedLeaves, touchedAuthorities, viewHash } from "./view";

const golden = readFileSync(new URL("../../../test/golden/evidence-of-0.3.0.json", import.meta.url), "utf8");
const first = Baseline.parse(JSON.parse(golden).baseline);
const baseline: Baseline = { ...first, format: "jointspec-baseline/2" };
const [one = "", two = "", three = ""] = baseline.participants.map((participant) => participant.authorityId);
/** Applies to one authority only. */
const narrow = requirementsOf(baseline).find((requirement) => requirement.scope.authorities);
const valued = requirementsOf(baseline).find((requirement) => requirement.parameters.length > 0);
if (!narrow || !valued) throw new Error("the golden file has both");

const changed = (id: string, change: (requirement: FrozenRequirement) => FrozenRequirement, from = baseline): Baseline => ({
  ...from,
  sections: from.sections.map((section) => ({ ...section, requirements: section.requirements.map((requirement) => (requirement.id === id ? change(requirement) : requirement)) })),
});
const unchanged = { common: false, own: false, requirementIds: [] };

test("evidence of the time before views were trees is genuine for ever", () => {
  expect(first.format).toBe("jointspec-baseline/1");
  expect(verifyEvidence(golden)).toMatchObject({ genuine: true });
});

test("a view does not depend on numbers, places and the baseline's own date", () => {
  const sections = [...baseline.sections].reverse().map((section) => ({ ...section, number: "9", requirements: [...section.requirements].reverse().map((requirement) => ({ ...requirement, number: "9.9" })) }));
  expect(touchedAuthorities(baseline, { ...baseline, number: 7, id: "other", frozenAt: "2027-01-01T00:00:00.000Z", sections })).toEqual([]);
});

test.each(["title", "text", "evidence", "why"] as const)("another %s touches those to whom the requirement applies, and names it", (field) => {
  const after = changed(narrow.id, (requirement) => ({ ...requirement, [field]: { en: "Other", lv: "Cits" } }));
  expect(touchedAuthorities(baseline, after)).toEqual(narrow.scope.authorities);
  expect(changedLeaves(baseline, after, narrow.scope.authorities?.[0] ?? "")).toEqual({ ...unchanged, requirementIds: [narrow.id] });
});

test("what a value means is part of the view: another unit touches everyone, another's value only the other", () => {
  const unit = changed(valued.id, (requirement) => ({
    ...requirement, parameters: requirement.parameters.map((frozen) => ({ ...frozen, parameter: { ...frozen.parameter, label: { en: "Another thing", lv: "Cita lieta" } } })),
  }));
  expect(touchedAuthorities(baseline, unit)).toHaveLength(3);
  const value = changed(valued.id, (requirement) => ({
    ...requirement, parameters: requirement.parameters.map((frozen) => ({ ...frozen, values: frozen.values.map((own) => (own.authorityId === two ? { ...own, value: 91 } : own)) })),
  }));
  expect(touchedAuthorities(baseline, value)).toEqual([two]);
});

test("a cited standard and a lot are part of the view, the library's own text is not", () => {
  const origin = (change: Partial<NonNullable<FrozenRequirement["origin"]>>) => changed(valued.id, (requirement) => ({ ...requirement, origin: requirement.origin && { ...requirement.origin, ...change } }));
  expect(touchedAuthorities(baseline, origin({ sources: [] }))).toHaveLength(3);
  expect(touchedAuthorities(baseline, origin({ revision: 9, text: { en: "x" } }))).toEqual([]);
  expect(touchedAuthorities(baseline, changed(valued.id, (requirement) => ({ ...requirement, scope: { lots: ["lot"] } })))).toHaveLength(3);
});

test("common facts touch everyone; a new participant's view is touched", () => {
  const renamed = { ...baseline, specification: { ...baseline.specification, title: { en: "Other" } } };
  expect(touchedAuthorities(baseline, renamed)).toHaveLength(3);
  expect(changedLeaves(baseline, renamed, one)).toEqual({ ...unchanged, common: true });
});

test("between an old and a new baseline the parts decide, not the way of hashing", () => {
  expect(viewHash(first, one)).not.toBe(viewHash(baseline, one));
  expect(touchedAuthorities(first, baseline)).toEqual([]);
  expect(touchedAuthorities(first, changed(valued.id, (requirement) => ({ ...requirement, level: "may" })))).toEqual([one, two, three].sort());
});

test("every requirement of every view has a proof that leads to the hash that is signed", () => {
  for (const { authorityId } of baseline.participants)
    for (const { id, scope } of requirementsOf(baseline)) {
      const proof = viewProof(baseline, authorityId, id);
      if (scope.authorities && !scope.authorities.includes(authorityId)) {
        expect(proof).toBeNull();
        continue;
      }
      expect(proof?.viewSha256).toBe(viewHash(baseline, authorityId));
      expect(verifyProof(canonicalJson(proof)).steps.every((step) => step.ok)).toBe(true);
    }
  expect(viewProof(first, one, valued.id)).toBeNull();
});

test("a proof with any character changed is refused", () => {
  const proof = viewProof(baseline, one, valued.id);
  const text = canonicalJson(proof);
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 93 }), (at, more) => {
      const character = String.fromCharCode(33 + ((text.charCodeAt(at) - 33 + more + 94) % 94));
      const answer = verifyProof(text.slice(0, at) + character + text.slice(at + 1));
      // What a path does not cover: whose view of which baseline it is said to be, and how many leaves stand behind the last sibling.
      const only = answer.proof && { ...proof, authorityId: answer.proof.authorityId, baselineSha256: answer.proof.baselineSha256, size: answer.proof.size };
      const said = only && canonicalJson(only) === canonicalJson(answer.proof);
      if (!said) expect(answer.steps.every((step) => step.ok)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("a proof does not prove another requirement, nor in another form", () => {
  const proof = viewProof(baseline, one, valued.id);
  const wrong = (change: object) => verifyProof(canonicalJson({ ...proof, ...change })).steps.filter((step) => !step.ok).map((step) => step.check);
  expect(wrong({ requirementId: narrow.id })).toEqual(["proof"]);
  expect(wrong({ leaf: proof?.leaf.replace("shall", "may") })).toEqual(["proof"]);
  expect(wrong({ index: 0 })).toEqual(["proof"]);
  expect(wrong({ path: [] })).toEqual(["proof"]);
  expect(verifyProof(` ${canonicalJson(proof)}`).steps.filter((step) => !step.ok).map((step) => step.check)).toEqual(["bytes"]);
  for (const text of ["", "null", "[]", "{}", golden]) expect(verifyProof(text)).toMatchObject({ proof: null });
});

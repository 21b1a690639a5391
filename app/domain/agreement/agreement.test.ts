import fc from "fast-check";
import { expect, test } from "vitest";
import { plainRule, topics } from "../specification/decision";
import { type Agreement, type AgreementOnRecord, duties, emptyAgreement, ruleFor, ruleOfKind } from "./agreement";
import { type AgreementGap, agreementGaps, isConfirmable, openAtSigning } from "./gaps";

const both = (text: string) => ({ en: text, lv: text });
const day = "2026-11-10";
const parties = (...countries: string[]) => ({
  languages: ["en" as const, "lv" as const], decisionRule: "majority" as const,
  participants: countries.map((country, index) => ({ authorityId: `A${index}`, country })),
});
const two = parties("LV", "EE");

const mandate = (authorityId: string) => ({ id: `M-${authorityId}`, authorityId, personId: "p", name: "P", capacity: "Mayor", body: "Council", act: "1", limit: null, validFrom: "2026-01-01", validUntil: null, revoked: null });

const complete: Agreement = {
  ...emptyAgreement("majority"),
  law: { country: "LV", provisions: both("The law") }, reviewBody: both("The bureau"), organisation: both("One leads"),
  responsibilities: duties.filter((duty) => duty !== "other").map((duty) => ({ duty, text: {}, allocation: "joint", carriedOutBy: null })),
  signatories: two.participants.map(({ authorityId }) => ({ authorityId, mandateId: `M-${authorityId}` })),
  concludedOn: "2026-11-01", reference: "1/2",
};

const onRecord = (more: Partial<Agreement> = {}, other: Partial<AgreementOnRecord> = {}): AgreementOnRecord => ({
  revision: 1, content: { ...complete, ...more }, recordedAt: "2026-11-01T08:00:00.000Z", inForceAt: null, file: null,
  confirmations: two.participants.map(({ authorityId }) => ({ authorityId, name: "N", at: "2026-11-02T08:00:00.000Z" })),
  mandates: two.participants.map(({ authorityId }) => mandate(authorityId)), ...other,
});

const said = (gaps: readonly AgreementGap[]) => gaps.map(({ kind, blocks, ...place }) => [kind, ...Object.values(place), ...(blocks ? [] : ["advice"])].join(" "));
const lacks = (more: Partial<Agreement>, of = two, other: Partial<AgreementOnRecord> = {}) => said(agreementGaps(of, onRecord(more, other), day));

test("a complete agreement of two States lacks nothing; an authority alone needs none; none at all is one gap", () => {
  expect(lacks({})).toEqual([]);
  expect(agreementGaps(parties("LV"), null, day)).toEqual([]);
  expect(said(agreementGaps(two, null, day))).toEqual(["agreement-missing"]);
});

test("law, review body and organisation are obligatory between States and advice within one", () => {
  const nothing = { law: { country: "", provisions: { lv: "Likums" } }, reviewBody: {}, organisation: { en: " " } };
  const expected = ["law-country", "law-provisions en", "review-body en", "review-body lv", "organisation en", "organisation lv"];
  expect(lacks(nothing)).toEqual(expected);
  expect(lacks(nothing, parties("LV", "LV"))).toEqual(expected.map((one) => `${one} advice`));
  expect(lacks({ law: { country: "FR", provisions: both("x") } })).toEqual(["law-country"]);
});

test("each duty is joint or individual, one of its own words has them in every language, and participants carry it out", () => {
  const [first, ...rest] = complete.responsibilities;
  expect(lacks({ responsibilities: rest })).toEqual(["duty-unallocated procedure"]);
  expect(lacks({ responsibilities: [{ ...first!, carriedOutBy: "X" }, ...rest] })).toEqual(["duty-outsider procedure"]);
  expect(lacks({ responsibilities: [...complete.responsibilities, { duty: "other", text: { en: "Meetings" }, allocation: "joint", carriedOutBy: "A1" }] })).toEqual(["duty-text other lv"]);
});

test("a rule has the period and the quorum that it needs", () => {
  const rules = (value: Partial<Agreement["rules"]["general"]>) => lacks({ rules: { general: ruleOfKind("majority"), topics: { value: { ...ruleOfKind("qualified"), ...value } } } });
  expect(rules({})).toEqual([]);
  expect(rules({ of: "cast" })).toEqual(["cast-without-period value", "cast-without-quorum value"]);
  expect(rules({ of: "cast", periodDays: 5, quorum: 50 })).toEqual([]);
  expect(rules({ kind: "unanimous", of: "cast" })).toEqual([]);
  expect(rules({ silenceConsents: true })).toEqual(["silence-without-period value"]);
});

test("weights are everyone's or nobody's and never all nought; weights and vetoes are participants' only", () => {
  expect(lacks({ weights: { A0: 5 } })).toEqual(["weight-missing A1"]);
  expect(lacks({ weights: { A0: 0, A1: 0 } })).toEqual(["weights-nought"]);
  expect(lacks({ weights: { A0: 0, A1: 1, X: 7 }, vetoes: [{ topic: "value", authorityId: "X" }, { topic: "level", authorityId: "X" }] })).toEqual(["weight-outsider X", "veto-outsider X"]);
});

test("a signatory with a mandate that holds for each participant, a date that has come, a reference or a file", () => {
  expect(lacks({ signatories: [...complete.signatories.slice(0, 1), { authorityId: "X", mandateId: "m" }] })).toEqual(["signatory-missing A1", "signatory-outsider X"]);
  expect(lacks({}, two, { mandates: [mandate("A0"), { ...mandate("A1"), validUntil: "2026-11-09" }] })).toEqual(["mandate-not-in-force A1"]);
  expect(lacks({}, two, { mandates: [mandate("A0")] })).toEqual(["mandate-not-in-force A1"]);
  expect(lacks({ signatories: two.participants.map(({ authorityId }) => ({ authorityId, mandateId: "M-A0" })) })).toEqual(["mandate-not-in-force A1"]);
  expect(lacks({ concludedOn: null, reference: "" })).toEqual(["date-missing", "reference-missing"]);
  expect(lacks({ concludedOn: "2026-11-11", reference: "", fileId: "f" })).toEqual(["date-ahead"]);
});

test("it can be confirmed once nothing but confirmations is missing, advice aside", () => {
  const open = { confirmations: [] };
  expect(isConfirmable(agreementGaps(two, onRecord({}, open), day))).toBe(true);
  expect(isConfirmable(agreementGaps(two, onRecord({ reference: "" }, open), day))).toBe(false);
  expect(isConfirmable(agreementGaps(parties("LV", "LV"), onRecord({ reviewBody: {} }, open), day))).toBe(true);
  expect(isConfirmable(agreementGaps(two, null, day))).toBe(false);
});

test("at signing, a mandate that ended after its authority signed off stands against nobody", () => {
  const specification = (signed: string[]) => ({
    ...two, procedure: { order: "parallel", revision: 1, steps: [] }, baseline: { signatures: signed.map((authorityId) => ({ authorityId, personId: "p" })), approvals: [] },
  }) as unknown as Parameters<typeof openAtSigning>[0];
  const ended = onRecord({}, { mandates: [mandate("A0")] });
  expect(said(openAtSigning(specification([]), ended, day))).toEqual(["mandate-not-in-force A1"]);
  expect(openAtSigning(specification(["A1"]), ended, day)).toEqual([]);
});

test("as long as a participant has not confirmed there is a gap, whatever the agreement says", () => {
  const content = fc.constantFrom<Partial<Agreement>>({}, { reference: "" }, { weights: { A0: 1, A1: 2 } }, { concludedOn: null });
  fc.assert(
    fc.property(fc.array(fc.constantFrom("LV", "EE", "LT"), { minLength: 2, maxLength: 6 }), fc.uniqueArray(fc.nat(8), { maxLength: 6 }), content, (countries, who, more) => {
      const of = parties(...countries);
      const confirmations = who.map((index) => ({ authorityId: `A${index}`, name: "N", at: "2026-11-02T08:00:00.000Z" }));
      const gaps = agreementGaps(of, onRecord(more, { confirmations }), day);
      const open = of.participants.filter((_, index) => !who.includes(index)).map((one) => one.authorityId);
      expect(gaps.flatMap((gap) => (gap.kind === "unconfirmed" && gap.blocks ? gap.authorityId : []))).toEqual(open);
    }),
  );
});

test("no rule gives an outsider a weight or a veto, and without an agreement the specification's own rule holds", () => {
  const anyone = fc.constantFrom("A0", "A1", "X", "Y");
  const drawn = fc.record({
    weights: fc.dictionary(anyone, fc.nat(9)), vetoes: fc.array(fc.record({ topic: fc.constantFrom(...topics), authorityId: anyone })),
    rules: fc.constantFrom({ general: ruleOfKind("lead"), topics: {} }, { general: ruleOfKind("majority"), topics: { scope: ruleOfKind("unanimous") } }),
  });
  fc.assert(
    fc.property(drawn, fc.constantFrom(...topics), (given, topic) => {
      const rule = ruleFor(topic, two, { revision: 7, content: { ...complete, ...given } });
      const inside = ["A0", "A1"];
      expect([...Object.keys(rule.weights), ...rule.vetoes].every((id) => inside.includes(id))).toBe(true);
      for (const id of inside) {
        expect(rule.weights[id]).toBe(Object.hasOwn(given.weights, id) ? given.weights[id] : undefined);
        expect(rule.vetoes.includes(id)).toBe(given.vetoes.some((one) => one.topic === topic && one.authorityId === id));
      }
      expect([rule.kind, rule.agreementRevision]).toEqual([(topic === "scope" && "scope" in given.rules.topics ? "unanimous" : given.rules.general.kind), 7]);
    }),
  );
  expect(ruleFor("value", two, null)).toEqual(plainRule("majority"));
});

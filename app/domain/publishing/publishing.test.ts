import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parameter } from "../library/parameter";
import { isRefusal } from "../refusal";
import type { Baseline, FrozenRequirement } from "../signing/baseline";
import { changeClasses } from "./change";
import { classified, requirementsIn } from "./classify";
import { type PublicDifference, leastClass, publicDifferences } from "./differences";
import { manifestHash, manifestOf, packed, unpacked } from "./file-set";
import { isBeforeNotice, isPublicAt, newestPublic, scheduled } from "./publication";
import { partsOfName, publicFileNames } from "./public-files";
import { chosen } from "./reading";

const both = (text: string) => ({ en: text, lv: text });
const availability = { id: "availability", type: "number", label: both("Availability"), minimum: 0, maximum: 100, decimals: 1, typical: [], direction: "higher" } satisfies Parameter;

const requirement = (id: string, more: Partial<FrozenRequirement> = {}): FrozenRequirement => ({
  id, number: "1.1", level: "shall", title: both(`Title ${id}`), text: both("It {{level}} answer within 5 seconds."), scope: {}, parameters: [], verification: null, evidence: null, why: null, origin: null, ...more,
});
const withValue = (id: string, value: number, level: FrozenRequirement["level"] = "shall") => requirement(id, { level, parameters: [{ parameter: availability, common: value, values: [], settlement: null }] });

const baseline = (requirements: FrozenRequirement[], more: Partial<Baseline> = {}): Baseline => ({
  format: "jointspec-baseline/2", id: "b", number: 1, frozenAt: "2026-11-10T08:00:00.000Z", frozenBy: { personId: "p", name: "P", authorityId: "a" },
  specification: { id: "s", title: both("T"), subject: both("S"), cpv: ["72000000-5"], languages: ["en", "lv"], prevailing: "lv", jointModel: "joint", decisionRule: "majority", demonstration: false },
  participants: [{ authorityId: "a", name: "A", country: "LV", lead: true, signingPlace: 1 }], lots: [], releases: [],
  sections: [{ id: "one", number: "1", title: both("One"), requirements }], ...more,
});
const least = (before: Baseline, after: Baseline) => leastClass(publicDifferences(before, after));
const one = baseline([requirement("r1")]);

describe("the least class of a change", () => {
  test.each<[string, FrozenRequirement[], (typeof changeClasses)[number]]>([
    ["nothing", [requirement("r1")], "editorial"],
    ["only a number", [requirement("r1", { number: "2.4" })], "editorial"],
    ["punctuation", [requirement("r1", { text: both("It {{level}} answer, within 5 seconds") })], "editorial"],
    ["another word", [requirement("r1", { text: both("It {{level}} reply within 5 seconds.") })], "clarification"],
    ["another figure", [requirement("r1", { text: both("It {{level}} answer within 3 seconds.") })], "significant"],
    ["another scope", [requirement("r1", { scope: { authorities: ["a"] } })], "significant"],
    ["one more that binds", [requirement("r1"), requirement("r2")], "significant"],
    ["one more to read", [requirement("r1"), requirement("r2", { level: "info" })], "clarification"],
    ["a minimum requirement gone", [], "essential"],
    ["a minimum requirement lowered", [requirement("r1", { level: "should" })], "essential"],
    ["its evidence", [requirement("r1", { evidence: both("A report.") })], "clarification"],
  ])("%s", (_, after, expected) => expect(least(one, baseline(after))).toBe(expected));

  test("a value that is relaxed is essential where it binds, one that is tightened is significant", () => {
    const turned = (from: number, to: number, level?: "should") => least(baseline([withValue("r", from, level)]), baseline([withValue("r", to, level)]));
    expect([turned(99, 95), turned(95, 99), turned(99, 95, "should")]).toEqual(["essential", "significant", "significant"]);
  });

  test("buyers, subject and lots are the contract itself; quantities and criteria take time", () => {
    const other = { authorityId: "b", name: "B", country: "EE", lead: false, signingPlace: 2 };
    expect(least(one, { ...one, participants: [...one.participants, other] })).toBe("essential");
    expect(least(one, { ...one, specification: { ...one.specification, cpv: ["30000000-9"] } })).toBe("essential");
    expect(least(one, { ...one, lots: [{ id: "l", number: 1, title: both("L") }] })).toBe("essential");
    expect(least(one, { ...one, needs: { items: [], authorities: [] } })).toBe("significant");
    expect(least(one, { ...one, specification: { ...one.specification, title: both("U") } })).toBe("clarification");
  });

  const level = fc.constantFrom("shall" as const, "should" as const, "may" as const, "info" as const);
  const requirements = fc.uniqueArray(fc.record({ id: fc.constantFrom("r1", "r2", "r3", "r4", "r5"), level, value: fc.integer({ min: 1, max: 3 }) }), { selector: ({ id }) => id });
  const built = (all: { id: string; level: "shall" | "should" | "may" | "info"; value: number }[]) => all.map(({ id, level: of, value }) => withValue(id, value, of));

  test("does not depend on the order in which requirements stand", () => {
    fc.assert(fc.property(requirements, requirements, (before, after) => {
      const sorted = (differences: PublicDifference[]) => differences.map((difference) => JSON.stringify(difference)).sort();
      expect(sorted(publicDifferences(baseline(built(before).reverse()), baseline(built(after).reverse())))).toEqual(sorted(publicDifferences(baseline(built(before)), baseline(built(after)))));
    }), { numRuns: 60 });
  });

  test("never falls when something else changes besides", () => {
    fc.assert(fc.property(requirements, requirements, level, (before, after, of) => {
      const graver = (a: (typeof changeClasses)[number], b: (typeof changeClasses)[number]) => changeClasses.indexOf(a) >= changeClasses.indexOf(b);
      expect(graver(least(baseline(built(before)), baseline([...built(after), requirement("new", { level: of })])), least(baseline(built(before)), baseline(built(after))))).toBe(true);
    }), { numRuns: 60 });
  });

  test("is the least there is exactly where nothing differs", () => {
    fc.assert(fc.property(requirements, (all) => {
      expect(publicDifferences(baseline(built(all)), baseline(built(all)))).toEqual([]);
    }), { numRuns: 30 });
  });
});

describe("classifying a change", () => {
  const against = { purpose: "tender", before: { number: 1, purpose: "tender", baseline: one }, after: baseline([requirement("r2")]), now: "2026-11-27T12:00:00.000Z" } as const;
  const said = (more: object) => classified({ class: "essential", reason: null, deadline: null, ...more }, against);

  test("a lower class needs a reason, and both stand in the notice with the requirements concerned", () => {
    expect(said({ class: "clarification" })).toEqual({ refused: "class-too-low", theirs: "essential" });
    expect(said({ class: "clarification", reason: "It was stated twice." })).toEqual({ class: "clarification", proposed: "essential", reason: "It was stated twice.", since: 1, deadline: null, added: ["r2"], removed: ["r1"], changed: [] });
    expect(isRefusal(said({}))).toBe(false);
  });

  test("a significant one of a call for tenders needs more time, of a consultation it does not", () => {
    expect(said({ class: "significant", reason: "Small." })).toEqual({ refused: "extension-missing" });
    expect(said({ class: "significant", reason: "Small.", deadline: "2026-11-01T12:00:00.000Z" })).toEqual({ refused: "extension-past" });
    expect(classified({ class: "essential", reason: null, deadline: null }, { ...against, purpose: "consultation", before: { ...against.before, purpose: "consultation" } })).toMatchObject({ class: "essential" });
  });

  test("names each requirement once", () => {
    expect(requirementsIn([{ requirementId: "a", part: "text", class: "clarification" }, { requirementId: "a", part: "title", class: "editorial" }, { requirementId: null, part: "lots", class: "essential" }])).toEqual({ added: [], removed: [], changed: ["a"] });
  });
});

describe("going out", () => {
  test("follows the clock alone, and a withdrawn one never does", () => {
    const at = { goesOutAt: "2026-12-01T10:00:00.000Z", withdrawnAt: null };
    expect(["2026-12-01T09:59:59.999Z", "2026-12-01T10:00:00.000Z"].map((now) => isPublicAt(at, now))).toEqual([false, true]);
    expect(isPublicAt({ ...at, withdrawnAt: "2026-11-30T10:00:00.000Z" }, "2027-01-01T00:00:00.000Z")).toBe(false);
    expect(newestPublic([{ ...at, number: 1 }, { ...at, number: 2, goesOutAt: "2027-01-01T00:00:00.000Z" }], "2026-12-02T00:00:00.000Z")?.number).toBe(1);
  });

  test("waits for the Official Journal, or 48 hours after the receipt: art. 52(1)", () => {
    const out = "2026-12-03T10:00:00.000Z";
    expect(isBeforeNotice(out, null)).toBe(true);
    expect(isBeforeNotice(out, { publishedAt: out, receivedAt: null })).toBe(false);
    expect(isBeforeNotice(out, { publishedAt: null, receivedAt: "2026-12-01T10:00:00.000Z" })).toBe(false);
    expect(isBeforeNotice(out, { publishedAt: "2026-12-04T10:00:00.000Z", receivedAt: "2026-12-01T10:00:00.001Z" })).toBe(true);
  });

  test("gets the next number of those that stand", () => {
    const around = { now: "2026-12-01T10:00:00.000Z", state: "frozen", baselineId: "b2", others: [] } as const;
    const wanted = { purpose: "consultation", goesOutAt: "2026-12-02T10:00:00.000Z", notice: null, earlyReason: null } as const;
    expect(scheduled(wanted, around)).toEqual({ number: 1 });
    expect(scheduled(wanted, { ...around, state: "drafting" })).toEqual({ refused: "not-frozen" });
  });
});

test("a packed set of files is unpacked as it was, and its manifest does not depend on the order", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), { selector: ([name]) => name }), (files) => {
    const again = unpacked(packed(new Map(files)));
    expect(new Map([...again].map(([name, bytes]) => [name, [...bytes]]))).toEqual(new Map(files.map(([name, bytes]) => [name, [...bytes]])));
    expect(manifestHash(manifestOf(new Map(files.toReversed())))).toBe(manifestHash(manifestOf(new Map(files))));
  }), { numRuns: 50 });
});

test("a name tells what a file is", () => {
  expect(publicFileNames(["lv"], 2)).toEqual(["specification.json", ...["html", "docx", "pdf", "xlsx", "csv", "md"].map((kind) => `specification.lv.${kind}`), "changes-2.lv.html", "changes-2.lv.docx"]);
  expect([partsOfName("specification.json"), partsOfName("changes-2.lv.docx")]).toEqual([{ kind: "json", language: null, since: null }, { kind: "docx", language: "lv", since: 2 }]);
});

test("a search finds words without their marks, anywhere in what is read", () => {
  const wanted = { section: null, lot: null, authority: null, levels: [], search: "" };
  const found = (more: object) => chosen(baseline([requirement("r1", { scope: { authorities: ["b"] } }), requirement("r2", { level: "may" })]), { ...wanted, ...more }, (item) => `Āgenskalna ${item.id}`).map((item) => item.requirement.id);
  expect([found({}), found({ search: "AGENS r1" }), found({ authority: "a" }), found({ levels: ["may"] }), found({ section: "two" }), found({ lot: "l" })]).toEqual([["r1", "r2"], ["r1"], ["r2"], ["r2"], [], ["r1", "r2"]]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFrozenRequirement, aMatrix, anyStatement, fourRequirements, fromClause, made } from "../../../test/support/a-matrix";
import { fewestSharing, marketWidth, whoSaid } from "./market-width";
import { offersFor } from "./offer";
import { selfCheck } from "./self-check";
import type { MadeStatement } from "./statement";

const matrix = aMatrix();

describe("the matrix", () => {
  test("one row for each requirement and lot, word for word, in every language; what only informs has none", () => {
    expect(matrix.rows.map(({ key, number, level }) => [key, number, level])).toEqual([["r1/lot-1", "1.1", "shall"], ["r1/lot-2", "1.1", "shall"], ["r2/lot-2", "1.2", "should"], ["r3/lot-1", "1.3", "shall"], ["r3/lot-2", "1.3", "shall"]]);
    expect(matrix.informative).toBe(1);
    expect(matrix.rows[0]?.verbatim).toEqual({
      en: { title: "Title of r1", text: 'The platform shall store data & keep "logs"; see 1.2.', verification: "It is tried.", evidence: "A report." },
      lv: { title: "Title of r1 (lv)", text: 'The platform ir pienākums store data & keep "logs"; see 1.2. (lv)', verification: "It is tried. (lv)", evidence: "A report. (lv)" },
    });
    expect(aMatrix(fourRequirements.slice(0, 1), { lots: 0 }).rows.map(({ key, lotId }) => [key, lotId])).toEqual([["r1", ""]]);
  });

  test("where each authority keeps its own value, the words say whose is which, and only of those concerned", () => {
    expect(matrix.rows[3]?.verbatim.en?.text).toBe("It shall be there [Availability] of the time.\n[Availability] Ezerkrasts: 99.50\u00a0%; Kalnmuiža: 98.00\u00a0%");
    const [, , own] = fourRequirements;
    const narrowed = aMatrix([{ ...(own ?? aFrozenRequirement("r3")), scope: { authorities: ["b"] } }]);
    expect(narrowed.rows[0]?.verbatim.en?.text).toMatch(/\n\[Availability\] Kalnmuiža: 98\.00\u00a0%$/);
  });

  test("the hash follows the words and the level, and nothing else", () => {
    const hashOf = (more: Parameters<typeof aFrozenRequirement>[1]) => aMatrix([aFrozenRequirement("r1", more)]).rows[0]?.sha256;
    const plain = hashOf({});
    expect(hashOf({ id: "other", number: "7.7", origin: fromClause("PLAIN-1"), scope: { lots: ["lot-2"] } })).toBe(plain);
    for (const change of [{ level: "should" as const }, { text: { en: "Else.", lv: "Cits." } }, { title: { en: "T", lv: "N" } }, { evidence: null }, { verification: null }]) expect(hashOf(change)).not.toBe(plain);
  });
});

describe("the self-check", () => {
  test("what is open, what was answered to other words, and what is weak, for each lot", () => {
    const statements = [
      made(matrix, "r1/lot-1", { status: "no" }), made(matrix, "r1/lot-2", { status: "equivalent", equivalent: "Another" }), made(matrix, "r2/lot-2", { status: "partly" }),
      made(matrix, "r3/lot-1", { status: "yes", proof: "Annex 1" }, { textSha256: "0" }),
    ];
    const found = selfCheck(matrix, new Map(statements.map((one) => [one.lotId ? `${one.requirementId}/${one.lotId}` : one.requirementId, one])));
    expect(found.map(({ lotId, rows, answered, found: all }) => [lotId, rows, answered, all.map(({ row, weaknesses }) => [row.requirementId, weaknesses])])).toEqual([
      ["lot-1", 2, 1, [["r1", ["not-met"]], ["r3", ["outdated"]]]],
      ["lot-2", 3, 2, [["r1", ["equivalent-unproven"]], ["r3", ["open"]]]],
    ]);
  });

  test("proof is missed where evidence is asked, and a mandatory requirement met in part is told", () => {
    const [one] = selfCheck(matrix, new Map([["r1/lot-1", made(matrix, "r1/lot-1", { status: "partly" })], ["r3/lot-1", made(matrix, "r3/lot-1", { proof: "Annex" })]]));
    expect(one?.found.map(({ weaknesses }) => weaknesses)).toEqual([["partly-met", "proof-missing"]]);
  });
});

describe("offers", () => {
  const earlier = (more: Partial<MadeStatement>) => made(matrix, "r1/lot-1", {}, { specificationId: "other", requirementId: "x", lotId: "", ...more });
  const offered = (statements: MadeStatement[]) => [...offersFor("s1", matrix.rows, statements)].map(([key, { made: one, sameText }]) => [key, one.at, sameText]);

  test("an answer to the same revision of the same clause is offered; to another revision, or a requirement of one's own, it is not", () => {
    expect(offered([earlier({ at: "1" })])).toEqual([["r1/lot-1", "1", true], ["r1/lot-2", "1", true]]);
    expect(offered([earlier({ clauseRevision: 2 })])).toEqual([]);
    expect(offered([earlier({ clauseId: null, clauseRevision: null })])).toEqual([]);
  });

  test("the same words come first, then the newest; an answer to the present words needs no offer", () => {
    expect(offered([earlier({ at: "3", textSha256: "0" }), earlier({ at: "1" }), earlier({ at: "2" })])[0]).toEqual(["r1/lot-1", "2", true]);
    expect(offered([made(matrix, "r1/lot-1", {}, { at: "9" })])).toEqual([["r1/lot-2", "9", true]]);
  });

  test("one's own answer to the earlier words of a row is offered before all others", () => {
    expect(offered([made(matrix, "r1/lot-1", {}, { at: "1", textSha256: "0" }), earlier({ at: "2" })])).toEqual([["r1/lot-1", "1", false], ["r1/lot-2", "2", true]]);
  });
});

describe("the width of the market", () => {
  const vendor = (id: string, statements: MadeStatement[] = []) => ({ vendorId: id, name: `Vendor ${id}`, statements: new Map(statements.map((one) => [`${one.requirementId}/${one.lotId}`, one])) });

  test("counts who could meet a requirement; those that few could meet stand first", () => {
    const width = marketWidth(matrix, [
      vendor("a", [made(matrix, "r1/lot-1"), made(matrix, "r2/lot-2", { status: "no" }), made(matrix, "r3/lot-1")]),
      vendor("b", [made(matrix, "r1/lot-1", { status: "equivalent", equivalent: "Other" }), made(matrix, "r2/lot-2", { status: "partly" }), made(matrix, "r3/lot-1", {}, { textSha256: "0" })]),
      vendor("c"),
    ]);
    expect(width?.vendors).toBe(3);
    expect(width?.rows.map(({ row, counts, few }) => [row.key, counts.could, counts.partly, counts.no, counts.unsaid, few])).toEqual([
      ["r1/lot-2", 0, 0, 0, 3, true], ["r2/lot-2", 0, 1, 1, 1, true], ["r3/lot-2", 0, 0, 0, 3, true], ["r3/lot-1", 1, 0, 0, 2, true], ["r1/lot-1", 2, 0, 0, 1, false],
    ]);
  });

  test("it never tells below three vendors, whatever they say, and every vendor is counted once in every row", () => {
    const anyVendor = fc.array(fc.tuple(fc.constantFrom(...matrix.rows.map(({ key }) => key)), anyStatement), { maxLength: 5 }).map((said) => vendor("v", said.map(([key, statement]) => made(matrix, key, statement))));
    fc.assert(
      fc.property(fc.array(anyVendor, { maxLength: 6 }), (vendors) => {
        const width = marketWidth(matrix, vendors);
        const named = matrix.rows.map((row) => whoSaid(row, vendors));
        if (vendors.length < fewestSharing) return width === null && named.every((one) => one === null);
        return width?.rows.length === matrix.rows.length && width.rows.every(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0) === vendors.length) && JSON.stringify(width).includes("Vendor") === false;
      }),
      { numRuns: 50 },
    );
  });
});

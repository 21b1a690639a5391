import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, decimalsOf, rounded, sum } from "../decimal";
import { type FundingSource, fundedAmounts, fundsExactly } from "./funding";
import { investmentOf } from "./investment";
import type { AuthorityNeeds, Need, NeedItem } from "./need";

const procedure = { form: "framework" as const, currency: "EUR" as const, rates: [{ currency: "SEK" as const, rate: "0.0877193", date: "2026-11-02" }] };
const items: NeedItem[] = ["a", "b", "c"].map((id, index) => ({ id, lotId: index === 2 ? "L2" : "L1", label: { en: id }, unit: { en: "pieces" } }));

const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => rounded(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`, 2)).map((text) => sum([text]));
const need = (itemId: string) =>
  fc.record({ firm: fc.option(amount), optional: fc.option(amount), estimated: fc.option(amount), maximum: fc.option(amount), estimatedValue: fc.option(amount, { freq: 9 }), maximumValue: fc.option(amount), vatRate: fc.constantFrom("21", "24", "5.5", null) }).map((rest): Need => ({ itemId, ...rest }));
const source = fc.record({ kind: fc.constantFrom("national", "local"), name: fc.constantFrom("State budget", "Own"), share: fc.constantFrom("33.3333", "50", "100", "16.6667") }).map((rest): FundingSource => ({ ...rest, programme: null, rate: null, amount: null } as FundingSource));
const sheet = (authorityId: string) =>
  fc.record({ currency: fc.constantFrom("EUR" as const, "SEK" as const), needs: fc.tuple(...items.map((item) => fc.option(need(item.id)))).map((all) => all.flatMap((one) => one ?? [])), funding: fc.array(source, { maxLength: 3 }) }).map((rest): AuthorityNeeds => ({ authorityId, ...rest }));
const sheets = fc.tuple(sheet("A"), sheet("B"), sheet("C"), sheet("D"));

test("the order of authorities never matters", () => {
  fc.assert(
    fc.property(sheets, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (authorities, order) => {
      const shuffled = order.flatMap((index) => authorities[index] ?? []);
      expect(investmentOf({ procedure, items, authorities: shuffled })).toEqual(investmentOf({ procedure, items, authorities }));
    }),
  );
});

test("every total is the sum of what stands above it, or there is none because a part is missing", () => {
  fc.assert(
    fc.property(sheets, (authorities) => {
      const { lots, total, authorities: byAuthority } = investmentOf({ procedure, items, authorities });
      const rows = lots.flatMap((lot) => lot.rows);
      for (const { cells, total: row } of rows)
        for (const figure of ["firm", "maximum", "estimatedValue", "maximumValue", "vat"] as const) {
          const parts = cells.map((cell) => cell[figure]);
          if (row[figure] === null) expect(parts.length === 0 || parts.includes(null)).toBe(true);
          else expect(sum(parts.flatMap((part) => part ?? []))).toBe(row[figure]);
        }
      if (total.estimatedValue !== null) {
        expect(sum(rows.flatMap((row) => row.total.estimatedValue ?? []))).toBe(total.estimatedValue);
        expect(sum(byAuthority.flatMap((one) => one.estimatedValue ?? []))).toBe(total.estimatedValue);
        expect(sum(lots.flatMap((lot) => lot.total.estimatedValue ?? []))).toBe(total.estimatedValue);
      }
    }),
  );
});

test("where every authority's money is complete, the sources together pay exactly the joint value", () => {
  fc.assert(
    fc.property(sheets, (authorities) => {
      const funded = authorities.map((one) => ({ ...one, funding: one.funding.map((funding, index) => ({ ...funding, share: index === 0 ? "85" : "7.5" })) })).map((one) => ({ ...one, funding: one.funding.length === 3 ? one.funding : [{ ...plain, share: "100" }] }));
      const { funding, total } = investmentOf({ procedure, items, authorities: funded });
      if (total.estimatedValue !== null) expect(sum(funding.map((row) => row.total))).toBe(total.estimatedValue);
    }),
  );
});

const plain: FundingSource = { kind: "local", name: "Own", programme: null, rate: null, amount: null, share: "100" };

test("shares become whole cents, and the last source takes what rounding leaves", () => {
  const thirds = ["33.3333", "33.3333", "33.3334"].map((share) => ({ ...plain, share }));
  expect(fundedAmounts(thirds, "100.01", "EUR")).toEqual(["33.34", "33.34", "33.33"]);
  expect(fundsExactly(thirds, "100.01")).toBe(true);
  expect(fundedAmounts([{ ...plain, share: "50" }], "0.05", "EUR")).toEqual(["0.02"]);
  fc.assert(fc.property(amount, (value) => compare(sum(fundedAmounts(thirds, value, "EUR")), value) === 0 && fundedAmounts(thirds, value, "EUR").every((one) => decimalsOf(one) <= 2)));
});

test("the same source of two authorities is one row, VAT stands apart, another currency is converted at the fixed rate", () => {
  const row = (itemId: string, estimatedValue: string, vatRate: string): Need => ({ itemId, firm: "1", optional: null, estimated: "2", maximum: "3", estimatedValue, maximumValue: null, vatRate });
  const erdf: FundingSource = { kind: "eu-fund", name: "ERDF", programme: "2021–2027", rate: "85", amount: null, share: "85" };
  const own: FundingSource = { ...plain, share: "15" };
  const result = investmentOf({
    procedure, items,
    authorities: [
      { authorityId: "A", currency: "EUR", needs: [row("a", "1000", "21")], funding: [erdf, own] },
      { authorityId: "B", currency: "SEK", needs: [row("a", "1000", "25")], funding: [erdf, own] },
    ],
  });
  expect(result.lots[0]?.rows[0]?.cells.map(({ estimatedValue, vat }) => [estimatedValue, vat])).toEqual([["1000", "210"], ["87.72", "21.93"]]);
  expect(result.total).toEqual({ estimatedValue: "1087.72", maximumValue: null, vat: "231.93" });
  expect(result.funding.map(({ name, parts, total }) => [name, ...parts.map((part) => part.amount), total])).toEqual([["ERDF", "850", "74.56", "924.56"], ["Own", "150", "13.16", "163.16"]]);
});

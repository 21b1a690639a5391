import { type Decimal, multiply, percentOf, rounded, sum } from "../decimal";
import { type Currency, minorUnits } from "./currency";
import { type FundingSource, fundedAmounts, fundsExactly, withRemainder } from "./funding";
import { type AuthorityNeeds, type Need, type NeedItem, isStated, quantities } from "./need";
import type { ProcedureForm } from "./procedure";

/** Quantities of one item. Null: not stated, or a part of the sum is not. */
export type Volumes = Record<(typeof quantities)[number], Decimal | null>;

/** Worths in the specification's currency, without VAT; the VAT on the estimated value stands apart. */
export interface Worth {
  estimatedValue: Decimal | null;
  maximumValue: Decimal | null;
  vat: Decimal | null;
}

export interface InvestmentCell extends Volumes, Worth {
  authorityId: string;
  vatRate: Decimal | null;
}

export interface InvestmentRow {
  item: NeedItem;
  cells: InvestmentCell[];
  total: Volumes & Worth;
}

export interface FundingRow extends Pick<FundingSource, "kind" | "name" | "programme" | "rate"> {
  parts: { authorityId: string; amount: Decimal }[];
  total: Decimal;
}

/** The joint investment table: every figure in it follows from what the authorities entered. */
export interface Investment {
  currency: Currency;
  /** By lot, in the order of their first items. */
  lots: { lotId: string | null; rows: InvestmentRow[]; total: Worth }[];
  authorities: ({ authorityId: string } & Worth)[];
  funding: FundingRow[];
  total: Worth;
}

interface InvestmentInput {
  procedure: ProcedureForm;
  items: readonly NeedItem[];
  authorities: readonly AuthorityNeeds[];
}

/** The joint table, whatever the order in which the authorities are given. A currency without a rate counts as not stated. */
export function investmentOf({ procedure, items, authorities }: InvestmentInput): Investment {
  const sheets = [...authorities].sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1));
  const cells = new Map(items.map((item) => [item.id, sheets.flatMap((sheet) => cellOf(item, sheet, procedure))]));
  const rows = items.map((item): InvestmentRow => ({ item, cells: cells.get(item.id) ?? [], total: totalOf(cells.get(item.id) ?? []) }));
  const all = rows.flatMap((row) => row.cells);
  return {
    currency: procedure.currency,
    lots: [...new Set(items.map((item) => item.lotId))].map((lotId) => {
      const own = rows.filter((row) => row.item.lotId === lotId);
      return { lotId, rows: own, total: worthOf(own.flatMap((row) => row.cells)) };
    }),
    authorities: sheets.map(({ authorityId }) => ({ authorityId, ...worthOf(all.filter((cell) => cell.authorityId === authorityId)) })),
    funding: fundingRows(sheets, procedure, all),
    total: worthOf(all),
  };
}

/** An authority's estimated value in its own currency; null while a part is not stated, or nothing is. */
export const estimatedValueOf = (needs: readonly Need[]): Decimal | null => complete(needs.filter(isStated).map((need) => need.estimatedValue));

function cellOf(item: NeedItem, { authorityId, currency, needs }: AuthorityNeeds, procedure: ProcedureForm): InvestmentCell[] {
  const need = needs.find((one) => one.itemId === item.id);
  if (!need || !isStated(need)) return [];
  const { firm, optional, estimated, maximum, vatRate } = need;
  const estimatedValue = converted(need.estimatedValue, currency, procedure);
  const vat = estimatedValue !== null && vatRate !== null ? rounded(percentOf(estimatedValue, vatRate), minorUnits(procedure.currency)) : null;
  return [{ authorityId, firm, optional, estimated, maximum, estimatedValue, maximumValue: converted(need.maximumValue, currency, procedure), vatRate, vat }];
}

function converted(value: Decimal | null, currency: Currency, procedure: ProcedureForm): Decimal | null {
  if (value === null || currency === procedure.currency) return value;
  const rate = procedure.rates.find((one) => one.currency === currency)?.rate;
  return rate === undefined ? null : rounded(multiply(value, rate), minorUnits(procedure.currency));
}

const totalOf = (cells: readonly InvestmentCell[]): Volumes & Worth => ({
  firm: complete(cells.map((cell) => cell.firm)),
  optional: complete(cells.map((cell) => cell.optional)),
  estimated: complete(cells.map((cell) => cell.estimated)),
  maximum: complete(cells.map((cell) => cell.maximum)),
  ...worthOf(cells),
});

const worthOf = (cells: readonly InvestmentCell[]): Worth => ({
  estimatedValue: complete(cells.map((cell) => cell.estimatedValue)),
  maximumValue: complete(cells.map((cell) => cell.maximumValue)),
  vat: complete(cells.map((cell) => cell.vat)),
});

/** A sum of which a part is missing would be a wrong one, so it is none. */
function complete(values: readonly (Decimal | null)[]): Decimal | null {
  const stated = values.flatMap((value) => value ?? []);
  return stated.length === values.length && values.length > 0 ? sum(stated) : null;
}

/** Each source once, with what it pays for whom. */
function fundingRows(sheets: readonly AuthorityNeeds[], procedure: ProcedureForm, cells: readonly InvestmentCell[]): FundingRow[] {
  const rows = new Map<string, FundingRow>();
  for (const sheet of sheets)
    for (const [index, amount] of sheetAmounts(sheet, procedure, cells).entries()) {
      const source = sheet.funding[index];
      if (!source) continue;
      const { kind, name, programme, rate } = source;
      const key = JSON.stringify([kind, name, programme, rate]);
      const row = rows.get(key) ?? { kind, name, programme, rate, parts: [], total: "0" };
      const { authorityId } = sheet;
      const before = row.parts.find((part) => part.authorityId === authorityId)?.amount ?? "0";
      const parts = [...row.parts.filter((part) => part.authorityId !== authorityId), { authorityId, amount: sum([before, amount]) }];
      rows.set(key, { ...row, parts, total: sum([row.total, amount]) });
    }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What each source of a sheet pays in the specification's currency; nothing while it cannot be said. */
function sheetAmounts({ authorityId, currency, needs, funding }: AuthorityNeeds, procedure: ProcedureForm, cells: readonly InvestmentCell[]): Decimal[] {
  const estimated = estimatedValueOf(needs);
  const own = complete(cells.filter((cell) => cell.authorityId === authorityId).map((cell) => cell.estimatedValue));
  if (estimated === null || own === null) return [];
  const amounts = fundedAmounts(funding, estimated, currency).flatMap((amount) => converted(amount, currency, procedure) ?? []);
  return fundsExactly(funding, estimated) ? withRemainder(amounts, own) : amounts;
}

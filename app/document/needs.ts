import type { Decimal } from "../domain/decimal";
import { inLanguage } from "../domain/language";
import { minorUnits } from "../domain/needs/currency";
import { type Investment, type InvestmentRow, type Worth, investmentOf } from "../domain/needs/investment";
import { quantities } from "../domain/needs/need";
import type { ProcedureForm } from "../domain/needs/procedure";
import type { Baseline } from "../domain/signing/baseline";
import { formatDate, formatDecimal } from "../domain/wording/format";
import { type Block, type Column, type Run, text } from "./block";
import { formWords, fundingWords, needsWords as w } from "./needs-words";
import type { Reader } from "./reader";

type Table = Extract<Block, { kind: "table" }>;

/** The joint investment table of a baseline, or one authority's part of it; null where no form of procedure was chosen. */
export function frozenInvestment({ procedureForm, needs, participants }: Baseline, as: string | null): Investment | null {
  if (!procedureForm) return null;
  const authorities = (needs?.authorities ?? []).filter(({ authorityId }) => as === null || authorityId === as);
  const stated = new Set(authorities.flatMap((sheet) => sheet.needs.map((need) => need.itemId)));
  const investment = investmentOf({ procedure: procedureForm, items: (needs?.items ?? []).filter((item) => stated.has(item.id)), authorities });
  // Readers meet the authorities in the order of the participants everywhere.
  const place = new Map(participants.map(({ authorityId }, index) => [authorityId, index]));
  const inOrder = <One extends { authorityId: string }>(all: readonly One[]) => all.toSorted((a, b) => (place.get(a.authorityId) ?? 0) - (place.get(b.authorityId) ?? 0));
  return {
    ...investment,
    lots: investment.lots.map((lot) => ({ ...lot, rows: lot.rows.map((row) => ({ ...row, cells: inOrder(row.cells) })) })),
    authorities: inOrder(investment.authorities),
    funding: investment.funding.map((row) => ({ ...row, parts: inOrder(row.parts) })),
  };
}

/** How it is bought, how much by whom, and who pays: nothing where nothing was said. */
export function needsBlocks(baseline: Baseline, reader: Reader): Block[] {
  const { say, as } = reader;
  const { procedureForm, buyers } = baseline;
  const investment = frozenInvestment(baseline, as);
  if (!procedureForm || !investment) return [];
  const framework = procedureForm.form === "framework";
  const most = framework && investment.total.maximumValue !== null ? [say(w.maximum, { value: `${money(investment.total.maximumValue, investment, reader)} ${investment.currency}` })] : [];
  return [
    { kind: "heading", level: 1, number: null, text: say(w.title), anchor: "needs" },
    { kind: "paragraph", runs: text([say(formWords[procedureForm.form]), ...most].join(" ")) },
    ...(investment.lots.length > 0 ? [{ kind: "paragraph" as const, runs: text([say(w.values, { currency: investment.currency }), ...rateSentences(procedureForm, reader)].join(" ")) }] : []),
    ...investment.lots.flatMap((lot) => [volumeTable(lot, reader), worthTable(lot, investment, reader)]),
    ...(investment.lots.length > 0 ? [authorityTable(investment, reader)] : []),
    ...(investment.funding.length > 0 ? [fundingTable(investment, reader)] : []),
    ...(framework ? buyerBlocks(buyers ?? [], reader) : []),
  ];
}

/** The volumes and worth of one authority's needs, lot by lot; nothing where it stated none. */
export function ownNeedsTables(baseline: Baseline, reader: Reader & { as: string }): Block[] {
  const investment = frozenInvestment(baseline, reader.as);
  return investment?.lots.flatMap((lot) => [volumeTable(lot, reader), worthTable(lot, investment, reader)]).map((table) => ofOneAuthority(table, reader.authorityName(reader.as))) ?? [];
}

/** Where one authority is meant throughout, its name in every row says nothing; over the table it tells it from the others. */
function ofOneAuthority({ caption, columns, rows, ...table }: Table, authority: string): Table {
  const others = <Item>(items: readonly Item[]) => items.filter((_, index) => index !== 1);
  const [name, ...figures] = others(columns);
  const left = 100 - figures.reduce((sum, column) => sum + column.width, 0);
  return { ...table, caption: `${caption}: ${authority}`, names: 1, columns: name ? [{ ...name, width: left }, ...figures] : [], rows: rows.map(others) };
}

const money = (value: Decimal | null, { currency }: Pick<Investment, "currency">, { language }: Reader): string =>
  value === null ? "–" : formatDecimal(value, language, minorUnits(currency));

const rateSentences = ({ currency: into, rates }: ProcedureForm, { language, say }: Reader): string[] =>
  rates.map(({ currency, rate, date }) => say(w.rate, { currency, rate: formatDecimal(rate, language), into, date: formatDate(date, language) }));

const captionOf = (what: string, lotId: string | null, { say, lotName }: Reader): string => (lotId === null ? what : say(w.inLot, { what, lot: lotName(lotId) }));

const figure = (label: string, width: number): Column => ({ label, width, numeric: true });
const strong = (words: string): Run[] => [{ kind: "strong", text: words }];

function volumeTable({ lotId, rows }: Investment["lots"][number], reader: Reader): Table {
  const { language, say, authorityName, as } = reader;
  const figures = (of: InvestmentRow["total"], show: (words: string) => Run[]) => quantities.map((one) => show(of[one] === null ? "–" : formatDecimal(of[one], language)));
  return {
    kind: "table",
    caption: captionOf(say(w.volumes), lotId, reader),
    names: 2,
    columns: [{ label: say(w.item), width: 24 }, { label: say(w.authority), width: 22 }, ...[w.firm, w.optional, w.estimated, w.most].map((one) => figure(say(one), 13.5))],
    rows: rows.flatMap(({ item, cells, total }) => {
      const name = `${inLanguage(item.label, language)} (${inLanguage(item.unit, language)})`;
      return [
        ...cells.map((cell) => [text(name), text(authorityName(cell.authorityId)), ...figures(cell, text)]),
        ...(as === null ? [[strong(name), strong(say(w.all)), ...figures(total, strong)]] : []),
      ];
    }),
  };
}

function worthTable({ lotId, rows, total }: Investment["lots"][number], investment: Investment, reader: Reader): Table {
  const { language, say, authorityName, as } = reader;
  const rate = (value: Decimal | null) => (value === null ? "–" : `${formatDecimal(value, language)} %`);
  const worths = ({ estimatedValue, maximumValue, vat }: Worth, shownRate: string, show: (words: string) => Run[]) => [
    show(money(estimatedValue, investment, reader)), show(money(maximumValue, investment, reader)), show(shownRate), show(money(vat, investment, reader)),
  ];
  return {
    kind: "table",
    caption: captionOf(say(w.investment), lotId, reader),
    names: 2,
    columns: [{ label: say(w.item), width: 20 }, { label: say(w.authority), width: 20 }, figure(say(w.estimatedValue), 17), figure(say(w.maximumValue), 17), figure(say(w.vatRate), 10), figure(say(w.vat), 16)],
    rows: [
      ...rows.flatMap(({ item, cells, total: all }) => [
        ...cells.map((cell) => [text(inLanguage(item.label, language)), text(authorityName(cell.authorityId)), ...worths(cell, rate(cell.vatRate), text)]),
        ...(as === null ? [[strong(inLanguage(item.label, language)), strong(say(w.all)), ...worths(all, "", strong)]] : []),
      ]),
      [strong(say(w.total)), strong(as === null ? say(w.all) : authorityName(as)), ...worths(total, "", strong)],
    ],
  };
}

function authorityTable(investment: Investment, reader: Reader): Table {
  const { say, authorityName, as } = reader;
  const row = (name: string, { estimatedValue, maximumValue, vat }: Worth, show: (words: string) => Run[]) =>
    [show(name), ...[estimatedValue, maximumValue, vat].map((value) => show(money(value, investment, reader)))];
  return {
    kind: "table",
    caption: say(w.byAuthority),
    columns: [{ label: say(w.authority), width: 40 }, figure(say(w.estimatedValue), 20), figure(say(w.maximumValue), 20), figure(say(w.vat), 20)],
    rows: [...investment.authorities.map((one) => row(authorityName(one.authorityId), one, text)), ...(as === null ? [row(say(w.all), investment.total, strong)] : [])],
  };
}

/** A source with the programme and the most that it pays, where it is an EU fund. */
export const sourceName = ({ name, programme, rate }: Investment["funding"][number], { language, say }: Pick<Reader, "language" | "say">): string =>
  programme === null || rate === null ? name : say(w.coFinanced, { name, programme, rate: formatDecimal(rate, language) });

function fundingTable(investment: Investment, reader: Reader): Table {
  const { say, authorityName, as } = reader;
  return {
    kind: "table",
    caption: say(w.funding),
    names: 3,
    columns: [{ label: say(w.source), width: 36 }, { label: say(w.kind), width: 14 }, { label: say(w.authority), width: 30 }, figure(say(w.amount), 20)],
    rows: investment.funding.flatMap((row) => {
      const named = (show: (words: string) => Run[]) => [show(sourceName(row, reader)), show(say(fundingWords[row.kind]))];
      return [
        ...row.parts.map(({ authorityId, amount }) => [...named(text), text(authorityName(authorityId)), text(money(amount, investment, reader))]),
        ...(as === null && row.parts.length > 1 ? [[...named(strong), strong(say(w.all)), strong(money(row.total, investment, reader))]] : []),
      ];
    }),
  };
}

function buyerBlocks(buyers: NonNullable<Baseline["buyers"]>, { say }: Reader): Block[] {
  if (buyers.length === 0) return [{ kind: "paragraph", runs: text(say(w.noBuyers)) }];
  return [
    { kind: "table", caption: say(w.buyers), columns: [{ label: say(w.buyer), width: 80 }, { label: say(w.country), width: 20 }], rows: buyers.map(({ name, country }) => [text(name), text(country)]) },
    { kind: "paragraph", runs: text(say(w.closed)) },
  ];
}

import { numbered } from "../../document/criteria";
import { frozenInvestment, sourceName } from "../../document/needs";
import { criterionWords, fundingWords, needsWords as w } from "../../document/needs-words";
import type { Reader } from "../../document/reader";
import { type Decimal, fitsSpreadsheet } from "../../domain/decimal";
import { inLanguage } from "../../domain/language";
import type { InvestmentCell, InvestmentRow, Worth } from "../../domain/needs/investment";
import { type Baseline, requirementsOf } from "../../domain/signing/baseline";
import { formatDecimal } from "../../domain/wording/format";
import type { Cell, Sheet } from "./workbook";

/** A number that a program can count with. A spreadsheet keeps fifteen digits of it: `exactly` says the rest. */
const numeric = (value: Decimal | null | undefined): Cell => (value === null || value === undefined ? null : Number(value));

/** The values of a row that a spreadsheet would not keep, digit by digit. */
const exactly = (values: readonly (Decimal | null | undefined)[], { language }: Reader): Cell =>
  values.flatMap((value) => (value && !fitsSpreadsheet(value) ? [formatDecimal(value, language)] : [])).join("; ") || null;

/** Two sheets, each where a baseline has something to show: the joint investment table with its funding, and the award criteria. */
export const procurementSheets = (baseline: Baseline, reader: Reader): Sheet[] => [...investmentSheet(baseline, reader), ...criteriaSheet(baseline, reader)];

function investmentSheet(baseline: Baseline, reader: Reader): Sheet[] {
  const { language, say, authorityName, lotName, as } = reader;
  const investment = frozenInvestment(baseline, as);
  if (!investment || investment.lots.length === 0) return [];
  const line = (kind: string, lotId: string | null, item: InvestmentRow["item"] | null, who: string, of: Partial<InvestmentCell> & Worth): Cell[] => {
    const figures = [of.firm, of.optional, of.estimated, of.maximum, of.estimatedValue, of.maximumValue, of.vatRate, of.vat];
    return [kind, lotId === null ? null : lotName(lotId), item && inLanguage(item.label, language), item && inLanguage(item.unit, language), who, ...figures.map(numeric), investment.currency, exactly(figures, reader)];
  };
  const total = (lotId: string | null, item: InvestmentRow["item"] | null, of: Partial<InvestmentCell> & Worth) => (as === null ? [line(say(w.total), lotId, item, say(w.all), of)] : []);
  return [
    {
      name: say(w.sheetInvestment),
      columns: [
        { label: say(w.row), width: 12 }, { label: say(w.lot), width: 8 }, { label: say(w.item), width: 34 }, { label: say(w.unit), width: 14 }, { label: say(w.authority), width: 34 },
        ...[w.firm, w.optional, w.estimated, w.most].map((one) => ({ label: say(one), width: 12 })),
        ...[w.estimatedValue, w.maximumValue].map((one) => ({ label: say(one), width: 18 })), { label: `${say(w.vatRate)}, %`, width: 10 }, { label: say(w.vat), width: 18 },
        { label: say(w.currency), width: 10 }, { label: say(w.exact), width: 26 },
      ],
      rows: [
        ...investment.lots.flatMap(({ lotId, rows, total: all }) => [
          ...rows.flatMap(({ item, cells, total: sums }) => [...cells.map((cell) => line(say(w.need), lotId, item, authorityName(cell.authorityId), cell)), ...total(lotId, item, sums)]),
          ...total(lotId, null, all),
        ]),
        ...investment.authorities.map((one) => line(say(w.total), null, null, authorityName(one.authorityId), one)),
        ...total(null, null, investment.total),
        ...investment.funding.flatMap((source) =>
          source.parts.map(({ authorityId, amount }): Cell[] => [
            say(w.fundingRow), null, `${sourceName(source, reader)} (${say(fundingWords[source.kind])})`, null, authorityName(authorityId), null, null, null, null, numeric(amount), null, null, null, investment.currency, exactly([amount], reader),
          ]),
        ),
      ],
    },
  ];
}

function criteriaSheet(baseline: Baseline, reader: Reader): Sheet[] {
  const { language, say, lotName } = reader;
  if (!baseline.criteria) return [];
  const numbers = new Map(requirementsOf(baseline).map(({ id, number }) => [id, number]));
  return [
    {
      name: say(w.sheetCriteria),
      columns: [
        { label: say(w.lot), width: 12 }, { label: say(w.number), width: 8 }, { label: say(w.criterion), width: 34 }, { label: say(w.kind), width: 18 }, { label: say(w.weightFrom), width: 12 }, { label: say(w.weightTo), width: 12 },
        { label: say(w.checked), width: 44 }, { label: say(w.methodLabel), width: 34 }, { label: say(w.dataLabel), width: 34 }, { label: say(w.requirements), width: 18 }, { label: say(w.exact), width: 26 },
      ],
      rows: baseline.criteria.flatMap((scheme) =>
        numbered(scheme).map(({ number, criterion, weight }): Cell[] => {
          const { title, kind, verification, lifeCycle, requirementIds } = criterion;
          const words = (text: typeof verification | undefined) => (text ? inLanguage(text, language) : null);
          return [
            scheme.lotId === null ? say(w.wholeLot) : lotName(scheme.lotId), number, inLanguage(title, language), say(criterionWords[kind]), numeric(weight?.from), numeric(weight?.to),
            words(verification), words(lifeCycle?.method), words(lifeCycle?.data), requirementIds.flatMap((id) => numbers.get(id) ?? []).join(", "), exactly([weight?.from, weight?.to], reader),
          ];
        }),
      ),
    },
  ];
}

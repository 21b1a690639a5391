import type { ReactNode } from "react";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import type { Decimal } from "~/domain/decimal";
import { minorUnits } from "~/domain/needs/currency";
import type { Investment, Worth } from "~/domain/needs/investment";
import { quantities } from "~/domain/needs/need";
import { formatDecimal } from "~/domain/wording/format";
import { fundingKindNames, needs as words } from "~/messages/needs";

interface InvestmentProps {
  investment: Investment;
  /** Authorities by id. */
  names: Record<string, string>;
}

interface InvestmentTablesProps extends InvestmentProps {
  itemNames: Record<string, { label: string; unit: string }>;
  lots: { id: string; number: number; title: string }[];
}

const strong = (cell: ReactNode) => <strong>{cell}</strong>;
const numeric = (label: string) => ({ label, numeric: true });

function useFigures({ currency }: Investment) {
  const { language } = useSay();
  const count = (value: Decimal | null) => (value === null ? "–" : formatDecimal(value, language));
  const money = (value: Decimal | null) => (value === null ? "–" : formatDecimal(value, language, minorUnits(currency)));
  const worth = ({ estimatedValue, maximumValue, vat }: Worth) => [estimatedValue, maximumValue, vat].map(money);
  return { count, money, worth };
}

/** The joint table, lot by lot, and what every authority puts in. */
export function InvestmentTables({ investment, names, itemNames, lots }: InvestmentTablesProps) {
  const { say } = useSay();
  const { count, worth } = useFigures(investment);
  const worths = [words.estimatedValue, words.maximumValue, words.vat].map((one) => numeric(`${say(one)}, ${investment.currency}`));
  const captionOf = (lotId: string | null) => {
    const lot = lots.find((one) => one.id === lotId);
    return lot ? say(words.inLot, { number: lot.number, title: lot.title }) : lots.length > 0 ? `${say(words.joint)}: ${say(words.noLot)}` : say(words.joint);
  };
  return (
    <>
      {investment.lots.map(({ lotId, rows, total }) => (
        <Table
          key={lotId ?? ""}
          caption={captionOf(lotId)}
          columns={[{ label: say(words.item) }, { label: say(words.authority) }, ...quantities.map((one) => numeric(say(words[one]))), ...worths]}
          rows={[
            ...rows.flatMap(({ item, cells, total: sums }) => {
              const name = <>{itemNames[item.id]?.label} <span className="sub">{itemNames[item.id]?.unit}</span></>;
              return [
                ...cells.map((cell) => ({ key: item.id + cell.authorityId, cells: [name, names[cell.authorityId], ...quantities.map((one) => count(cell[one])), ...worth(cell)] })),
                { key: item.id, cells: [name, say(words.all), ...quantities.map((one) => count(sums[one])), ...worth(sums)].map((cell, index) => (index === 0 ? cell : strong(cell))) },
              ];
            }),
            { key: "total", cells: [say(words.total), say(words.all), ...quantities.map(() => ""), ...worth(total)].map(strong) },
          ]}
        />
      ))}
      <Table
        caption={say(words.byAuthority)}
        columns={[{ label: say(words.authority) }, ...worths]}
        rows={[
          ...investment.authorities.map((one) => ({ key: one.authorityId, cells: [names[one.authorityId], ...worth(one)] })),
          { key: "all", cells: [say(words.all), ...worth(investment.total)].map(strong) },
        ]}
      />
    </>
  );
}

/** Each source once, with what it pays for whom. */
export function FundingTable({ investment, names }: InvestmentProps) {
  const { say, language } = useSay();
  const { money } = useFigures(investment);
  return (
    <Table
      caption={say(words.funding)}
      columns={[{ label: say(words.source) }, { label: say(words.kind) }, { label: say(words.authority) }, numeric(`${say(words.amount)}, ${investment.currency}`)]}
      rows={investment.funding.flatMap(({ kind, name, programme, rate, parts, total }, index) => {
        const source = programme !== null && rate !== null ? say(words.coFinanced, { name, programme, rate: formatDecimal(rate, language) }) : name;
        return [
          ...parts.map(({ authorityId, amount }) => ({ key: `${index} ${authorityId}`, cells: [source, say(fundingKindNames[kind]), names[authorityId], money(amount)] })),
          ...(parts.length > 1 ? [{ key: `${index}`, cells: [source, say(fundingKindNames[kind]), say(words.all), money(total)].map(strong) }] : []),
        ];
      })}
    />
  );
}

import { Select, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { Language, Localized } from "~/domain/language";
import { currencies } from "~/domain/needs/currency";
import type { CallOffBuyer, ConversionRate } from "~/domain/needs/procedure";
import { editableDecimal } from "~/domain/wording/format";
import { needs as words } from "~/messages/needs";

const spareRates = 1;
const spareBuyers = 3;

/** Every field of the rows as it holds what is saved. */
export const rowFields = (rates: readonly ConversionRate[], buyers: readonly CallOffBuyer[], say: (sentence: Localized) => string, language: Language) => [
  ...rates.flatMap(({ currency, rate, date }, index) => [
    { name: `rates.${index}.currency`, label: `${say(words.rates)} ${index + 1}`, saved: String(currency) },
    { name: `rates.${index}.rate`, label: `${currency}: ${say(words.rate)}`, saved: editableDecimal(rate, language) },
    { name: `rates.${index}.date`, label: `${currency}: ${say(words.date)}`, saved: date },
  ]),
  ...buyers.flatMap(({ name, country }, index) => [
    { name: `buyers.${index}.name`, label: `${say(words.buyers)} ${index + 1}`, saved: name },
    { name: `buyers.${index}.country`, label: `${name}: ${say(words.country)}`, saved: country },
  ]),
];

/** Conversion rates and call-off buyers: what is there, and room for more. */
export function RateAndBuyerRows({ rates, buyers }: { rates: ConversionRate[]; buyers: CallOffBuyer[] }) {
  const { say, language } = useSay();
  const { rejection, typed, errorOf } = useRejection();
  const saved = new Map(rowFields(rates, buyers, say, language).map((one) => [one.name, one.saved]));
  const typedRows = (of: string) => Object.keys(rejection?.typed ?? {}).filter((name) => new RegExp(`^${of}\\.\\d+\\.(rate|name)$`).test(name)).length;
  const field = (name: string, label: Localized, more: { hint?: string; inputMode?: "decimal" } = {}) => <TextField name={name} label={say(label)} value={typed(name, saved.get(name))} error={errorOf(name)} {...more} />;
  return (
    <>
      <fieldset className="f stack" id="rates">
        <legend>{say(words.rates)}</legend>
        <p className="hint">{say(words.ratesHint)}</p>
        {Array.from({ length: Math.max(rates.length + spareRates, typedRows("rates")) }, (_, index) => (
          <fieldset key={index} className="f">
            <legend className="hint">{say(words.row, { what: say(words.rateRow), number: index + 1 })}</legend>
            <div className="fields">
              <Select name={`rates.${index}.currency`} label={say(words.fromCurrency)} value={typed(`rates.${index}.currency`, saved.get(`rates.${index}.currency`) ?? "SEK")} error={errorOf(`rates.${index}.currency`)} options={currencies.map((one) => ({ value: one, label: one }))} />
              {field(`rates.${index}.rate`, words.rate, { inputMode: "decimal" })}
              {field(`rates.${index}.date`, words.date, { hint: say(words.dateHint) })}
            </div>
          </fieldset>
        ))}
      </fieldset>
      <fieldset className="f stack" id="buyers">
        <legend>{say(words.buyers)}</legend>
        <p className="hint">{say(words.buyersHint)}</p>
        {Array.from({ length: Math.max(buyers.length + spareBuyers, typedRows("buyers")) }, (_, index) => (
          <fieldset key={index} className="f">
            <legend className="hint">{say(words.row, { what: say(words.buyerRow), number: index + 1 })}</legend>
            <div className="fields">
              {field(`buyers.${index}.name`, words.buyerName)}
              {field(`buyers.${index}.country`, words.country)}
            </div>
          </fieldset>
        ))}
      </fieldset>
    </>
  );
}

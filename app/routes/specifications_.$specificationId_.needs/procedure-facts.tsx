import { Facts } from "~/components/facts";
import { useSay } from "~/components/say";
import type { Procedure } from "~/domain/needs/procedure";
import { formatDate, formatDecimal } from "~/domain/wording/format";
import { formNames, needs as words } from "~/messages/needs";

/** How it is bought, in which currency, and who may call off. */
export function ProcedureFacts({ procedure: { form, currency, rates, buyers } }: { procedure: Procedure }) {
  const { say, language } = useSay();
  const framework = [{ label: say(words.buyers), value: buyers.length === 0 ? say(words.noBuyers) : <ul>{buyers.map(({ name, country }) => <li key={name + country}>{name}, {country}</li>)}</ul> }];
  return (
    <Facts
      items={[
        { label: say(words.form), value: say(formNames[form].name) },
        { label: say(words.currency), value: currency },
        ...(rates.length > 0
          ? [{ label: say(words.rates), value: <ul>{rates.map((one) => <li key={one.currency}>{say(words.rateOf, { currency: one.currency, rate: formatDecimal(one.rate, language), into: currency, date: formatDate(one.date, language) })}</li>)}</ul> }]
          : []),
        ...(form === "framework" ? framework : []),
      ]}
    />
  );
}

import { Facet } from "~/components/facets";
import { Filters } from "~/components/filters";
import { type Option, Select } from "~/components/form";
import { useSay } from "~/components/say";
import type { FindingFilter } from "~/domain/checks/finding-filter";
import type { Localized } from "~/domain/language";
import { checkWords as words } from "~/messages/checks";

interface Choice {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}

export interface FilterChoices {
  severity: Choice[];
  family: Choice[];
  language: Choice[];
  waived: Choice[];
  rules: Option[];
  sections: Option[];
}

const fields = ({ severity, family, language, waived }: FilterChoices): Choice[] => [...severity, ...family, ...language, ...waived];

/** Which findings are shown, as a form whose address can be kept and sent. */
export function FindingFilters({ action, filter, choices }: { action: string; filter: FindingFilter; choices: FilterChoices }) {
  const { say } = useSay();
  const { severity, family, language, waived, rules, sections } = choices;
  const chosen = fields(choices).some((one) => one.checked) || filter.rule !== null || filter.section !== null || filter.blocking;
  const facet = (legend: Localized, name: string, options: Choice[]) => (options.length > 1 || options.some((one) => one.checked)) && <Facet legend={say(legend)} name={name} options={options} />;
  return (
    <div className="stack">
      <Filters action={action} label={words.filters} beside ticks={[["blocking", words.onlyBlocking, filter.blocking]]} submit={words.show}>
        {facet(words.severity, "severity", severity)}
        {facet(words.family, "family", family)}
        <Select name="rule" label={say(words.rule)} value={filter.rule ?? ""} options={[{ value: "", label: say(words.anyRule) }, ...rules]} />
        <Select name="section" label={say(words.section)} value={filter.section ?? ""} options={[{ value: "", label: say(words.anySection) }, ...sections]} />
        {facet(words.language, "language", language)}
        {facet(words.waived, "waived", waived)}
      </Filters>
      {chosen && <p><a href={action}>{say(words.all)}</a></p>}
    </div>
  );
}

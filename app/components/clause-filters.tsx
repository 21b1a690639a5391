import type { FacetName } from "~/domain/library/facets";
import { library } from "~/messages/library";
import { Button } from "./button";
import { Chips, Facet } from "./facets";
import { TextField } from "./form";
import { useSay } from "./say";

interface ClauseFiltersProps {
  action: string;
  query: [string, string][];
  facets: { name: FacetName; options: { value: string; label: string; count: number; checked: boolean }[] }[];
}

/** Words and facets as one form whose address can be kept and sent. */
export function ClauseFilters({ action, query, facets }: ClauseFiltersProps) {
  const { say } = useSay();
  const without = (name: string, value: string) =>
    `${action}?${new URLSearchParams(query.filter(([one, other]) => one !== "page" && !(one === name && other === value))).toString()}`;
  const chips = facets.flatMap(({ name, options }) =>
    options.filter((option) => option.checked).map(({ value, label }) => ({ label, removeHref: without(name, value) })),
  );
  return (
    <form method="get" action={action} className="stack" data-autosubmit aria-label={say(library.filters)} role="search">
      <TextField name="q" type="search" label={say(library.words)} hint={say(library.wordsHint)} value={query.find(([name]) => name === "q")?.[1] ?? ""} />
      <Button>{say(library.search)}</Button>
      <Chips items={chips} />
      {facets.map(({ name, options }) => options.length > 1 && <Facet key={name} legend={say(library[name])} name={name} options={options} />)}
    </form>
  );
}

import { levels } from "~/domain/library/clause";
import { levelNames } from "~/messages/common";
import { publicWords as words } from "~/messages/publishing";
import { Button } from "../button";
import { Checkboxes, type Option, Select, TextField } from "../form";
import { useSay } from "../say";

export interface Wanted {
  section: string | null;
  lot: string | null;
  authority: string | null;
  levels: readonly string[];
  search: string;
  view: string;
}

interface FiltersProps {
  address: string;
  wanted: Wanted;
  sections: Option[];
  lots: Option[];
  authorities: Option[];
}

/** What of the requirements to see: a form that needs no script and gives an address to pass on. */
export function PublicFilters({ address, wanted, sections, lots, authorities }: FiltersProps) {
  const { say, language } = useSay();
  const all = (label: string, options: Option[]) => [{ value: "", label }, ...options];
  return (
    <form method="get" action={address} className="stack" role="search" aria-label={say(words.filter)}>
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="view" value={wanted.view} />
      <TextField name="search" type="search" label={say(words.search)} hint={say(words.searchHint)} value={wanted.search} />
      <Select name="section" label={say(words.section)} value={wanted.section ?? ""} options={all(say(words.all), sections)} />
      {lots.length > 0 && <Select name="lot" label={say(words.lot)} value={wanted.lot ?? ""} options={all(say(words.all), lots)} />}
      {authorities.length > 1 && <Select name="authority" label={say(words.authority)} value={wanted.authority ?? ""} options={all(say(words.allBuyers), authorities)} />}
      <Checkboxes name="level" legend={say(words.level)} values={wanted.levels} options={levels.map((level) => ({ value: level, label: say(levelNames[level]) }))} />
      <Button>{say(words.apply)}</Button>
    </form>
  );
}

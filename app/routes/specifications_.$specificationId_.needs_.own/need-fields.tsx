import { TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { Language, Localized } from "~/domain/language";
import { type Need, quantities, worths } from "~/domain/needs/need";
import { editableDecimal } from "~/domain/wording/format";
import { needs as words } from "~/messages/needs";

interface ItemWithNeed {
  id: string;
  label: string;
  unit: string;
  need: Need | null;
}

const figures = [...quantities, ...worths, "vatRate"] as const;

/** Every figure of an item as its field holds it when nothing was typed. */
export const needFields = ({ id, label, need }: ItemWithNeed, say: (sentence: Localized) => string, language: Language) =>
  figures.map((figure) => ({ name: `needs.${id}.${figure}`, label: `${label}: ${say(words[figure])}`, saved: editableDecimal(need?.[figure], language) }));

/** How much of one item the authority needs, and what it is worth. */
export function NeedFields({ item, lot }: { item: ItemWithNeed; lot?: { number: number } }) {
  const { say, language } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <fieldset className="f stack">
      <legend>
        {item.label} <span className="hint">({item.unit}{lot && `; ${say(words.lotNumber, { number: lot.number })}`})</span>
      </legend>
      <div className="fields">
        {needFields(item, say, language).map(({ name, saved }, index) => (
          <TextField key={name} name={name} inputMode="decimal" label={say(words[figures[index] ?? "firm"])} value={typed(name, saved)} error={errorOf(name)} />
        ))}
      </div>
    </fieldset>
  );
}

import type { Language, PartlyLocalized } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { needs as words } from "~/messages/needs";
import { Select, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface ItemFieldsProps {
  languages: Language[];
  lots: { id: string; number: number; title: string }[];
  item?: { lotId: string | null; label: PartlyLocalized; unit: PartlyLocalized };
}

/** What an item of the joint list is called, in what it is counted, and in which lot it is. */
export function ItemFields({ languages, lots, item }: ItemFieldsProps) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <>
      {(["label", "unit"] as const).flatMap((field) =>
        languages.map((one) => (
          <TextField key={field + one} name={`${field}.${one}`} lang={one} label={say(words[field], { language: say(languageNames[one]) })} value={typed(`${field}.${one}`, item?.[field][one])} error={errorOf(`${field}.${one}`)} />
        )),
      )}
      {lots.length > 0 && <Select name="lotId" label={say(words.lot)} value={typed("lotId", item?.lotId ?? lots[0]?.id)} error={errorOf("lotId")} options={lots.map(({ id, number, title }) => ({ value: id, label: say(words.lotTitle, { number, title }) }))} />}
    </>
  );
}

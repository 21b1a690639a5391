import { Select, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { Language, Localized } from "~/domain/language";
import { type FundingSource, fundingKinds } from "~/domain/needs/funding";
import { editableDecimal } from "~/domain/wording/format";
import { fundingKindNames, needs as words } from "~/messages/needs";

const spareRows = 2;
const fields = [["name", words.source], ["programme", words.programme], ["rate", words.coFinancing], ["amount", words.amount], ["share", words.share]] as const;
const numbers: readonly string[] = ["rate", "amount", "share"];

/** Every field of the sources as it holds what is saved. */
export const fundingFields = (funding: readonly FundingSource[], say: (sentence: Localized) => string, language: Language) =>
  funding.flatMap((source, index) =>
    fields.map(([field, label]) => ({
      name: `funding.${index}.${field}`,
      label: `${say(words.source)} ${index + 1}: ${say(label)}`,
      saved: numbers.includes(field) ? editableDecimal(source[field], language) : (source[field] ?? ""),
    })),
  );

/** Where the authority's money comes from. */
export function FundingFields({ funding }: { funding: FundingSource[] }) {
  const { say, language } = useSay();
  const { rejection, typed, errorOf } = useRejection();
  const typedRows = Object.keys(rejection?.typed ?? {}).flatMap((name) => /^funding\.(\d+)\.name$/.exec(name)?.[1] ?? []).length;
  const saved = new Map(fundingFields(funding, say, language).map((one) => [one.name, one.saved]));
  return (
    <fieldset className="f stack" id="funding">
      <legend>{say(words.funding)}</legend>
      <p className="hint">{say(words.fundingHint)}</p>
      {Array.from({ length: Math.max(funding.length + spareRows, typedRows) }, (_, index) => {
        const kind = `funding.${index}.kind`;
        return (
          <fieldset key={index} className="f">
            <legend className="hint">{say(words.row, { what: say(words.sourceRow), number: index + 1 })}</legend>
            <div className="fields">
              <Select name={kind} label={say(words.kind)} value={typed(kind, funding[index]?.kind ?? "local")} error={errorOf(kind)} options={fundingKinds.map((one) => ({ value: one, label: say(fundingKindNames[one]) }))} />
              {fields.map(([field, label]) => {
                const name = `funding.${index}.${field}`;
                return <TextField key={field} name={name} inputMode={numbers.includes(field) ? "decimal" : "text"} label={say(label)} hint={field === "programme" ? say(words.programmeHint) : undefined} value={typed(name, saved.get(name))} error={errorOf(name)} />;
              })}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}

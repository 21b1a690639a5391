import type { Language } from "~/domain/language";
import { type Criterion, type Weighting, criterionKinds } from "~/domain/needs/award";
import { editableDecimal } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { criterionKindNames, criteria as words } from "~/messages/criteria";
import { Checkboxes, type Option, Radios, TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface CriterionFieldsProps {
  languages: Language[];
  weighting: Weighting;
  /** Null for a new one. */
  criterion: Omit<Criterion, "parts"> | null;
  hasParts: boolean;
  sections: { id: string; title: string; options: Option[] }[];
}

/** Everything that a criterion says. */
export function CriterionFields({ languages, weighting, criterion, hasParts, sections }: CriterionFieldsProps) {
  const { say } = useSay();
  const { typed, typedList, errorOf } = useRejection();
  const text = (name: string, label: string, value?: string, hint?: string) => <TextArea key={name} name={name} lang={name.slice(-2)} rows={3} label={label} hint={hint} value={typed(name, value)} error={errorOf(name)} />;
  const linked = typedList("requirementIds[]", criterion?.requirementIds ?? []);
  const inLanguage = (one: Language) => ({ language: say(languageNames[one]) });
  return (
    <>
      {languages.map((one) => <TextField key={one} name={`title.${one}`} lang={one} label={say(words.titleIn, inLanguage(one))} value={typed(`title.${one}`, criterion?.title[one])} error={errorOf(`title.${one}`)} />)}
      <Radios name="kind" legend={say(words.kind)} value={typed("kind", criterion?.kind ?? "quality")} error={errorOf("kind")} options={criterionKinds.map((kind) => ({ value: kind, label: say(criterionKindNames[kind].name), hint: say(criterionKindNames[kind].hint) }))} />
      <WeightFields weighting={weighting} criterion={criterion} hasParts={hasParts} />
      {languages.map((one) => text(`verification.${one}`, say(words.checkedIn, inLanguage(one)), criterion?.verification?.[one], say(words.checkedHint)))}
      <fieldset className="f stack" id="lifeCycle">
        <legend>{say(words.lifeCycle)}</legend>
        <p className="hint">{say(words.lifeCycleHint)}</p>
        {languages.map((one) => text(`lifeCycle.method.${one}`, say(words.methodIn, inLanguage(one)), criterion?.lifeCycle?.method[one]))}
        {languages.map((one) => text(`lifeCycle.data.${one}`, say(words.dataIn, inLanguage(one)), criterion?.lifeCycle?.data[one]))}
      </fieldset>
      <fieldset className="f stack" id="requirementIds">
        <legend>{say(words.requirements)}</legend>
        <p className="hint">{say(words.requirementsHint)}</p>
        {sections.map(({ id, title, options }) => (
          <details key={id} className="card" open={options.some(({ value }) => linked.includes(value))}>
            <summary>{title}</summary>
            <div className="card__b">
              <Checkboxes name="requirementIds[]" legend={title} values={linked} options={options} />
            </div>
          </details>
        ))}
      </fieldset>
    </>
  );
}

function WeightFields({ weighting, criterion, hasParts }: Pick<CriterionFieldsProps, "weighting" | "criterion" | "hasParts">) {
  const { say, language } = useSay();
  const { typed, errorOf } = useRejection();
  if (hasParts || weighting === "order") return <p className="hint">{say(hasParts ? words.fromParts : words.ordered)}</p>;
  if (weighting === "exact") return <TextField name="weight.exact" inputMode="decimal" label={say(words.weight)} hint={say(words.weightHint)} value={typed("weight.exact", editableDecimal(criterion?.weight?.from, language))} error={errorOf("weight.from") ?? errorOf("weight.exact")} />;
  return (
    <div className="fields">
      {(["from", "to"] as const).map((end) => <TextField key={end} name={`weight.${end}`} inputMode="decimal" label={say(words[end])} value={typed(`weight.${end}`, editableDecimal(criterion?.weight?.[end], language))} error={errorOf(`weight.${end}`)} />)}
    </div>
  );
}

import type { Condition, ConditionPart, LinePart, TextPart } from "~/domain/conditions/part";
import type { Language } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { conditionNames, decisionWords, partLabels, conditions as words } from "~/messages/conditions";
import { Radios, TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import type { SavedField } from "./stale-fields";

/** What a field of one line holds. */
const typedValue = (value: string | number | null): string => (value === null ? "" : String(value));

/** One condition: its decision, and for each text a field in each language, side by side. */
export function ConditionFields({ condition: { name, parts }, languages }: { condition: Condition; languages: readonly Language[] }) {
  const { say } = useSay();
  return (
    <fieldset className="condition f stack" id={name} aria-describedby={`${name}-hint`}>
      <legend><h2>{say(conditionNames[name].name)}</h2></legend>
      <p className="hint" id={`${name}-hint`}>{say(conditionNames[name].hint)}</p>
      {parts.map((part) => <PartFields key={part.name} part={part} languages={languages} />)}
    </fieldset>
  );
}

function PartFields({ part, languages }: { part: ConditionPart; languages: readonly Language[] }) {
  if (part.kind === "decision") return <Decision part={part} />;
  if (part.kind === "text") return <Texts part={part} languages={languages} />;
  return <Line part={part} />;
}

function Decision({ part: { name, condition, value, choices } }: { part: Extract<ConditionPart, { kind: "decision" }> }) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  const options = choices.map((choice) => {
    const { name: label, hint } = decisionWords(condition, choice);
    return { value: choice, label: say(label), hint: hint && say(hint) };
  });
  return <Radios name={name} legend={say(words.decision)} value={typed(name, value ?? "")} error={errorOf(name)} options={[{ value: "", label: say(words.undecided) }, ...options]} />;
}

function Texts({ part: { name, value }, languages }: { part: Extract<ConditionPart, { kind: "text" }>; languages: readonly Language[] }) {
  const label = useLabel();
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  const { hint } = partLabels[name];
  return (
    <div className="languages">
      {languages.map((one) => {
        const field = `${name}.${one}`;
        return <TextArea key={one} name={field} lang={one} rows={4} label={label(name, one)} hint={hint && say(hint)} value={typed(field, value?.[one])} error={errorOf(field)} />;
      })}
    </div>
  );
}

function Line({ part: { kind, name, value } }: { part: Exclude<ConditionPart, { kind: "decision" | "text" }> }) {
  const label = useLabel();
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  const { hint } = partLabels[name];
  return <TextField name={name} label={label(name)} hint={hint && say(hint)} inputMode={kind === "figure" ? "numeric" : undefined} type={kind === "address" ? "url" : "text"} value={typed(name, typedValue(value))} error={errorOf(name)} />;
}

function useLabel() {
  const { say } = useSay();
  return (name: TextPart | LinePart, language?: Language): string => {
    const label = say(partLabels[name].label);
    return language ? say(words.inLanguage, { label, language: say(languageNames[language]) }) : label;
  };
}

/** Every field as it is saved, for those who changed it at the same time. */
export function useSavedConditions(listed: readonly Condition[], languages: readonly Language[]): SavedField[] {
  const { say } = useSay();
  const label = useLabel();
  return listed.flatMap(({ name: condition, parts }) => {
    const of = (text: string) => `${say(conditionNames[condition].name)}: ${text}`;
    return parts.flatMap((part) => {
      if (part.kind === "decision") return [{ name: part.name, label: of(say(words.decision)), saved: part.value ?? "", nameOf: (chosen: string) => say(decisionWords(part.condition, chosen).name) }];
      if (part.kind === "text") return languages.map((one) => ({ name: `${part.name}.${one}`, label: of(label(part.name, one)), saved: part.value?.[one] ?? "" }));
      return [{ name: part.name, label: of(label(part.name)), saved: typedValue(part.value) }];
    });
  });
}

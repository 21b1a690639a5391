import type { Parameter, ParameterValue } from "~/domain/library/parameter";
import { inputFromValue } from "~/domain/specification/value-input";
import { values as words } from "~/messages/values";
import { allowed } from "./clause-facts";
import { Checkboxes, Radios, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface ParameterFieldProps {
  parameter: Parameter;
  name: string;
  value: ParameterValue | null;
  /** Shown as typed already when there is no value yet. */
  suggestion?: ParameterValue;
}

/** The control that fits a parameter's type. */
export function ParameterField({ parameter, name, value, suggestion }: ParameterFieldProps) {
  const { say, language } = useSay();
  const { errorOf, typed, typedList } = useRejection();
  const shown = value ?? suggestion ?? null;
  const label = parameter.label[language];
  const hint = value === null && suggestion !== undefined ? say(words.suggestion) : say(words.range, { range: allowed(parameter, language) });

  if (parameter.type === "choice") {
    const options = parameter.options.map((option) => ({ value: option.id, label: option.label[language] }));
    const chosen = Array.isArray(shown) ? shown : [];
    return parameter.multiple ? (
      <Checkboxes name={`${name}[]`} legend={label} hint={hint} options={options} values={typedList(`${name}[]`, chosen)} error={errorOf(name)} />
    ) : (
      <Radios name={name} legend={label} hint={hint} options={options} value={typed(name, chosen[0])} error={errorOf(name)} />
    );
  }
  return (
    <TextField
      name={name} label={label} hint={hint} error={errorOf(name)} value={typed(name, shown === null ? "" : inputFromValue(shown))}
      type={parameter.type === "date" ? "date" : "text"} inputMode={parameter.type === "number" ? "decimal" : undefined}
      suffix={parameter.type === "number" ? parameter.unit?.[language] : undefined}
    />
  );
}

import { languages } from "~/domain/language";
import { Direction, type Parameter, kindOf } from "~/domain/library/parameter";
import { languageNames } from "~/messages/common";
import { directionWords } from "~/messages/library";
import { ownPackWords as words, parameterKinds } from "~/messages/packs";
import { Select, TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

/** The parameters of a clause, each folded away, with two empty ones to fill in. */
export function ClauseParameters({ parameters }: { parameters: readonly Parameter[] }) {
  const { say } = useSay();
  const { errorOf, typed } = useRejection();
  const rows: (Parameter | undefined)[] = [...parameters, undefined, undefined];
  return rows.map((parameter, index) => {
    const at = `clause.parameters.${index}`;
    const field = (name: string, before = "") => ({ name: `${at}.${name}`, value: typed(`${at}.${name}`, before), error: errorOf(`${at}.${name}`) });
    const number = parameter?.type === "number" ? parameter : undefined;
    const options = parameter?.type === "choice" ? parameter.options.map((option) => `${option.label.en} | ${option.label.lv}`).join("\n") : "";
    return (
      <details key={index} className="card" open={Boolean(errorOf(at))}>
        <summary>{say(words.parameter, { number: index + 1 })}{parameter && `: ${parameter.id}`}</summary>
        <div className="card__b stack">
          <TextField {...field("id", parameter?.id)} label={say(words.parameterId)} optional={!parameter} />
          <Select {...field("kind", parameter ? kindOf(parameter) : "number")} error={errorOf(`${at}.type`)} label={say(words.parameterType)} options={Object.entries(parameterKinds).map(([value, label]) => ({ value, label: say(label) }))} />
          {languages.map((one) => <TextField key={one} {...field(`label.${one}`, parameter?.label[one])} lang={one} label={say(words.labelIn, { language: say(languageNames[one]) })} />)}
          {languages.map((one) => <TextField key={one} {...field(`unit.${one}`, number?.unit?.[one])} lang={one} label={say(words.unitIn, { language: say(languageNames[one]) })} optional />)}
          <TextField {...field("minimum", number && String(number.minimum))} label={say(words.minimum)} inputMode="decimal" optional />
          <TextField {...field("maximum", number && String(number.maximum))} label={say(words.maximum)} inputMode="decimal" optional />
          <TextArea {...field("options", options)} label={say(words.options)} rows={3} optional />
          <Select {...field("direction", parameter?.direction ?? "higher")} label={say(words.direction)} options={Direction.options.map((value) => ({ value, label: say(directionWords[value]) }))} />
        </div>
      </details>
    );
  });
}

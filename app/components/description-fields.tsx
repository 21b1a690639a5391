import { languages } from "~/domain/language";
import { decisionRules } from "~/domain/specification/decision";
import { jointModels } from "~/domain/specification/specification";
import { languageNames } from "~/messages/common";
import { decisionRuleNames, jointModelNames, specification as words } from "~/messages/specification";
import { Checkboxes, Radios, Select, TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

export interface Described {
  title: Partial<Record<"en" | "lv", string>>;
  subject: Partial<Record<"en" | "lv", string>>;
  cpv: string[];
  languages: string[];
  prevailing: string;
  jointModel: string;
  decisionRule: string;
  lots: { id: string; title: Partial<Record<"en" | "lv", string>> }[];
}

export const undescribed: Described = {
  title: {}, subject: {}, cpv: [], languages: ["en", "lv"], prevailing: "lv", jointModel: "joint", decisionRule: "unanimous", lots: [],
};

const spareLots = 3;

/** What a specification is: the fields of the new one and of the changed one alike. */
export function DescriptionFields({ described }: { described: Described }) {
  const { say } = useSay();
  const { errorOf, typed, typedList } = useRejection();
  const lotRows = Math.max(described.lots.length + spareLots, typedList("lot-count").length);
  const both = languages.map((language) => ({ language, name: say(languageNames[language]) }));
  return (
    <>
      {both.map(({ language, name }) => (
        <TextField key={language} name={`title.${language}`} lang={language} label={say(words.inLanguage, { what: say(words.title), language: name })} value={typed(`title.${language}`, described.title[language])} error={errorOf(`title.${language}`)} />
      ))}
      {both.map(({ language, name }) => (
        <TextArea key={language} name={`subject.${language}`} lang={language} label={say(words.inLanguage, { what: say(words.subject), language: name })} value={typed(`subject.${language}`, described.subject[language])} error={errorOf(`subject.${language}`)} />
      ))}
      <TextArea name="cpv" rows={3} label={say(words.cpv)} hint={say(words.cpvHint)} value={typed("cpv", described.cpv.join("\n"))} error={errorOf("cpv")} />
      <Checkboxes
        name="languages[]" legend={say(words.languages)} hint={say(words.languagesHint)} values={typedList("languages[]", described.languages)} error={errorOf("languages")}
        options={both.map(({ language, name }) => ({ value: language, label: name }))}
      />
      <Select name="prevailing" label={say(words.prevailing)} value={typed("prevailing", described.prevailing)} error={errorOf("prevailing")} options={both.map(({ language, name }) => ({ value: language, label: name }))} />
      <Radios
        name="jointModel" legend={say(words.jointModel)} value={typed("jointModel", described.jointModel)} error={errorOf("jointModel")}
        options={jointModels.map((model) => ({ value: model, label: say(jointModelNames[model].name), hint: say(jointModelNames[model].hint) }))}
      />
      <Radios
        name="decisionRule" legend={say(words.decisionRule)} value={typed("decisionRule", described.decisionRule)} error={errorOf("decisionRule")}
        options={decisionRules.map((rule) => ({ value: rule, label: say(decisionRuleNames[rule].name), hint: say(decisionRuleNames[rule].hint) }))}
      />
      <fieldset className="f stack" id="lots">
        <legend>{say(words.lots)}</legend>
        <p className="hint">{say(words.lotHint)}</p>
        {Array.from({ length: lotRows }, (_, index) => (
          <div key={index} className="stack">
            <input type="hidden" name={`lots.${index}.id`} value={described.lots[index]?.id ?? ""} />
            {both.map(({ language, name }) => (
              <TextField
                key={language} name={`lots.${index}.title.${language}`} lang={language} label={say(words.lot, { number: index + 1, language: name })}
                value={typed(`lots.${index}.title.${language}`, described.lots[index]?.title[language])} error={errorOf(`lots.${index}.title.${language}`)}
              />
            ))}
          </div>
        ))}
      </fieldset>
    </>
  );
}

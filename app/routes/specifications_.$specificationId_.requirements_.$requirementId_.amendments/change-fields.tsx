import { Checkboxes, Select, TextArea, TextField } from "~/components/form";
import { ParameterField } from "~/components/parameter-field";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { levels } from "~/domain/library/clause";
import type { ChangeOfRequirement } from "~/domain/specification/amendment";
import type { RequirementPage } from "~/http/open-requirement";
import type { ProposalFields } from "~/http/proposal";
import { amendmentWords as words } from "~/messages/amendments";
import { languageNames, levelNames } from "~/messages/common";
import { requirementWords } from "~/messages/compose";

/** The controls for each kind of change, filled with what stands there or what is carried on. */
export function ChangeFields({ page, kind, fields }: { page: RequirementPage; kind: ChangeOfRequirement["kind"]; fields: ProposalFields }) {
  const { errorOf, typed, typedList } = useRejection();
  const { say } = useSay();
  switch (kind) {
    case "wording":
      return page.languages.map((one) => (
        <div key={one} className="stack">
          <TextField name={`change.title.${one}`} lang={one} label={say(requirementWords.titleIn, { language: say(languageNames[one]) })} value={typed(`change.title.${one}`, fields.title[one])} error={errorOf(`change.title.${one}`)} />
          <TextArea
            name={`change.text.${one}`} lang={one} rows={6} label={say(requirementWords.textIn, { language: say(languageNames[one]) })} value={typed(`change.text.${one}`, fields.text[one])} error={errorOf(`change.text.${one}`)}
            hint={say(requirementWords.placeholders, { names: fields.names.map((name) => `{{${name}}}`).join(", "), ref: "{{ref:…}}" })}
          />
        </div>
      ));
    case "level":
      return <Select name="change.level" label={say(requirementWords.level)} value={typed("change.level", fields.level)} error={errorOf("change.level")} options={levels.map((one) => ({ value: one, label: say(levelNames[one]) }))} />;
    case "scope":
      return (
        <>
          <Checkboxes name="change.authorities[]" legend={say(requirementWords.authorities)} hint={say(requirementWords.scopeHint)} options={fields.authorities} values={typedList("change.authorities[]", fields.scope.authorities ?? [])} />
          {fields.lots.length > 0 && <Checkboxes name="change.lots[]" legend={say(requirementWords.lots)} hint={say(requirementWords.scopeHint)} options={fields.lots} values={typedList("change.lots[]", fields.scope.lots ?? [])} />}
        </>
      );
    case "value":
      return fields.parameter && (
        <>
          {fields.parameters.length > 1 && (
            <p className="row">{say(words.chooseParameter)}: {fields.parameters.map((one) => (one.value === fields.parameter?.id ? <strong key={one.value}>{one.label}</strong> : <a key={one.value} href={`?kind=value&parameter=${one.value}`}>{one.label}</a>))}</p>
          )}
          <input type="hidden" name="change.parameterId" value={fields.parameter.id} />
          <p>{say(words.ownValues)}: {fields.ownValues}</p>
          <ParameterField parameter={fields.parameter} name="change.value" value={fields.value} />
        </>
      );
    case "removal":
      return <p>{say(words.removed)}</p>;
    case "move":
      return (
        <>
          <p className="row">{say(words.toSection)}: {fields.sections.map((one) => (one.value === fields.section ? <strong key={one.value}>{one.label}</strong> : <a key={one.value} href={`?kind=move&section=${one.value}`}>{one.label}</a>))}</p>
          <input type="hidden" name="change.sectionId" value={fields.section} />
          <Select name="change.before" label={say(words.beforeWhich)} value={typed("change.before", fields.before ?? "")} options={[{ value: "", label: say(words.atEnd) }, ...fields.neighbours.map(({ value, label }) => ({ value, label: say(words.beforeAnother, { requirement: label }) }))]} />
        </>
      );
  }
}

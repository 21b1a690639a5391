import { Select, TextArea, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { VerificationFields } from "~/components/verification-fields";
import type { Language } from "~/domain/language";
import { levels } from "~/domain/library/clause";
import { languageNames, levelNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";

/** A clause that the library does not have. */
export function OwnClauseFields({ languages }: { languages: Language[] }) {
  const { errorOf, typed } = useRejection();
  const { say } = useSay();
  const of = (field: string) => ({ name: `change.clause.${field}`, value: typed(`change.clause.${field}`), error: errorOf(`change.clause.${field}`) });
  const hint = say(words.placeholders, { names: "{{level}}", ref: "{{ref:…}}" });
  return (
    <>
      {languages.map((one) => (
        <div key={one} className="stack">
          <TextField {...of(`title.${one}`)} lang={one} label={say(words.titleIn, { language: say(languageNames[one]) })} />
          <TextArea {...of(`text.${one}`)} lang={one} rows={5} label={say(words.textIn, { language: say(languageNames[one]) })} hint={hint} />
        </div>
      ))}
      <Select {...of("level")} value={typed("change.clause.level", "shall")} label={say(words.level)} options={levels.map((one) => ({ value: one, label: say(levelNames[one]) }))} />
      <VerificationFields languages={languages} texts={{}} prefix="change.clause.verification" methodName="change.clause.method" />
    </>
  );
}

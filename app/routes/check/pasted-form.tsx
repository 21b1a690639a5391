import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Field, Select, TextArea } from "~/components/form";
import { useSay } from "~/components/say";
import { severities } from "~/domain/checks/rule-pack";
import { languages } from "~/domain/language";
import { languageChoices, leastNames, pastedWords as words } from "~/messages/pasted";

/** A file or a text to check. Sent once, kept nowhere. */
export function PastedForm({ title, pasted, language, least = "warning" }: { title?: string; pasted?: string; language?: string; least?: string }) {
  const { say } = useSay();
  return (
    <Card title={title}>
      <p>{say(words.intro)}</p>
      <form method="post" encType="multipart/form-data" className="stack">
        <Field name="file" label={say(words.file)} optional>
          <input id="file" name="file" type="file" accept=".docx,.txt,.md" />
        </Field>
        <TextArea name="pasted" label={say(words.pasted)} rows={10} optional value={pasted} />
        <Select name="language" label={say(words.language)} value={language} options={[{ value: "", label: say(words.guess) }, ...languages.map((value) => ({ value, label: say(languageChoices[value]) }))]} />
        <Select name="least" label={say(words.least)} value={least} options={severities.map((value) => ({ value, label: say(leastNames[value]) }))} />
        <Button>{say(words.check)}</Button>
      </form>
      <p className="hint">{say(words.guessed)}</p>
    </Card>
  );
}

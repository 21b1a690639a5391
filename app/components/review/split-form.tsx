import { languages } from "~/domain/language";
import type { SplitQuestion } from "~/domain/review/split-questions";
import { languageNames } from "~/messages/common";
import { questionWords as words } from "~/messages/questions";
import { Button } from "../button";
import { Card } from "../card";
import { Select, TextArea, TextField } from "../form";
import { Once } from "../once";
import { useSay } from "../say";

/** Questions out of one file or text, to be looked through before they are sent. */
export function SplitForm({ action, questions, language, left = [] }: { action: string; questions: readonly SplitQuestion[]; language: string; left?: readonly number[] }) {
  const { say } = useSay();
  return (
    <form method="post" action={action} className="stack">
      <Once />
      <Select name="language" label={say(words.language)} value={language} options={languages.map((value) => ({ value, label: say(languageNames[value]) }))} />
      {questions.map(({ text, about }, index) => (
        <Card key={index} title={say(words.number, { number: String(index + 1) })}>
          <TextArea name={`questions.${index}.text`} label={say(words.text)} value={text} rows={3} />
          <TextField name={`questions.${index}.about`} label={say(words.requirementNumber)} hint={say(words.requirementNumberHint)} value={about} />
          <label className="choice"><input type="checkbox" name={`questions.${index}.leave`} value="yes" defaultChecked={left.includes(index)} /><span>{say(words.leave)}</span></label>
        </Card>
      ))}
      <p className="hint">{say(words.sendText)}</p>
      <Button>{say(words.sendAll)}</Button>
    </form>
  );
}

import { Card } from "~/components/card";
import { Radios, TextArea, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { type ChangeClass, changeClasses } from "~/domain/publishing/change";
import { formatTime } from "~/domain/wording/format";
import { classHints, publicationWords as words } from "~/messages/publications";
import { changeClassNames } from "~/messages/publishing";

interface ChangeFieldsProps {
  change: { since: number; added: number; removed: number; changed: number; least: ChangeClass; extension: { days: number; now: string; later: string } | null };
}

/** How the change against the last publication is classified, and what follows from it. */
export function ChangeFields({ change: { since, added, removed, changed, least, extension } }: ChangeFieldsProps) {
  const { errorOf, typed } = useRejection();
  const { say, language } = useSay();
  const hint = extension ? `${say(words.deadlineHint)}. ${say(words.deadlineProposal, { now: formatTime(extension.now, language), days: extension.days, later: extension.later.replace("T", " ") })}` : say(words.deadlineHint);
  return (
    <Card title={say(words.changeTitle, { number: String(since) })}>
      <p>{say(words.changeText, { added, removed, changed, class: say(changeClassNames[least]).toLowerCase() })}</p>
      {least === "essential" && <Notice tone="red">{say(words.essentialAdvice)}</Notice>}
      <Radios name="class" legend={say(words.class)} value={typed("class", least)} error={errorOf("class")} options={changeClasses.map((one) => ({ value: one, label: say(changeClassNames[one]), hint: say(classHints[one]) }))} />
      <TextArea name="changeReason" label={say(words.changeReason)} hint={say(words.changeReasonHint)} rows={3} value={typed("changeReason")} error={errorOf("changeReason")} />
      <TextField name="deadline" type="datetime-local" label={say(words.deadline)} hint={hint} optional value={typed("deadline", least === "significant" ? extension?.later : "")} error={errorOf("deadline")} />
    </Card>
  );
}

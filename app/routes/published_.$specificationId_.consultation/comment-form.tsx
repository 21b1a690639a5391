import { Card } from "~/components/card";
import { Button } from "~/components/button";
import { Select, TextArea, TextField } from "~/components/form";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { consultationWords as words } from "~/messages/consultation";

interface CommentFormProps {
  roundId: string;
  sections: { id: string; name: string }[];
  section: string | null;
}

/** For everybody: no account, no name needed. */
export function CommentForm({ roundId, sections, section }: CommentFormProps) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Card title={say(words.write)} id="write">
      <form method="post" className="stack" data-guard>
        <Once />
        <input type="hidden" name="roundId" value={roundId} />
        <Select name="sectionId" label={say(words.section)} value={typed("sectionId", section ?? "")} options={sections.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextArea name="text" label={say(words.text)} hint={say(words.textHint)} rows={6} value={typed("text")} error={errorOf("text")} />
        <TextField name="name" label={say(words.name)} hint={say(words.nameHint)} autoComplete="name" value={typed("name")} error={errorOf("name")} optional />
        {/* Out of sight and out of the way of the keyboard: only what fills in everything fills it in. */}
        <div hidden>
          <label htmlFor="homepage">{say(words.homepage)}</label>
          <input id="homepage" name="homepage" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="hint">{say(words.privacy)}</p>
        <p><Button>{say(words.send)}</Button></p>
      </form>
    </Card>
  );
}

import { checkWords as words } from "~/messages/checks";
import { Button } from "../button";
import { Once } from "../once";
import { useSay } from "../say";

export interface MendFacts {
  action: string;
  fields: Record<string, string>;
  words: string;
  with: string;
  clauseId: string | null;
}

/** Does what a finding offers with one click; `back` is where the reader goes on. */
export function MendButton({ mend, back }: { mend: MendFacts; back: string }) {
  const { say } = useSay();
  const { action, fields, clauseId } = mend;
  return (
    <form method="post" action={action} className="inline">
      <Once />
      <input type="hidden" name="back" value={back} />
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button small variant="secondary">
        {clauseId !== null ? say(words.addClause, { clause: clauseId }) : say(mend.with.trim() === "" ? words.takeOut : words.put, { words: mend.words, with: mend.with })}
      </Button>
    </form>
  );
}

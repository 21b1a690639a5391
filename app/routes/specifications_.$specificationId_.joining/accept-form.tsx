import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { useSay } from "~/components/say";
import { joiningWords as words, missingValues, startCount } from "~/messages/joining";
import { participationWords } from "~/messages/participation";

interface AcceptFormProps {
  at: string;
  may: boolean;
  frozen: boolean;
  /** How many values the authority would start with, and how many it would have to enter. */
  started: number;
  missing: number;
}

/** Accepts the invitation, with the start values where that is wanted. */
export function AcceptForm({ at, may, frozen, started, missing }: AcceptFormProps) {
  const { say, sayCount } = useSay();
  if (!may) return <Notice tone="info">{say(words.onlyOfficers)}</Notice>;
  return (
    <Card title={say(words.accept)}>
      <form method="post" action={`${at}/participation`} className="stack">
        <Once />
        {started > 0 && (
          <label className="choice">
            <input type="checkbox" name="takeDefaults" value="yes" />
            <span>
              {say(words.takeDefaults)}
              <span className="hint">{sayCount(startCount, started)}{missing > 0 && `; ${sayCount(missingValues, missing)}`}</span>
            </span>
          </label>
        )}
        {started === 0 && missing > 0 && <p>{sayCount(missingValues, missing)}</p>}
        {frozen && <TextArea name="reason" rows={2} label={say(words.reason)} hint={say(words.reasonHint)} />}
        <Button>{say(words.accept)}</Button>
      </form>
      <p><a href={`${at}/leaving`}>{say(participationWords.decline)}</a></p>
    </Card>
  );
}

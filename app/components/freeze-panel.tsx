import { blockingCount, checkWords } from "~/messages/checks";
import { signing as words } from "~/messages/signing";
import { Button } from "./button";
import { Card } from "./card";
import { Notice } from "./notice";
import { Once } from "./once";
import { useSay } from "./say";

interface FreezePanelProps {
  at: string;
  /** How many findings stand in the way, and the first of them where no list of all stands below. */
  blocking: number;
  first?: { key: string; href: string; text: string }[];
  may: boolean;
}

/** What stands in the way, with the way there; else the one button. */
export function FreezePanel({ at, blocking, first = [], may }: FreezePanelProps) {
  const { say, sayCount } = useSay();
  if (blocking > 0)
    return (
      <Card title={sayCount(blockingCount, blocking)}>
        {first.length > 0 && <ol className="list">{first.map(({ key, href, text }) => <li key={key}><a href={href}>{text}</a></li>)}</ol>}
        <p><a href={`${at}/checks?blocking=yes`}>{say(checkWords.showBlocking)}</a></p>
      </Card>
    );
  return (
    <Card title={say(words.ready)}>
      <p>{say(words.freezeText)}</p>
      {may ? (
        <form method="post" action={`${at}/baselines`}>
          <Once />
          <Button>{say(words.freeze)}</Button>
        </form>
      ) : (
        <Notice tone="info">{say(words.whoFreezes)}</Notice>
      )}
    </Card>
  );
}

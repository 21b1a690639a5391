import { signing as words } from "~/messages/signing";
import { Button } from "./button";
import { Card } from "./card";
import { Notice } from "./notice";
import { Once } from "./once";
import { useSay } from "./say";

interface FreezePanelProps {
  at: string;
  findings: { key: string; href: string; text: string }[];
  may: boolean;
}

/** Everything that stands in the way, each with the way there; else the one button. */
export function FreezePanel({ at, findings, may }: FreezePanelProps) {
  const { say } = useSay();
  if (findings.length > 0)
    return (
      <Card title={say(words.notReady)}>
        <ol className="list">{findings.map(({ key, href, text }) => <li key={key}><a href={href}>{text}</a></li>)}</ol>
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

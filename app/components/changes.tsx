import { signing as words } from "~/messages/signing";
import { Card } from "./card";
import { useSay } from "./say";
import { Tag } from "./tag";

interface ChangesProps {
  /** Address of the baseline. */
  at: string;
  /** The earlier baseline that it is compared with. */
  since: number;
  changes: { id: string; kind: "added" | "changed" | "removed"; number: string; title: string }[];
  redline: string;
}

const tones = { added: "green", changed: "amber", removed: "red" } as const;

/** What reads differently for an authority since it last agreed. */
export function Changes({ at, since, changes, redline }: ChangesProps) {
  const { say } = useSay();
  return (
    <Card title={say(words.changedSince, { number: since })}>
      {changes.length === 0 && <p>{say(words.nothingChanged)}</p>}
      <ul className="list">
        {changes.map(({ id, kind, number, title }) => (
          <li key={id} className="row">
            <Tag tone={tones[kind]}>{say(words[kind])}</Tag> {number} {title}
          </li>
        ))}
      </ul>
      <p><a href={`${at}/redlines/${redline}`}>{say(words.redline)}</a></p>
    </Card>
  );
}

import type { Localized } from "~/domain/language";
import { Card } from "./card";
import { useSay } from "./say";

export interface Place {
  /** Below the specification's address. */
  path: string;
  label: Localized;
}

/** Where one kind of work on a specification is done, in the order of the work. */
export function Places({ title, at, places }: { title: Localized; at: string; places: readonly Place[] }) {
  const { say } = useSay();
  return (
    <Card title={say(title)}>
      <ul className="list">
        {places.map(({ path, label }) => (
          <li key={path}>
            <a href={`${at}/${path}`}>{say(label)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

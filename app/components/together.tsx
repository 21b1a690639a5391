import type { Localized } from "~/domain/language";
import { together as words } from "~/messages/together";
import { Card } from "./card";
import { useSay } from "./say";

/** Where authorities come to one text, in the order of the work. */
const places: readonly { path: string; label: Localized }[] = [
  { path: "agreement", label: words.agreement },
  { path: "values", label: words.values },
  { path: "positions", label: words.positions },
  { path: "amendments", label: words.amendments },
  { path: "collisions", label: words.collisions },
  { path: "reading", label: words.reading },
  { path: "decisions", label: words.decisions },
  { path: "history", label: words.history },
  { path: "evidence-pack", label: words.evidencePack },
  { path: "comments", label: words.comments },
];

export function Together({ at }: { at: string }) {
  const { say } = useSay();
  return (
    <Card title={say(words.title)}>
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

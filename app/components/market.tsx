import type { Localized } from "~/domain/language";
import { marketWords } from "~/messages/market";
import { publicationWords as words } from "~/messages/publications";
import { deadlineWords } from "~/messages/deadlines";
import { roundWords } from "~/messages/rounds";
import { triageWords } from "~/messages/triage";
import { Card } from "./card";
import { useSay } from "./say";

/** Where the market comes in, in the order of the work. */
const places: readonly { path: string; label: Localized }[] = [
  { path: "publications", label: words.title },
  { path: "deadlines", label: deadlineWords.title },
  { path: "rounds", label: roundWords.title },
  { path: "market", label: marketWords.title },
  { path: "questions", label: triageWords.title },
];

export function Market({ at }: { at: string }) {
  const { say } = useSay();
  return (
    <Card title={say(words.market)}>
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

import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { publicationWords as words } from "~/messages/publications";
import { publicWords } from "~/messages/publishing";

interface WaitingProps {
  at: string;
  publication: { id: string; number: number; goesOutAt: string; sha256: string };
  may: boolean;
}

/** What is to go out, and the way to stop it. */
export function Waiting({ at, publication: { id, number, goesOutAt, sha256 }, may }: WaitingProps) {
  const { say, language } = useSay();
  return (
    <Card title={say(words.waits, { number: String(number), time: formatTime(goesOutAt, language) })}>
      <p>{say(words.waitsText)}</p>
      <p>{say(publicWords.manifest)}: <span className="hash">{sha256}</span></p>
      {may && <p><ButtonLink variant="secondary" href={`${at}/publications/${id}/withdrawal`}>{say(words.withdraw)}</ButtonLink></p>}
    </Card>
  );
}

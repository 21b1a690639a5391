import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { positionWords, positionsMissing } from "~/messages/positions";

/** Authorities that have taken no position yet: no reason not to freeze, but to know of. */
export function Unsaid({ at, unsaid }: { at: string; unsaid: { authorityId: string; name: string; count: number }[] }) {
  const { say, sayCount } = useSay();
  if (unsaid.length === 0) return null;
  return (
    <Notice tone="amber">
      <p>{say(positionWords.warning)}</p>
      <ul>{unsaid.map(({ authorityId, name, count }) => <li key={authorityId}><a href={`${at}/positions?authority=${authorityId}`}>{name}</a>: {sayCount(positionsMissing, count)}</li>)}</ul>
    </Notice>
  );
}

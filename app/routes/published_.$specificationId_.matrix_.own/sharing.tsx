import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { matrixWords as words } from "~/messages/matrix";

interface SharingProps {
  at: string;
  /** Until when the consultation is open; null where none is. */
  until: string | null;
  sharedAt: string | null;
}

/** What the buyers would see, and the way to let them or not. */
export function Sharing({ at, until, sharedAt }: SharingProps) {
  const { say, language } = useSay();
  return (
    <Card title={say(words.share)} id="sharing">
      {sharedAt && <p role="status">{say(words.shared, { date: formatTime(sharedAt, language) })}</p>}
      {until ? <p>{say(words.shareText, { until: formatTime(until, language) })}</p> : <p>{say(sharedAt ? words.sharedLater : words.noSharing)}</p>}
      {until && !sharedAt && <PostButton action={`${at}/sharing`}>{say(words.share)}</PostButton>}
      {until && sharedAt && <PostButton variant="secondary" action={`${at}/sharing/end`}>{say(words.takeBack)}</PostButton>}
    </Card>
  );
}

import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { changeClassNames, publicWords as words } from "~/messages/publishing";

interface ChangeNoticesProps {
  notices: { number: number; goesOutAt: string; class: keyof typeof changeClassNames; reason: string; deadline: string | null }[];
}

/** What the buyers said about each change since then. */
export function ChangeNotices({ notices }: ChangeNoticesProps) {
  const { say, language } = useSay();
  return notices.map(({ number, goesOutAt, class: said, reason, deadline }) => (
    <Notice key={number} tone={said === "significant" || said === "essential" ? "amber" : "info"} title={`${say(words.notice, { number: String(number) })}: ${say(changeClassNames[said])}`}>
      <p>{formatTime(goesOutAt, language)}</p>
      {reason && <p>{reason}</p>}
      {deadline && <p>{say(words.newDeadline, { time: formatTime(deadline, language) })}</p>}
    </Notice>
  ));
}

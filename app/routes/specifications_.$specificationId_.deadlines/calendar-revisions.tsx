import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import type { KeptCalendar } from "~/domain/calendar/tender-calendar";
import { formatMoment } from "~/domain/calendar/moment";
import { deadlineWords as words } from "~/messages/deadlines";

/** Every revision of the deadlines, newest first. */
export function CalendarRevisions({ revisions }: { revisions: KeptCalendar[] }) {
  const { say, language } = useSay();
  if (revisions.length === 0) return null;
  return (
    <Table
      caption={say(words.revisions)}
      columns={[words.revision, words.who, words.tendersUntil, words.questionsUntil, words.reason, words.data].map((label) => ({ label: say(label) }))}
      rows={revisions.map(({ revision, at, personName, authorityName, calendar, reason, computedWith }) => ({
        key: String(revision),
        cells: [
          <>{revision}<span className="sub">{formatMoment(at, calendar.timeZone, language)}</span></>,
          <>{personName}<span className="sub">{authorityName}</span></>,
          formatMoment(calendar.tendersUntil, calendar.timeZone, language), formatMoment(calendar.questionsUntil, calendar.timeZone, language), reason ?? "–", computedWith.join(", "),
        ],
      }))}
    />
  );
}

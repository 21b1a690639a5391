import type { CalendarFinding } from "~/domain/calendar/calendar-check";
import { formatDate } from "~/domain/wording/format";
import { articleSentence, deadlineWords as words, findingSentences } from "~/messages/deadlines";
import { useSay } from "./say";
import { Table } from "./table";
import { Tag } from "./tag";

interface ShownDate {
  name: string;
  set: string | null;
  law: string;
  why: string[];
}

/** Each deadline: what was set, what the law says, and why, step by step. */
export function DeadlineTable({ caption, dates }: { caption: string; dates: ShownDate[] }) {
  const { say } = useSay();
  return (
    <Table
      caption={caption}
      columns={[words.deadline, words.set, words.law, words.why].map((label) => ({ label: say(label) }))}
      rows={dates.map(({ name, set, law, why }) => ({ key: name, cells: [name, set ?? "–", law, <ul key="why">{why.map((step) => <li key={step}>{step}</li>)}</ul>] }))}
    />
  );
}

/** What the law forbids, and what to think of. */
export function DeadlineFindings({ findings }: { findings: readonly CalendarFinding[] }) {
  const { say, language } = useSay();
  if (findings.length === 0) return null;
  return (
    <section className={`note note--${findings.some((one) => one.refused) ? "red" : "amber"}`}>
      <h2>{say(words.findings)}</h2>
      <ul>
        {findings.map(({ code, refused, article, day, name, country }) => (
          <li key={code + (day ?? "")}>
            <Tag tone={refused ? "red" : "amber"} icon={refused ? "✕" : "!"}>{say(refused ? words.mustChange : words.note)}</Tag>{" "}
            {say(findingSentences[code], { day: day ? formatDate(day, language) : "–", name: name?.[language] ?? "", country: country ?? "" })} ({articleSentence(language, article)})
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Data {
  name: string;
  validity: string;
  notes: string[];
  sources: { document: string; url: string }[];
}

/** What the dates were computed with, and that this is no legal advice. */
export function NotAdvice({ data }: { data: Data[] }) {
  const { say } = useSay();
  return (
    <section className="note note--info">
      <h2>{say(words.notAdvice)}</h2>
      <p>{say(words.computedWith, { data: data.map((one) => one.name).join(", ") })}</p>
      <p>{say(words.counting)}</p>
      <ul>
        {data.map(({ name, validity, notes, sources }) => (
          <li key={name}>
            {validity}. {notes.join(" ")} {sources.map(({ document, url }, index) => <span key={url}>{index > 0 && "; "}<a href={url}>{document}</a></span>)}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { DifferenceView } from "~/components/difference";
import { Select } from "~/components/form";
import { Empty } from "~/components/notice";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import type { comparisonOf } from "~/http/history-pages";
import { changeCount, changeKinds, describedAnew, descriptionFields, participantChange, sectionTold, historyWords as words } from "~/messages/history";

interface ComparisonViewProps {
  at: string;
  here: string;
  chosen: { from: string; to: string };
  comparison: Awaited<ReturnType<typeof comparisonOf>>;
}

const tones = { added: "green", removed: "red", changed: "amber", moved: "blue", renamed: "amber" } as const;

/** Everything that differs between two moments. */
export function ComparisonView({ at, here, chosen, comparison }: ComparisonViewProps) {
  const { say, sayCount, language } = useSay();
  const { from, to, page, pages, sectionId, count, total, frame, sections, rows } = comparison;
  const framed = frame.titles.length + frame.description.length + frame.participants.length + frame.sections.length > 0;
  return (
    <>
      <h2>{say(words.compared, { from: formatTime(from.at, language), to: formatTime(to.at, language) })}</h2>
      {total === 0 && !framed && <Empty title={say(words.nothing)}><p>{say(words.nothingText)}</p></Empty>}
      {framed && (
        <Card title={say(words.frame)}>
          <DifferenceView level={3} difference={{ texts: frame.titles, turns: [] }} />
          <ul className="list">
            {frame.description.map((field) => <li key={field} className="row"><Tag tone="amber">{say(changeKinds.changed)}</Tag> {say(describedAnew, { field: say(descriptionFields[field]) })}</li>)}
            {frame.participants.map(({ authorityId, name, kind }) => <li key={authorityId} className="row"><Tag tone={tones[kind]}>{say(changeKinds[kind])}</Tag> {say(participantChange[kind], { name })}</li>)}
            {frame.sections.map(({ id, kind, title, was }) => (
              <li key={id} className="row"><Tag tone={tones[kind]}>{say(changeKinds[kind])}</Tag> {say(sectionTold, { title })} {was && <span className="hint">{say(words.wasNumber, { number: was })}</span>}</li>
            ))}
          </ul>
        </Card>
      )}
      {total > 0 && (
        <>
          <form method="get" className="row search">
            <input type="hidden" name="from" value={chosen.from} />
            <input type="hidden" name="to" value={chosen.to} />
            <Select name="section" label={say(words.inSection)} value={sectionId ?? ""} options={[{ value: "", label: say(words.allSections) }, ...sections]} />
            <Button variant="secondary">{say(words.apply)}</Button>
          </form>
          <p role="status">{sayCount(changeCount, count)}</p>
        </>
      )}
      {rows.map(({ id, kind, title, wasNumber, difference }) => (
        <Card key={id} level={3} title={title} tags={<><Tag tone={tones[kind]}>{say(changeKinds[kind])}</Tag>{wasNumber && <Tag>{say(words.wasNumber, { number: wasNumber })}</Tag>}</>}>
          <DifferenceView difference={difference} />
          <p className="row"><a href={`${at}/requirements/${id}`}>{say(words.today)}<span className="vh">: {title}</span></a><a href={`${at}/requirements/${id}/history`}>{say(words.history)}<span className="vh">: {title}</span></a></p>
        </Card>
      ))}
      <Pagination page={page} pages={pages} href={(number) => `${here}${sectionId ? `&section=${sectionId}` : ""}&page=${number}`} label={say(words.pages)} />
    </>
  );
}

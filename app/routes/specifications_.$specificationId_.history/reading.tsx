import { ButtonLink } from "~/components/button";
import { Empty, Notice } from "~/components/notice";
import { Outline } from "~/components/outline";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import type { Level } from "~/domain/library/clause";
import { formatTime } from "~/domain/wording/format";
import { compose } from "~/messages/compose";
import { historyWords as words } from "~/messages/history";

interface ReadingProps {
  at: string;
  crumbs: { label: string; href?: string }[];
  reading: {
    moment: { ordinal: number; at: string };
    reading: string;
    page: number;
    pages: number;
    title: string;
    sectionId: string | null;
    outline: { id: string; number: string; title: string; count: number }[];
    rows: { id: string; number: string; level: Level; title: string; text: string; authorities: string[]; lots: number[] }[];
  };
}

/** The document as it was: to be read, not to be taken for today's. */
export function Reading({ at, crumbs, reading: { moment, reading, page, pages, title, sectionId, outline, rows } }: ReadingProps) {
  const { say, language } = useSay();
  const here = `${at}/history?at=${moment.ordinal}`;
  const time = formatTime(moment.at, language);
  return (
    <Page title={title} breadcrumb={crumbs} state={<Tag tone="amber">{say(words.past, { time })}</Tag>}>
      <div className="grid grid--filters">
        <Outline label={say(compose.outline)} items={outline.map((one) => ({ ...one, href: `${here}&section=${one.id}`, current: one.id === sectionId }))} />
        <div className="stack">
          <Notice tone="amber" title={say(words.past, { time })}>
            <p>{say(words.pastText)}</p>
            <p className="row">
              <ButtonLink small variant="secondary" href={at}>{say(words.backToNow)}</ButtonLink>
              <ButtonLink small variant="secondary" href={`${at}/history?from=${moment.ordinal}&to=now`}>{say(words.compareWithNow)}</ButtonLink>
            </p>
          </Notice>
          {outline.length === 0 && <Empty title={say(words.noSections)} />}
          {outline.filter((one) => one.id === sectionId).map((one) => <h2 key={one.id} lang={reading}>{one.number} {one.title}</h2>)}
          {outline.length > 0 && rows.length === 0 && <Empty title={say(words.emptySection)} />}
          {rows.map((row) => (
            <article key={row.id} className="reorder__item">
              <div className="stack">
                <h3 lang={reading}>{row.number} {row.title}</h3>
                <p className="row"><LevelTag level={row.level} />{[...row.authorities, ...row.lots.map((lot) => say(compose.lot, { number: lot }))].map((tag) => <Tag key={tag}>{tag}</Tag>)}</p>
                <p className="clause" lang={reading}>{row.text}</p>
                <p className="row">
                  <a href={`${at}/requirements/${row.id}`}>{say(words.today)}<span className="vh">: {row.title}</span></a>
                  <a href={`${at}/requirements/${row.id}/history`}>{say(words.history)}<span className="vh">: {row.title}</span></a>
                </p>
              </div>
            </article>
          ))}
          <Pagination page={page} pages={pages} href={(number) => `${here}${sectionId ? `&section=${sectionId}` : ""}&page=${number}`} label={say(compose.requirementPages)} />
        </div>
      </div>
    </Page>
  );
}

import { formatTime } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { changeClassNames, publicWords as words, purposeNames, requirementsFound } from "~/messages/publishing";
import { Card } from "../card";
import { Facts } from "../facts";
import { usePublicAddress } from "../public-link";
import { useSay } from "../say";
import { Tag } from "../tag";
import { type Download, PublicDownloads } from "./public-downloads";
import { type PublicHead, PublicPage } from "./public-page";

type Language = PublicHead["reading"];

export interface Overview {
  page: PublicHead;
  subject: string;
  cpv: string[];
  languages: Language[];
  prevailing: Language;
  baseline: { number: number; sha256: string };
  participants: { id: string; name: string; country: string; lead: boolean }[];
  lots: { id: string; number: number; title: string }[];
  sections: { id: string; number: string; title: string; count: number }[];
  files: Download[];
  versions: { number: number; goesOutAt: string; purpose: PublicHead["purpose"]; change: { class: keyof typeof changeClassNames; reason: string; deadline: string | null } | null }[];
}

/** The first page of a published version: what it is, where to read on, what to download. */
export function PublicOverview({ page, subject, cpv, languages, prevailing, baseline, participants, lots, sections, files, versions }: Overview) {
  const { say, sayCount, language } = useSay();
  const to = usePublicAddress();
  const { at, base, number, reading } = page;
  const filtered = (name: string, value: string) => to(`${at}/requirements?${name}=${encodeURIComponent(value)}`);
  return (
    <PublicPage head={page} part="">
      <div className="columns">
        <div className="stack">
          <Card title={say(words.contents)}>
            <p lang={reading}>{subject}</p>
            <ol className="list">
              {sections.map((section) => (
                <li key={section.id} className="row">
                  <a lang={reading} href={filtered("section", section.id)}>{section.number} {section.title}</a>
                  <span className="hint">{sayCount(requirementsFound, section.count)}</span>
                </li>
              ))}
            </ol>
            <p><a href={to(`${at}/requirements`)}>{say(words.readAll)}</a></p>
          </Card>
          <Card title={say(words.downloads)}>
            <p>{say(words.downloadsText)}</p>
            <PublicDownloads at={`${base}/versions/${number}`} files={files} languages={languages.toSorted((one) => (one === reading ? -1 : 1))} />
            <p><a href={to(`${at}/proof`)}>{say(words.hashes)}</a></p>
          </Card>
        </div>
        <div className="stack">
          <Card>
            <Facts
              items={[
                { label: say(words.purpose), value: say(purposeNames[page.purpose]) },
                { label: say(words.publishedAt), value: formatTime(page.goesOutAt, language) },
                { label: say(words.buyers), value: <ul>{participants.map((one) => <li key={one.id}><a href={filtered("authority", one.id)}>{one.name}</a>, {one.country}{one.lead && ` (${say(words.lead)})`}</li>)}</ul> },
                ...(lots.length > 0 ? [{ label: say(words.lots), value: <ul>{lots.map((lot) => <li key={lot.id} lang={reading}><a href={filtered("lot", lot.id)}>{lot.number}. {lot.title}</a></li>)}</ul> }] : []),
                { label: say(words.cpv), value: cpv.join(", ") },
                { label: say(words.languages), value: `${languages.map((one) => say(languageNames[one])).join(", ")}; ${say(words.prevails, { language: say(languageNames[prevailing]) })}` },
                { label: say(words.baseline, { number: String(baseline.number) }), value: <a className="hash" href={`/verification/${baseline.sha256}`}>{baseline.sha256}</a> },
              ]}
            />
          </Card>
          <Card title={say(words.versions)}>
            <ol className="list">
              {versions.map((one) => (
                <li key={one.number}>
                  <p className="row">
                    <a href={to(`${base}/versions/${one.number}`)}>{say(words.version, { number: String(one.number) })}</a>
                    <span className="hint">{formatTime(one.goesOutAt, language)}, {say(purposeNames[one.purpose])}</span>
                  </p>
                  {one.change && <p className="row"><Tag tone={one.change.class === "essential" || one.change.class === "significant" ? "amber" : "neutral"}>{say(changeClassNames[one.change.class])}</Tag><span>{one.change.reason}</span></p>}
                </li>
              ))}
            </ol>
          </Card>
          <Card title={say(words.stay)}>
            <ul className="list">
              <li><a href={to(`${base}/subscription`)}>{say(words.bySubscription)}</a></li>
              <li><a href={to(`${base}/feed.xml`)}>{say(words.feed)}</a></li>
              <li>{say(words.later)} <a href={to(`${base}/changes?since=${number}`)}>{say(words.laterLink, { number: String(number) })}</a></li>
            </ul>
          </Card>
        </div>
      </div>
    </PublicPage>
  );
}

import { publicWords as words, requirementsFound } from "~/messages/publishing";
import { Empty } from "../notice";
import type { Option } from "../form";
import { Pagination } from "../pagination";
import { usePublicAddress } from "../public-link";
import { useSay } from "../say";
import { Table } from "../table";
import { LevelTag } from "../tag";
import { PublicFilters, type Wanted } from "./public-filters";
import { type PublicHead, PublicPage } from "./public-page";
import { PublicRequirement, type ShownRequirement } from "./public-requirement";

export interface ReadRequirements {
  page: PublicHead;
  wanted: Wanted & { page: number };
  pages: number;
  found: number;
  sections: Option[];
  lots: Option[];
  authorities: Option[];
  groups: { id: string; number: string; title: string; requirements: (ShownRequirement & { evidence: string })[] }[];
}

/** The requirements of a published version, as texts or as a list of what is asked. */
export function PublicRequirements({ page, wanted, pages, found, sections, lots, authorities, groups }: ReadRequirements) {
  const { say, sayCount } = useSay();
  const to = usePublicAddress();
  const { at, reading } = page;
  const isList = wanted.view === "list";
  const { section, lot, authority, search } = wanted;
  const address = (changed: Record<string, string>) => {
    const query = Object.entries({ section, lot, authority, search, view: isList ? "list" : "", ...changed }).filter(([, value]) => value).map(([name, value]): [string, string] => [name, value ?? ""]);
    return to(`${at}/requirements?${new URLSearchParams([...query, ...wanted.levels.map((level) => ["level", level])]).toString()}`);
  };
  return (
    <PublicPage head={page} part={isList ? "/requirements?view=list" : "/requirements"} title={say(isList ? words.asked : words.requirements)}>
      {isList && <p>{say(words.askedText)}</p>}
      <div>
        <div className="grid grid--filters">
          <PublicFilters address={`${at}/requirements`} wanted={wanted} sections={sections} lots={lots} authorities={authorities} />
          <div className="stack">
            <p className="row" role="status"><strong>{sayCount(requirementsFound, found)}</strong> <a href={address({ view: isList ? "" : "list" })}>{say(isList ? words.fullText : words.asList)}</a></p>
            {found === 0 && <Empty title={say(words.noneFound)} />}
            {isList && found > 0 && <AskedList at={at} lang={reading} groups={groups} />}
            {!isList && groups.map(({ id, number, title, requirements }) => (
              <section key={id} className="stack">
                <h2 lang={reading} id={`s-${id}`}>{number} {title}</h2>
                {requirements.map((one) => <PublicRequirement key={one.id} at={at} lang={reading} requirement={one} />)}
              </section>
            ))}
            <Pagination page={wanted.page} pages={pages} href={(to_) => address({ page: String(to_) })} label={say(words.pages)} />
          </div>
        </div>
      </div>
    </PublicPage>
  );
}

/** One row for each requirement: what it is about, and what to show for it. */
function AskedList({ at, lang, groups }: { at: string; lang: string; groups: ReadRequirements["groups"] }) {
  const { say } = useSay();
  const to = usePublicAddress();
  return (
    <Table
      caption={say(words.asked)} captionHidden
      columns={[words.number, words.title, words.level, words.section, words.evidence].map((label) => ({ label: say(label) }))}
      rows={groups.flatMap((group) => group.requirements.map((one) => ({
        key: one.id,
        cells: [one.number, <a lang={lang} href={to(`${at}/requirements/${one.id}`)}>{one.title}</a>, <LevelTag level={one.level} />, <span lang={lang}>{group.title}</span>, <span lang={lang}>{one.evidence || "–"}</span>],
      })))}
    />
  );
}

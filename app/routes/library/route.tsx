import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Empty, Notice } from "~/components/notice";
import { LevelTag, Tag } from "~/components/tag";
import { pageTitle } from "~/http/page-title";
import { searchLibrary } from "~/http/search-library";
import { clauseCount, library, standingNames } from "~/messages/library";
import { LibraryLinks } from "~/components/library-links";
import { ClauseFilters } from "~/components/clause-filters";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, library.title);

export async function loader({ request, context: { store, language } }: LoaderFunctionArgs) {
  return { language, ...(await searchLibrary(store, new URL(request.url), language)) };
}

export default function Library() {
  const { query, facets, total, capped, page, pages, rows } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const href = (number: number) => `/library?${new URLSearchParams([...query.filter(([name]) => name !== "page"), ["page", String(number)]]).toString()}`;
  return (
    <Page title={say(library.title)} breadcrumb={[]}>
      <LibraryLinks here="/library" />
      <div className="grid grid--filters">
        <ClauseFilters action="/library" query={query} facets={facets} />
        <section className="stack" aria-label={say(library.results)}>
          <p role="status">{sayCount(clauseCount, total)}</p>
          {capped && <Notice tone="info">{say(library.many)}</Notice>}
          {total === 0 && (
            <Empty title={say(library.nothing)} action={<a href="/library">{say(library.clear)}</a>}>
              <p>{say(library.nothingText)}</p>
            </Empty>
          )}
          <ul className="list">
            {rows.map(({ id, title, level, topic, pack, standing }) => (
              <li key={id}>
                <h2>
                  <a href={`/library/${id}`}>{title}</a>
                </h2>
                <p className="row">
                  <span className="hint">{id}</span> <LevelTag level={level} /> <Tag>{topic}</Tag> {standing && <Tag tone={standing === "withdrawn" ? "red" : "amber"}>{say(standingNames[standing])}</Tag>} <span className="hint">{pack}</span>
                </p>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} href={href} label={say(library.pages)} />
        </section>
      </div>
    </Page>
  );
}

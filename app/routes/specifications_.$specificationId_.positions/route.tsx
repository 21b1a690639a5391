import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { findMap, mapFilter, shownRows } from "~/http/position-map";
import { positionWords as words, shownCount } from "~/messages/positions";
import { MapFilters } from "./map-filters";
import { MapSums } from "./map-sums";
import { PositionList } from "./position-list";
import { PositionMatrix } from "./position-matrix";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.map);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification } = opened;
  const { language, store } = context;
  const search = new URL(request.url).searchParams;
  const filter = mapFilter(search, specification);
  const { rows, sums, numberOf } = await findMap(store, opened, filter);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  search.delete("page");
  search.delete("as");
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), filter, page, pages, total: rows.length, sums, query: search.toString(),
    asTable: new URL(request.url).searchParams.get("as") === "table",
    authorities: specification.participants.map(({ authorityId, name }) => ({ value: authorityId, label: name })),
    sections: specification.sections.map(({ id, title }, index) => ({ value: id, label: `${index + 1} ${inLanguage(title, language)}` })),
    rows: await shownRows(store, opened, rows.slice((page - 1) * pageSize, page * pageSize), numberOf, language),
  };
}

export default function Positions() {
  const { at, title, filter, page, pages, total, sums, query, asTable, authorities, sections, rows } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const here = `${at}/positions`;
  const address = (more: [string, string][]) => `${here}?${new URLSearchParams([...new URLSearchParams(query), ...more]).toString()}`;
  const empty = sums.all.proposed + sums.all.discussion + sums.all.agreed + sums.all.contested === 0;
  return (
    <Page title={say(words.map)} breadcrumb={[{ label: title, href: at }]}>
      <p>{say(words.intro)}</p>
      {empty ? (
        <Empty title={say(words.empty)} />
      ) : (
        <>
          <MapSums at={here} sums={sums} authorities={authorities} sections={sections} />
          <MapFilters action={here} filter={filter} authorities={authorities} sections={sections} asTable={asTable} />
          <p className="row">
            <strong>{sayCount(shownCount, total)}</strong>
            <a href={address(asTable ? [] : [["as", "table"]])}>{say(asTable ? words.asMap : words.asTable)}</a>
            <a href={`${here}/file?${query}`} download>{say(words.download)}</a>
          </p>
          {rows.length === 0 ? <Empty title={say(words.nothing)}><p>{say(words.nothingText)}</p></Empty> : asTable ? <PositionList at={at} rows={rows} /> : <PositionMatrix at={at} rows={rows} authorities={authorities} />}
          <Pagination page={page} pages={pages} href={(number) => address([...(asTable ? [["as", "table"] as [string, string]] : []), ["page", String(number)]])} label={say(words.pages)} />
        </>
      )}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { whoSaid } from "~/domain/review/market-width";
import { verbatimIn } from "~/domain/review/matrix-row";
import { openMarket } from "~/http/market-width";
import { lotNumber } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { marketWords as words } from "~/messages/market";
import { WidthTable } from "./width-table";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { language } = context;
  const market = await openMarket(context, opened);
  const all = market?.width?.rows ?? [];
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  return {
    language, at: `/specifications/${opened.specification.id}`, title: inLanguage(opened.specification.title, language), page, pages, few: all.filter((one) => one.few).length,
    publication: market?.matrix.publication ?? null, vendors: market?.width?.vendors ?? null, isNamed: Boolean(market?.named),
    rows: all.slice((page - 1) * pageSize, page * pageSize).flatMap(({ row, counts, few }) =>
      market ? [{ key: row.key, requirementId: row.requirementId, label: `${row.number} ${verbatimIn(market.matrix, row, language).title}`, lot: lotNumber(market.matrix, row.lotId), counts, few, who: market.named && whoSaid(row, market.named) }] : [],
    ),
  };
}

export default function Market() {
  const { at, title, page, pages, few, publication, vendors, isNamed, rows } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const narrow = rows.filter((one) => one.few);
  const others = rows.filter((one) => !one.few);
  return (
    <Page
      title={say(words.title)} breadcrumb={[{ label: title, href: at }]}
      state={publication !== null && <span>{say(words.version, { number: publication })}</span>} actions={vendors !== null && <ButtonLink variant="secondary" href={`${at}/market.csv`}>{say(words.csv)}</ButtonLink>}
    >
      <p>{say(words.intro)}</p>
      {publication === null ? <Empty title={say(words.unpublished)} /> : vendors === null ? <Empty title={say(words.tooFew)}><p>{say(words.tooFewText)}</p></Empty> : (
        <>
          <p role="status"><strong>{say(words.vendors, { count: vendors })}</strong></p>
          {isNamed && <p className="hint">{say(words.whoText)}</p>}
          {few === 0 ? <Notice tone="green">{say(words.noneFew)}</Notice> : narrow.length > 0 && <p>{say(words.fewText)}</p>}
          {narrow.length > 0 && <WidthTable at={at} caption={say(words.few)} rows={narrow} />}
          {others.length > 0 && <WidthTable at={at} caption={say(words.others)} rows={others} />}
          <Pagination page={page} pages={pages} href={(number) => `${at}/market?page=${number}`} label={say(words.pages)} />
        </>
      )}
    </Page>
  );
}

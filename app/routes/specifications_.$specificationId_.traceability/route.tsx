import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Filters } from "~/components/filters";
import { Select } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { levels } from "~/domain/library/clause";
import { numbers } from "~/domain/specification/outline";
import { filteredTraces, traceGaps } from "~/domain/specification/traceability";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { findTraces, shownTrace, traceFilterOf } from "~/http/traceability";
import { levelNames } from "~/messages/common";
import { traceGapNames, traceWords as words } from "~/messages/traceability";
import { TraceTable } from "./trace-table";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification } = opened;
  const { language } = context;
  const search = new URL(request.url).searchParams;
  const filter = traceFilterOf(search);
  const kept = filteredTraces(await findTraces(context.store, opened), filter);
  const pages = Math.max(1, Math.ceil(kept.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const numberOf = numbers(specification.sections, []);
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), filter, page, pages, count: kept.length,
    sections: specification.sections.map((one) => ({ value: one.id, label: `${numberOf.get(one.id) ?? ""} ${inLanguage(one.title, language)}` })),
    rows: kept.slice((page - 1) * pageSize, page * pageSize).map((trace) => shownTrace(trace, opened, language)),
  };
}

export default function Traceability() {
  const { at, title, filter, page, pages, count, sections, rows, language } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${at}/traceability`;
  const address = (number: number) => `${here}?${new URLSearchParams({ ...(filter.section && { section: filter.section }), ...(filter.level && { level: filter.level }), ...(filter.lacks && { lacks: filter.lacks }), page: String(number) }).toString()}`;
  const files = <>{(["xlsx", "csv"] as const).map((kind) => <ButtonLink key={kind} variant="secondary" href={`${here}/files/traceability.${language}.${kind}`}>{kind.toUpperCase()}</ButtonLink>)}</>;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} actions={files}>
      <p>{say(words.intro)}</p>
      <Filters action={here} label={words.filters} ticks={[]} submit={words.show}>
        <Select name="section" label={say(words.section)} value={filter.section ?? ""} options={[{ value: "", label: say(words.anySection) }, ...sections]} />
        <Select name="level" label={say(words.level)} value={filter.level ?? ""} options={[{ value: "", label: say(words.anyLevel) }, ...levels.map((value) => ({ value, label: say(levelNames[value]) }))]} />
        <Select name="lacks" label={say(words.lacks)} value={filter.lacks ?? ""} options={[{ value: "", label: say(words.anything) }, ...traceGaps.map((value) => ({ value, label: say(traceGapNames[value]) }))]} />
      </Filters>
      <p role="status">{say(words.count, { count: String(count) })}</p>
      {rows.length === 0 ? <Empty title={say(words.none)} /> : <TraceTable at={at} rows={rows} />}
      <Pagination page={page} pages={pages} href={address} label={say(words.pages)} />
    </Page>
  );
}

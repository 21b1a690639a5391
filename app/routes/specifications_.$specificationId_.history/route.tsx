import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { comparisonOf, entriesByDay, momentsToChoose, readingThen } from "~/http/history-pages";
import { momentOf } from "~/http/moment";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { historyWords as words } from "~/messages/history";
import { CompareForm } from "./compare-form";
import { ComparisonView } from "./comparison-view";
import { Days } from "./days";
import { Reading } from "./reading";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

/** Three pages of one address: the log by day, the document at a moment, and what differs between two moments. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const search = new URL(request.url).searchParams;
  const named = (name: string) => search.get(`${name}Time`) || search.get(name);
  const [at, from, to] = [named("at"), named("from"), named("to")];
  const moment = async (text: string) => momentOf(context.store, opened, text);
  const [then, earlier, later] = [at === null ? null : await moment(at), from === null ? null : await moment(from), from === null ? null : await moment(to ?? "now")];
  const inOrder = earlier && later && (earlier.ordinal <= later.ordinal ? { from: earlier, to: later } : { from: later, to: earlier });
  return {
    language: context.language, at: `/specifications/${opened.specification.id}`, title: inLanguage(opened.specification.title, context.language),
    unknown: (at !== null && !then) || (from !== null && !inOrder), chosen: { from: from ?? "start", to: to ?? "now" },
    moments: then ? [] : await momentsToChoose(context, opened, [from, to]),
    reading: then && (await readingThen(context, opened, then, search)),
    comparison: inOrder && (await comparisonOf(context, opened, inOrder, search)),
    entries: at === null && from === null ? await entriesByDay(context, opened, search) : null,
  };
}

export default function History() {
  const { at, title, unknown, chosen, moments, reading, comparison, entries } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${at}/history`;
  const crumbs = [{ label: title, href: at }, ...(entries ? [] : [{ label: say(words.title), href: here }])];
  if (reading) return <Reading at={at} crumbs={crumbs} reading={reading} />;
  return (
    <Page title={say(comparison ? words.compare : words.title)} breadcrumb={crumbs}>
      {entries && <p>{say(words.intro)} <a href={`${at}/log`}>{say(words.log)}</a></p>}
      {unknown && <Notice tone="amber">{say(words.noMoment)}</Notice>}
      <CompareForm action={here} moments={moments} chosen={chosen} />
      {comparison && <ComparisonView at={at} here={`${here}?from=${encodeURIComponent(chosen.from)}&to=${encodeURIComponent(chosen.to)}`} chosen={chosen} comparison={comparison} />}
      {entries && <Days here={here} {...entries} />}
    </Page>
  );
}

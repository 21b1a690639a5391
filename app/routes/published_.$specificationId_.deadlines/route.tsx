import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PublicTabs } from "~/components/published/public-page";
import { PublicDates } from "~/components/public-dates";
import { useSay } from "~/components/say";
import { formatMoment } from "~/domain/calendar/moment";
import { isZone } from "~/domain/calendar/zone";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { findNewestPublished } from "~/http/publishing/published-baselines";
import { findPublicDeadlines, newsSentence, publicDateName } from "~/http/public-deadlines";
import { distanceInWords } from "~/http/shown-rounds";
import { deadlineWords as words } from "~/messages/deadlines";
import { ZoneForm } from "./zone-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.publicTitle, { title: data?.title ?? "" });

export async function loader({ context: { store, language }, params, request }: LoaderFunctionArgs) {
  const now = new Date();
  const published = await findNewestPublished(store, params.specificationId ?? "", now);
  if (!published) throw nothingHere();
  const { dates, zone: buyers, computedWith, news } = await findPublicDeadlines(store, published, now);
  const asked = new URL(request.url).searchParams.get("zone")?.trim() ?? "";
  const zone = isZone(asked) ? asked : buyers;
  return {
    language, at: `/published/${params.specificationId}`, title: inLanguage(published.baseline.specification.title, language), zone, unknown: asked !== "" && asked !== zone, computedWith,
    now: formatMoment(now.toISOString(), zone, language),
    dates: dates.map((one) => ({ key: one.key, name: publicDateName(one, language), when: formatMoment(one.at, zone, language), left: distanceInWords(one.at, now.toISOString(), language) })),
    news: news.map((one) => ({ key: one.key, when: formatMoment(one.at, zone, language), text: newsSentence({ ...one, timeZone: zone }, language) })),
  };
}

export default function PublicDeadlinesPage() {
  const { at, title, zone, unknown, computedWith, now, dates, news } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.publicTitle, { title })} breadcrumb={[{ label: title, href: `${at}?language=${language}` }]}>
      <PublicTabs base={at} at={at} part="/deadlines" />
      <p>{say(words.publicIntro)} {say(words.serverTime, { time: now })}.</p>
      {unknown && <Notice tone="amber">{say(words.unknownZone, { zone })}</Notice>}
      <ZoneForm zone={zone} />
      {dates.length === 0 ? <Empty title={say(words.publicNone)} /> : <PublicDates dates={dates} />}
      <p><a href={`${at}/calendar.ics?language=${language}`}>{say(words.calendarFile)}</a></p>
      {news.length > 0 && <Card title={say(words.changes)}><ul>{news.map(({ key, when, text }) => <li key={key}>{when}: {text}</li>)}</ul></Card>}
      <p>{say(words.tendersElsewhere)}</p>
      {computedWith.length > 0 && <Notice tone="info" title={say(words.notAdvice)}>{say(words.computedWith, { data: computedWith.join(", ") })}</Notice>}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { RefusedCounts } from "~/components/refused-counts";
import { PhaseTag } from "~/components/rounds";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { nothingHere } from "~/http/perform";
import { openConsultation } from "~/http/open-consultation";
import { pageTitle } from "~/http/page-title";
import { namesOf } from "~/http/shown-consultation";
import { shownRound } from "~/http/shown-rounds";
import { consultationWords as words } from "~/messages/consultation";
import { countPublicCommentsUnscoped } from "~db/public-comments";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.reportTitle, { title: data?.title ?? "" });

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specificationId, published, title, round, now } = await openConsultation(context, params, request);
  if (!round) throw nothingHere();
  const { store, language } = context;
  const shown = shownRound(round, now, language);
  const counts = shown.phase === "closed" ? await countPublicCommentsUnscoped(store, round.id) : null;
  const names = namesOf(published.baseline, language);
  return {
    language, at: `/published/${specificationId}`, title, round: shown, counts, reply: inLanguage(round.texts.reply ?? {}, language),
    sections: counts && [...names].map(([id, name]) => ({ id, name, count: counts.bySection[id] ?? 0 })),
  };
}

export default function Report() {
  const { at, title, round, counts, reply, sections } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const crumbs = [{ label: title, href: `${at}?language=${language}` }, { label: say(words.short), href: `${at}/consultation?language=${language}&round=${round.number}` }];
  return (
    <Page title={say(words.reportTitle, { title })} breadcrumb={crumbs} state={<PhaseTag phase={round.phase} />} narrow>
      {!counts || !sections ? (
        <Empty title={say(words.notYet)} />
      ) : (
        <>
          <Card title={say(words.reply)}>{reply.split(/\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Card>
          <Card>
            <Facts
              items={[
                { label: say(words.period), value: `${round.opens} – ${round.questions}` }, { label: say(words.received), value: String(counts.received) },
                { label: say(words.shown), value: String(counts.shown) }, { label: say(words.refused), value: String(counts.refused) },
              ]}
            />
          </Card>
          <Table caption={say(words.bySection)} columns={[{ label: say(words.section) }, { label: say(words.count), numeric: true }]} rows={sections.map(({ id, name, count }) => ({ key: id, cells: [name, String(count)] }))} />
          <RefusedCounts reasons={counts.reasons} />
        </>
      )}
    </Page>
  );
}

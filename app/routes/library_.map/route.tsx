import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { LibraryLinks } from "~/components/library-links";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { topics } from "~/domain/library/clause";
import { pageTitle } from "~/http/page-title";
import { common } from "~/messages/common";
import { topicNames } from "~/messages/library";
import { packWords as words } from "~/messages/packs";
import { countByPackAndTopic, findReleases } from "~db/library";
import { Matrix } from "./matrix";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.map);

export async function loader({ context: { store, language } }: LoaderFunctionArgs) {
  const counts = await countByPackAndTopic(store);
  const titles = new Map((await findReleases(store)).reverse().map((release) => [release.packId, release.pack.title[language]]));
  const packs = [...new Set(counts.map((one) => one.packId))].sort().map((id) => ({ id, title: titles.get(id) ?? id }));
  const used = topics.filter((topic) => counts.some((one) => one.topic === topic));
  const count = (packId: string, topic: string) => counts.find((one) => one.packId === packId && one.topic === topic)?.count ?? 0;
  return { language, packs, topics: used.map((id) => ({ id, title: topicNames[id][language] })), counts: packs.map((pack) => used.map((topic) => count(pack.id, topic))) };
}

export default function LibraryMap() {
  const { packs, topics: columns, counts } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const filled = (row: number) => columns.map((topic, column) => ({ ...topic, count: counts[row]?.[column] ?? 0 })).filter((topic) => topic.count > 0);
  return (
    <Page title={say(words.map)} breadcrumb={[{ label: say(common.library), href: "/library" }]}>
      <LibraryLinks here="/library/map" />
      <p>{say(words.mapIntro)}</p>
      <Card>
        <Matrix label={say(words.map)} rows={packs} columns={columns} counts={counts} />
      </Card>
      <Card title={say(words.mapTable)}>
        <Table
          caption={say(words.mapTable)}
          captionHidden
          columns={[{ label: say(words.packs) }, { label: say(words.clauses) }]}
          rows={packs.map((pack, row) => ({
            key: pack.id,
            cells: [
              <a key="pack" href={`/library/packs/${pack.id}`}>{pack.title}</a>,
              <ul key="topics" className="row plain">{filled(row).map((topic) => <li key={topic.id}><a href={`/library?pack=${pack.id}&topic=${topic.id}`}>{topic.title}</a> {topic.count}</li>)}</ul>,
            ],
          }))}
        />
      </Card>
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { LibraryLinks } from "~/components/library-links";
import { pageTitle } from "~/http/page-title";
import { common } from "~/messages/common";
import { clauseCount } from "~/messages/library";
import { packWords as words } from "~/messages/packs";
import { findReleases } from "~db/library";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.packs);

export async function loader({ context: { store, language } }: LoaderFunctionArgs) {
  const releases = await findReleases(store);
  const newest = releases.filter((release, index) => releases.findIndex((one) => one.packId === release.packId) === index);
  return {
    language,
    packs: newest.map(({ packId, version, pack, clauseCount: count, authorityId }) => ({
      id: packId, version, title: pack.title[language], description: pack.description[language], standard: pack.standard, current: pack.current, own: authorityId !== null, count,
    })),
  };
}

export default function Packs() {
  const { packs } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  return (
    <Page title={say(words.packs)} breadcrumb={[{ label: say(common.library), href: "/library" }]}>
      <p>{say(words.packsIntro)}</p>
      <LibraryLinks here="/library/packs" />
      <ul className="list">
        {packs.map(({ id, version, title, description, standard, current, own, count }) => (
          <li key={id}>
            <h2><a href={`/library/packs/${id}`}>{title}</a></h2>
            <p>{description}</p>
            <p className="row">
              <span className="hint">{standard}</span> <Tag>{version}</Tag> <span>{sayCount(clauseCount, count)}</span>
              {!current && <Tag tone="amber">{say(words.notCurrent).split(".")[0]}</Tag>} {own && <Tag tone="blue">{say(words.writtenBy)}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

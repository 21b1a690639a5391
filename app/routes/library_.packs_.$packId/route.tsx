import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { coverageOf } from "~/domain/library/coverage";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { common } from "~/messages/common";
import { clauseCount } from "~/messages/library";
import { packWords as words } from "~/messages/packs";
import { findClausesOfPack, findPacksOfClauses, findReleases } from "~db/library";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.pack.title[data.language] ?? "");

export async function loader({ context: { store, language }, params }: LoaderFunctionArgs) {
  const all = await findReleases(store);
  const releases = all.filter((release) => release.packId === params.packId);
  const newest = releases[0];
  if (!newest) throw nothingHere();
  const clauses = await findClausesOfPack(store, newest.packId);
  const targets = clauses.flatMap((clause) => clause.relations.map((relation) => relation.clause));
  const packOf = await findPacksOfClauses(store, targets);
  const related = new Map<string, number>();
  for (const target of targets) {
    const other = packOf.get(target);
    if (other && other !== newest.packId) related.set(other, (related.get(other) ?? 0) + 1);
  }
  const { sourceIds: _, ...pack } = newest.pack;
  return {
    language, pack, sha256: newest.sha256, count: clauses.length, own: newest.authorityId !== null, coverage: coverageOf(newest.pack, clauses),
    related: [...related].map(([id, count]) => ({ id, count, title: all.find((release) => release.packId === id)?.pack.title[language] ?? id })).sort((a, b) => b.count - a.count),
  };
}

export default function PackPage() {
  const { pack, sha256, count, own, coverage, related } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  return (
    <Page title={pack.title[language]} breadcrumb={[{ label: say(common.library), href: "/library" }, { label: say(words.packs), href: "/library/packs" }]} state={<><Tag>{pack.version}</Tag>{own && <Tag tone="blue">{say(words.writtenBy)}</Tag>}</>}>
      {!pack.current && <Notice tone="amber">{say(words.notCurrent)}</Notice>}
      <Card>
        <p>{pack.description[language]}</p>
        <Facts
          items={[
            { label: say(words.clauses), value: <a href={`/library?pack=${pack.id}`}>{sayCount(clauseCount, count)}</a> },
            { label: say(words.source), value: pack.url ? <a href={pack.url} rel="noreferrer">{pack.standard}</a> : pack.standard },
            { label: say(words.publisher), value: pack.publisher },
            ...(pack.released ? [{ label: say(words.released), value: pack.released }] : []),
            ...(pack.licence ? [{ label: say(words.licence), value: pack.licence }] : []),
            { label: say(words.rights), value: pack.rights[language] },
            { label: say(words.hash), value: <code className="hash">{sha256}</code> },
          ]}
        />
      </Card>
      <Card title={say(words.coverage)}>
        <p>{coverage.of === 0 ? say(words.noSourceIds) : say(words.coverageOf, { covered: coverage.covered, of: coverage.of })}</p>
        {coverage.of > 0 && <meter min={0} max={coverage.of} value={coverage.covered} aria-label={say(words.coverage)} />}
        {coverage.missing.length > 0 && (
          <>
            <h3>{say(words.missing)}</h3>
            <ul>{coverage.missing.map(({ id, title }) => <li key={id}><strong>{id}</strong> {title}</li>)}</ul>
          </>
        )}
        {pack.gaps.length > 0 && (
          <>
            <h3>{say(words.gaps)}</h3>
            <p className="hint">{say(words.gapsIntro)}</p>
            <ul>{pack.gaps.map(({ topic, reason }) => <li key={topic + reason.en}><strong>{topic}</strong>: {reason[language]}</li>)}</ul>
          </>
        )}
      </Card>
      {related.length > 0 && (
        <Card title={say(words.relationsBetween)}>
          <ul>{related.map((one) => <li key={one.id}><a href={`/library/packs/${one.id}`}>{one.title}</a> <span className="hint">{one.count}</span></li>)}</ul>
        </Card>
      )}
      {pack.changes.length > 0 && (
        <Card title={say(words.changes)}>
          <ul>{pack.changes.map(({ version, text }) => <li key={version}><strong>{version}</strong> {text[language]}</li>)}</ul>
        </Card>
      )}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { ClauseFacts } from "~/components/clause-facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import { Wording } from "~/components/wording";
import { languages } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { wording } from "~/domain/wording/wording";
import { relationsOf } from "~/http/clause-relations";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { library, topicNames } from "~/messages/library";
import { clausePageWords as words, ownPackWords } from "~/messages/packs";
import { findClauseStandings } from "~db/clause-standings";
import { findClause, findRevisions } from "~db/library";
import { findOwnPack } from "~db/own-packs";
import { findStandards } from "~db/reference-data";
import { findUses } from "~db/requirements";
import { History } from "./history";
import { Standing } from "./standing";
import { Uses } from "./uses";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data ? data.clause.title[data.language] : library.title);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { store, language } = context;
  const actor = actorOf(context);
  const search = new URL(request.url).searchParams;
  const found = await findClause(store, params.clauseId ?? "", Number(search.get("revision")) || undefined);
  if (!found) throw nothingHere();
  const { clause: whole, release, current } = found;
  const { sourceText: _, ...clause } = whole;
  const revisions = await findRevisions(store, clause.id);
  const earlier = revisions.find((one) => one.clause.revision === Number(search.get("compare")));
  const mine = can(actor, "pack:release") && (await findOwnPack(store, actor, release.packId)) !== null;
  return {
    language, clause, release, current, mine,
    standing: (await findClauseStandings(store, [clause.id])).get(clause.id) ?? null,
    relations: await relationsOf(store, whole, language),
    standards: await findStandards(store, clause.standards.map((use) => use.standard)),
    revisions: revisions.map(({ clause: { revision }, version, publishedAt }) => ({ revision, version, publishedAt: publishedAt.toISOString() })),
    compared: earlier ? { revision: earlier.clause.revision, title: earlier.clause.title, text: earlier.clause.text } : null,
    uses: (await findUses(store, actor, clause.id)).map((use) => ({ ...use, revision: use.revision ?? 0 })),
  };
}

export default function ClausePage() {
  const { clause, release, current, mine, standing, relations, standards, revisions, compared, uses } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const order = [language, ...languages.filter((one) => one !== language)];
  return (
    <Page title={clause.title[language]} breadcrumb={[{ label: say(common.library), href: "/library" }, { label: release.title[language], href: `/library/packs/${release.packId}` }, { label: clause.id }]} state={<><LevelTag level={clause.level} /> <Tag>{say(topicNames[clause.topic])}</Tag></>}>
      {!current && <Notice tone="amber">{say(library.notCurrent)} <a href={`/library/${clause.id}`}>{clause.id}</a></Notice>}
      {standing && <Notice tone={standing.standing === "withdrawn" ? "red" : "amber"}>{say(ownPackWords[standing.standing], { reason: standing.reason })}</Notice>}
      <Card title={say(library.text)}>
        {order.map((one) => (
          <div key={one}>
            <h3>{say(languageNames[one])}</h3>
            {clause.untranslated?.includes(one) && <p className="hint">{say(words.untranslated)}</p>}
            <Wording lang={one} segments={wording(clause.text[one], { language: one, level: clause.level, parameters: clause.parameters, valueOf: () => null, referenceTo: () => null })} />
          </div>
        ))}
      </Card>
      <ClauseFacts clause={clause} standards={standards} />
      {relations.length > 0 && (
        <Card title={say(library.relations)}>
          <ul>
            {relations.map(({ label, id, title, reason }) => (
              <li key={label + id}>
                {label}: <a href={`/library/${id}`}>{title}</a> <span className="hint">{id}</span>
                {reason && <span className="sub">{reason}</span>}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <History clause={clause} revisions={revisions} compared={compared} />
      <Uses uses={uses} />
      <Card title={say(words.cite)}>
        <p className="clause">{`${clause.id}, ${clause.title[language]}. ${release.title[language]} ${release.version}, ${say(library.revision).toLowerCase()} ${clause.revision}. ${clause.sources.map((source) => [source.document, source.id, source.version].filter(Boolean).join(", ")).join("; ")}.`}</p>
        <p className="row">
          {(["yaml", "json"] as const).map((format) => (
            <a key={format} href={`/library/${clause.id}/files/${format}?revision=${clause.revision}`}>{say(words.download, { format: format.toUpperCase() })}</a>
          ))}
        </p>
      </Card>
      {mine && current && <Standing clauseId={clause.id} standing={standing?.standing ?? null} />}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { ClauseFacts } from "~/components/clause-facts";
import { Facts } from "~/components/facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import { Wording } from "~/components/wording";
import { languages } from "~/domain/language";
import { wording } from "~/domain/wording/wording";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { library, relationNames, topicNames } from "~/messages/library";
import { findClause, findClauseTitles, findClausesNaming } from "~db/library";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data ? data.clause.title[data.language] : library.title);

export async function loader({ params, request, context: { store, language } }: LoaderFunctionArgs) {
  const revision = Number(new URL(request.url).searchParams.get("revision")) || undefined;
  const found = await findClause(store, params.clauseId ?? "", revision);
  if (!found) throw nothingHere();
  const { clause, release, current } = found;
  const naming = await findClausesNaming(store, clause.id);
  const titles = await findClauseTitles(store, clause.relations.map((relation) => relation.clause));
  const relations = [
    ...clause.relations.map(({ type, clause: id }) => ({ label: relationNames[type].out[language], id, title: titles.get(id)?.[language] ?? id })),
    ...naming.flatMap((other) =>
      other.relations
        .filter((relation) => relation.clause === clause.id && relation.type !== "conflicts")
        .map(({ type }) => ({ label: relationNames[type].in[language], id: other.id, title: other.title[language] })),
    ),
  ];
  return { language, clause, release, current, relations };
}

export default function ClausePage() {
  const { clause, release, current, relations } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const order = [language, ...languages.filter((one) => one !== language)];
  return (
    <Page title={clause.title[language]} breadcrumb={[{ label: say(common.library), href: "/library" }, { label: clause.id }]} state={<><LevelTag level={clause.level} /> <Tag>{say(topicNames[clause.topic])}</Tag></>}>
      {!current && <Notice tone="amber">{say(library.notCurrent)} <a href={`/library/${clause.id}`}>{clause.id}</a></Notice>}
      <Card title={say(library.text)}>
        {order.map((one) => (
          <div key={one}>
            <h3>{say(languageNames[one])}</h3>
            <Wording lang={one} segments={wording(clause.text[one], { language: one, level: clause.level, parameters: clause.parameters, valueOf: () => null, referenceTo: () => null })} />
          </div>
        ))}
      </Card>
      <ClauseFacts clause={clause} />
      {relations.length > 0 && (
        <Card title={say(library.relations)}>
          <ul>
            {relations.map(({ label, id, title }) => (
              <li key={label + id}>
                {label}: <a href={`/library/${id}`}>{title}</a> <span className="hint">{id}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={say(library.release)}>
        <Facts items={[{ label: say(library.pack), value: release.title[language] }, { label: say(library.release), value: release.version }, { label: say(library.revision), value: clause.revision }]} />
      </Card>
    </Page>
  );
}

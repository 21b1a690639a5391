import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { Redline } from "~/components/wording";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { clauseUpdate } from "~/domain/specification/clause-update";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { languageNames, levelNames } from "~/messages/common";
import { updateWords as words } from "~/messages/packs";
import { findOutdated } from "~db/requirements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const outdated = await findOutdated(context.store, opened);
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: specification.title,
    may: can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting",
    updates: outdated.flatMap(({ requirement, newer }) => {
      const { clause } = requirement;
      return clause ? [{ id: requirement.id, revision: requirement.revision, clauseId: newer.id, title: newer.title[context.language], from: clause.revision, to: newer.revision, update: clauseUpdate({ ...requirement, clause }, newer) }] : [];
    }),
  };
}

export default function Updates() {
  const { at, title, may, updates } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: inLanguage(title, language), href: at }]}>
      {updates.length === 0 ? <Empty title={say(words.none)} /> : <p>{say(words.intro)}</p>}
      {updates.map(({ id, revision, clauseId, title: name, from, to, update }) => (
        <Card key={id} title={name} tags={<Tag>{say(words.revisions, { from, to })}</Tag>} actions={<a href={`${at}/requirements/${id}`}>{clauseId}</a>}>
          {update.tailored && <Notice tone="amber">{say(words.tailored)}</Notice>}
          {update.texts.map(({ field, language: one, parts }) => (
            <div key={field + one}>
              <h3>{say(languageNames[one])}</h3>
              <Redline lang={one} parts={parts} />
            </div>
          ))}
          <ul>
            {update.level && <li>{say(words.level, { from: say(levelNames[update.level.from]), to: say(levelNames[update.level.to]) })}</li>}
            {update.parameters.map((parameter) => <li key={parameter.id}>{say(words[parameter.effect], { name: parameter.label[language] })}</li>)}
            {update.verification && <li>{say(words.verification)}</li>}
            {update.lost.length > 0 && <li>{say(words.lost, { count: update.lost.length })}</li>}
          </ul>
          {may && (
            <p className="row">
              <PostButton action={`${at}/requirements/${id}/clause-update`} fields={{ revision: String(revision), wording: "library" }}>{say(words.takeLibrary)}</PostButton>
              {update.tailored && <PostButton variant="secondary" action={`${at}/requirements/${id}/clause-update`} fields={{ revision: String(revision), wording: "own" }}>{say(words.takeOwn)}</PostButton>}
            </p>
          )}
        </Card>
      ))}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Saved } from "~/components/saved";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { textOf } from "~/domain/specification/requirement";
import { stateOf } from "~/domain/specification/specification";
import { formatDate } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { undoOf } from "~/http/saved";
import { compose } from "~/messages/compose";
import { specification as words } from "~/messages/specification";
import { findRetired } from "~db/requirements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.retired);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const reading = readingLanguage(specification, context.language);
  const rows = (await findRetired(context.store, opened)).map((requirement) => ({
    id: requirement.id, revision: requirement.revision, title: inLanguage(textOf(requirement).title, reading), retired: requirement.retired,
  }));
  const may = can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting";
  const saved = rows.find((one) => one.id === new URL(request.url).searchParams.get("saved"));
  const undo = may && saved ? await undoOf(context.store, opened, saved.id) : null;
  return { undo: undo && saved ? { ...undo, revision: saved.revision } : null, language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, reading), rows, may };
}

export default function Retired() {
  const { at, title, rows, may, undo } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.retired)} breadcrumb={[{ label: title, href: at }]}>
      {undo && <Saved at={at} undo={undo} />}
      {rows.length === 0 && <Empty title={say(words.noRetired)} />}
      {rows.map(({ id, revision, title: name, retired }) => (
        <Card key={id} title={name}>
          {retired && <p>{say(compose.retiredBy, { name: retired.by, date: formatDate(retired.at, language), reason: retired.reason })}</p>}
          <p className="row">
            <a href={`${at}/requirements/${id}`}>{name}</a>
            {may && <PostButton small variant="secondary" action={`${at}/requirements/${id}/restoration`} fields={{ revision: String(revision) }}>{say(compose.restore)}</PostButton>}
          </p>
        </Card>
      ))}
    </Page>
  );
}

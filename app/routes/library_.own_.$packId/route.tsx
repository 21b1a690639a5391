import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { releaseOwnPack } from "~/acts/library/own-pack";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Empty } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { languages } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { library } from "~/messages/library";
import { draftStateNames, importWords, ownPackWords as words } from "~/messages/packs";
import { findImports } from "~db/imports";
import { findReleases } from "~db/library";
import { findDrafts, findOwnPack } from "~db/own-packs";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.title ?? "");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { store, language } = context;
  const actor = actorOf(context);
  const pack = await findOwnPack(store, actor, params.packId ?? "");
  if (!pack) throw nothingHere();
  const drafts = await findDrafts(store, pack);
  const pages = Math.max(1, Math.ceil(drafts.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  return {
    language, id: pack.id, title: pack.title[language], description: pack.description[language], page, pages, total: drafts.length,
    approved: drafts.filter((draft) => draft.state === "approved").length,
    drafts: drafts.slice((page - 1) * pageSize, page * pageSize).map(({ clause, state, writtenBy }) => ({ id: clause.id, title: clause.title[language], state, writer: writtenBy.name })),
    releases: (await findReleases(store)).filter((release) => release.packId === pack.id).map(({ version, sha256 }) => ({ version, sha256 })),
    imports: (await findImports(store, actor, pack.id)).map(({ id, fileName }) => ({ id, fileName })),
    mayWrite: can(actor, "pack:write"), mayRelease: can(actor, "pack:release"),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, releaseOwnPack, ({ packId }) => `/library/packs/${packId}`);

export default function OwnPackPage() {
  const { id, title, description, drafts, page, pages, total, approved, releases, imports, mayWrite, mayRelease } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const at = `/library/own/${id}`;
  return (
    <Page
      title={title} breadcrumb={[{ label: say(common.library), href: "/library" }, { label: say(words.title), href: "/library/own" }]} state={<Tag>{approved}/{total}</Tag>}
      actions={mayWrite && <><ButtonLink href={`${at}/clauses`}>{say(words.add)}</ButtonLink> <ButtonLink variant="secondary" href={`${at}/imports`}>{say(words.import)}</ButtonLink></>}
    >
      <ErrorSummary errors={errors} />
      <p>{description}</p>
      {drafts.length === 0 ? (
        <Empty title={say(words.noDrafts)} />
      ) : (
        <Table
          caption={say(words.drafts)}
          columns={[library.results, words.state, words.writer].map((label) => ({ label: say(label) }))}
          rows={drafts.map((draft) => ({
            key: draft.id,
            cells: [<span key="clause"><a href={`${at}/clauses/${draft.id}`}>{draft.title}</a> <span className="hint">{draft.id}</span></span>, <Tag key="state" tone={draft.state === "approved" ? "green" : draft.state === "in-review" ? "amber" : "blue"}>{say(draftStateNames[draft.state])}</Tag>, draft.writer],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `${at}?page=${number}`} label={say(library.pages)} />
      {imports.length > 0 && <Card title={say(importWords.earlier)}><ul>{imports.map((one) => <li key={one.id}><a href={`${at}/imports/${one.id}`}>{one.fileName}</a></li>)}</ul></Card>}
      {releases.length > 0 && <Card title={say(words.releases)}><ul>{releases.map((one) => <li key={one.version}><a href={`/library/packs/${id}`}>{one.version}</a> <code className="hash">{one.sha256}</code></li>)}</ul></Card>}
      {mayRelease && drafts.length > 0 && (
        <Card title={say(words.release)} id="main-form">
          <p>{say(words.releaseText)}</p>
          <form method="post" className="stack">
            <Once />
            {languages.map((one) => <TextArea key={one} name={`change.${one}`} lang={one} rows={2} label={say(words.changeIn, { language: say(languageNames[one]) })} value={typed(`change.${one}`)} error={errorOf(`change.${one}`)} />)}
            <Button>{say(words.release)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { ThreadCard } from "~/components/thread-card";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { threadsWithPlaces } from "~/http/shown-comments";
import { comments as words, threadCount } from "~/messages/comments";
import { countThreads, findThreads } from "~db/comments";
import { Filters, filterOf, isFilterName } from "./filters";

const pageSize = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, actor, standing } = opened;
  const query = new URL(request.url).searchParams;
  const state = query.get("state") === "open" || query.get("state") === "resolved" ? (query.get("state") ?? "any") : "any";
  const only = query.getAll("only").filter(isFilterName);
  const filter = filterOf(state, only, actor.personId);
  const count = await countThreads(context.store, opened, filter);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(query.get("page")) || 1)));
  const found = await findThreads(context.store, opened, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const { threads } = await threadsWithPlaces(context.store, opened, found, context.language);
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language),
    state, only, page, pages, count, threads, may: can(actor, "comment:write", standing),
  };
}

export default function CommentsOfSpecification() {
  const { at, title, state, only, page, pages, count, threads, may } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const filtered = state !== "any" || only.length > 0;
  const address = (number: number) => `${at}/comments?${new URLSearchParams([["state", state], ...only.map((one): [string, string] => ["only", one]), ["page", String(number)]]).toString()}`;
  return (
    <Page
      title={say(words.title)} breadcrumb={[{ label: title, href: at }]} state={<span>{sayCount(threadCount, count)}</span>}
      actions={may && <ButtonLink href={`${at}/comments/new`}>{say(words.write)}</ButtonLink>}
    >
      <div className="grid grid--filters">
        <Filters action={`${at}/comments`} state={state} only={only} />
        <div className="stack">
          <p className="hint">{say(words.inside)}</p>
          {threads.length === 0 && <Empty title={say(filtered ? words.noneLike : words.none)} />}
          {threads.map((thread) => <ThreadCard key={thread.id} at={at} thread={thread} />)}
          <Pagination page={page} pages={pages} href={address} label={say(words.pages)} />
        </div>
      </div>
    </Page>
  );
}

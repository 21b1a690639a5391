import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { readNote } from "~/domain/signing/checkpoint";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { actName, specification as words } from "~/messages/specification";
import { together } from "~/messages/together";
import { findCheckpointsUnscoped } from "~db/checkpoints";
import { countEventsUnscoped, findLogUnscoped } from "~db/events";
import { Checkpoints } from "./checkpoints";

const pageSize = 50;
const shownCheckpoints = 10;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.log);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification } = await openSpecification(context, params);
  const pages = Math.max(1, Math.ceil((await countEventsUnscoped(context.store, specification.id)) / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  const entries = await findLogUnscoped(context.store, specification.id, pageSize, (page - 1) * pageSize);
  const checkpoints = await findCheckpointsUnscoped(context.store, specification.id);
  return {
    checkpoints: page === 1 ? checkpoints.slice(0, shownCheckpoints).map(({ note, ...one }) => ({ ...one, rootHash: readNote(note)?.head.rootHash ?? "" })) : [],
    language: context.language, id: specification.id, title: specification.title, page, pages,
    entries: entries.map(({ ordinal, act, personName, authorityName, at, reason, hash }) => ({ ordinal, act, personName, authorityName, at, reason, hash: hash.slice(0, 12) })),
  };
}

export default function Log() {
  const { id, title, page, pages, entries, checkpoints } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.log)} breadcrumb={[{ label: inLanguage(title, language), href: `/specifications/${id}` }]}>
      <p><a href={`/specifications/${id}/history`}>{say(together.history)}</a></p>
      <Table
        caption={say(words.log)}
        captionHidden
        columns={[words.when, words.who, words.what, words.chainHash].map((label) => ({ label: say(label) }))}
        rows={entries.map(({ ordinal, act, personName, authorityName, at, reason, hash }) => ({
          key: String(ordinal),
          cells: [formatTime(at, language), <>{personName ?? say(words.byRule)}<span className="sub">{authorityName}</span></>, <>{say(actName(act))}{reason && <span className="sub">{reason}</span>}</>, <code>{hash}</code>],
        }))}
      />
      {page === 1 && <Checkpoints at={`/specifications/${id}/log`} checkpoints={checkpoints} />}
      <Pagination page={page} pages={pages} href={(number) => `/specifications/${id}/log?page=${number}`} label={say(words.logPages)} />
    </Page>
  );
}

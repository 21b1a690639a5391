import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { nameIn } from "~/domain/specification/specification";
import { formatDate } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { waitingFor } from "~/http/shown-amendment";
import { amendmentFilters, amendmentKindNames, amendmentWords as words, endingWords, outcomeLooks } from "~/messages/amendments";
import { findAmendments } from "~db/amendments";
import { findRequirementHeads } from "~db/positions";
import { findRequirementNamesUnscoped } from "~db/requirement-names";

const pageSize = 30;
const filters = ["open", "waiting", "mine", "decided"] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.list);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, actor } = opened;
  const { language, store } = context;
  const search = new URL(request.url).searchParams;
  const filter = filters.find((one) => one === search.get("show")) ?? "open";
  const requirementId = search.get("requirement") ?? undefined;
  const found = await findAmendments(store, opened, { is: filter === "decided" ? "ended" : filter === "mine" ? undefined : "open", requirementId });
  const heads = new Map((await findRequirementHeads(store, opened, found.flatMap((one) => one.requirementId ?? []))).map((one) => [one.id, one]));
  const waits = (one: (typeof found)[number]) => waitingFor(one, heads.get(one.requirementId ?? "") ?? null, specification);
  const fitting = found.filter((one) => (filter === "waiting" ? waits(one).includes(actor.authorityId) : filter === "mine" ? one.authorityId === actor.authorityId : true)).reverse();
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const shown = fitting.slice((page - 1) * pageSize, page * pageSize);
  const names = await findRequirementNamesUnscoped(store, shown.flatMap((one) => one.requirementId ?? []));
  const reading = readingLanguage(specification, language);
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, reading), filter, page, pages, requirementId: requirementId ?? null,
    rows: shown.map((one) => {
      const name = names.get(one.requirementId ?? "");
      const section = one.change.kind === "addition" ? one.change.sectionId : null;
      return {
        id: one.id, kind: one.change.kind, about: name ? `${name.number ?? ""} ${inLanguage(name.title, reading)}`.trim() : null,
        section: inLanguage(specification.sections.find(({ id }) => id === section)?.title ?? {}, reading),
        by: nameIn(specification, one.authorityId), name: one.name, at: one.proposedAt, reason: one.reason, suggestion: one.suggestion, outcome: one.outcome, why: one.outcomeReason,
        waits: waits(one).map((id) => nameIn(specification, id)), mine: waits(one).includes(actor.authorityId),
      };
    }),
  };
}

export default function Amendments() {
  const { at, title, filter, page, pages, rows, requirementId } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const address = (show: string, number = 1) => `${at}/amendments?${new URLSearchParams({ show, ...(requirementId && { requirement: requirementId }), ...(number > 1 && { page: String(number) }) }).toString()}`;
  return (
    <Page title={say(words.list)} breadcrumb={[{ label: title, href: at }]}>
      <p>{say(words.intro)}</p>
      <nav className="tabs" aria-label={say(words.filters)}>
        <ul>{filters.map((one) => <li key={one}><a href={address(one)} aria-current={one === filter ? "page" : undefined}>{say(amendmentFilters[one])}</a></li>)}</ul>
      </nav>
      {rows.length === 0 ? (
        <Empty title={say(words.none)}><p>{say(words.noneText)}</p></Empty>
      ) : (
        <Table
          caption={say(words.list)}
          captionHidden
          columns={[words.about, words.whatChanges, words.reason, words.votes].map((label) => ({ label: say(label) }))}
          rows={rows.map((row) => {
            const look = outcomeLooks[row.outcome ?? "open"];
            return {
              key: row.id,
              cells: [
                <>
                  <a href={`${at}/amendments/${row.id}`}>{row.about ?? say(words.inSection, { section: row.section })}</a>
                  <span className="sub">{say(words.by, { authority: row.by, name: row.name, date: formatDate(row.at, language) })}</span>
                </>,
                <>{say(amendmentKindNames[row.kind])} {row.suggestion && <Tag tone="blue">{say(words.suggestion)}</Tag>}</>,
                row.reason,
                <>
                  <Tag tone={look.tone} icon={look.icon}>{say(look.word)}</Tag> {row.mine && <Tag tone="amber">{say(words.waits)}</Tag>}
                  {row.why && <span className="sub">{say(endingWords(row.why))}</span>}
                  {row.waits.length > 0 && <span className="sub">{say(words.notVoted)}: {row.waits.join(", ")}</span>}
                </>,
              ],
            };
          })}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => address(filter, number)} label={say(words.pages)} />
    </Page>
  );
}

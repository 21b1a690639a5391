import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { Saved } from "~/components/saved";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { textOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { parameterStates } from "~/domain/specification/value";
import { formatValue } from "~/domain/wording/wording";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { undoOf } from "~/http/saved";
import { requirementWords } from "~/messages/compose";
import { missingCount, values as words } from "~/messages/values";
import { findRequirementsWithParameters } from "~db/requirements";

const pageSize = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, actor } = opened;
  const { language } = context;
  const reading = readingLanguage(specification, language);
  const names = new Map(specification.participants.map((one) => [one.authorityId, one.name]));
  const requirements = (await findRequirementsWithParameters(context.store, opened)).filter((one) => appliesTo(one.scope, actor.authorityId));
  const rows = requirements.flatMap((requirement) =>
    parameterStates(requirement, [...names.keys()]).map((state) => ({ requirement, ...state, missing: !state.values.some((one) => one.authorityId === actor.authorityId) })),
  );
  const shown = ({ requirement, parameter, status, values }: (typeof rows)[number]) => {
    const formatted = values.map((own) => ({ authorityId: own.authorityId, name: names.get(own.authorityId) ?? "", value: formatValue(parameter, own.value, language) }));
    return {
      key: `${requirement.id} ${parameter.id}`, requirementId: requirement.id, title: inLanguage(textOf(requirement).title, reading), label: parameter.label[language], status,
      mine: formatted.find((one) => one.authorityId === actor.authorityId)?.value ?? null, others: formatted.filter((one) => one.authorityId !== actor.authorityId),
    };
  };
  const search = new URL(request.url).searchParams;
  const onlyMissing = search.has("missing");
  const saved = requirements.find((one) => one.id === search.get("saved"));
  const undo = saved && can(actor, "requirement:edit", opened.standing) ? await undoOf(context.store, opened, saved.id) : null;
  const missing = rows.filter((row) => row.missing);
  const listed = onlyMissing ? missing : rows;
  const pages = Math.max(1, Math.ceil(listed.length / pageSize));
  // Who comes from entering values finds the page that shows them.
  const savedPage = saved ? Math.floor(listed.findIndex((row) => row.requirement.id === saved.id) / pageSize) + 1 : 0;
  const page = Math.min(pages, Math.max(1, savedPage, Math.floor(Number(search.get("page")) || 1)));
  return {
    undo: undo && saved ? { ...undo, revision: saved.revision } : null, language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, reading),
    missing: missing.length, onlyMissing, page, pages, rows: listed.slice((page - 1) * pageSize, page * pageSize).map(shown),
  };
}

const tones = { unset: "amber", consistent: "green", collision: "red", decided: "green" } as const;

export default function Values() {
  const { at, title, rows, missing, onlyMissing, undo, page, pages } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]}>
      {undo && <Saved at={at} undo={undo} />}
      <p>{say(words.intro)}</p>
      <p className="row">
        <strong>{sayCount(missingCount, missing)}</strong>
        <a href={onlyMissing ? `${at}/values` : `${at}/values?missing=yes`}>{say(onlyMissing ? words.all : words.onlyMissing)}</a>
        <a href={`${at}/collisions`}>{say(words.collisions)}</a>
      </p>
      {rows.length === 0 ? (
        <Empty title={say(words.none)} />
      ) : (
        <Table
          caption={say(words.title)}
          captionHidden
          columns={[words.requirement, words.parameter, words.mine, words.others, words.state].map((label) => ({ label: say(label) }))}
          rows={rows.map((row) => ({
            key: row.key,
            cells: [
              <a id={row.requirementId} href={`${at}/requirements/${row.requirementId}/values`}>{row.title}</a>,
              row.label,
              row.mine ?? <Tag tone="amber">{say(words.notSet)}</Tag>,
              row.others.map((one) => <span key={one.authorityId} className="sub">{one.name}: {one.value}</span>),
              <Tag tone={tones[row.status]}>{say(requirementWords.status[row.status])}</Tag>,
            ],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `${at}/values?${onlyMissing ? "missing=yes&" : ""}page=${number}`} label={say(words.pages)} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { verbatimIn } from "~/domain/review/matrix-row";
import { type Weakness, selfCheck } from "~/domain/review/self-check";
import { lotTitle } from "~/http/matrix-file";
import { openMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { matrixWords as words, weaknessNames } from "~/messages/matrix";

/** Of a lot; the file has all. */
const mostShown = 300;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.check);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { matrix, made, page, reading } = await openMatrix(context, params);
  return {
    page, reading,
    lots: selfCheck(matrix, made).map(({ lotId, found, ...counts }) => ({
      ...counts, id: lotId, title: lotTitle(matrix, lotId, reading), more: Math.max(0, found.length - mostShown),
      found: found.slice(0, mostShown).map(({ row, weaknesses }) => ({ key: row.key, href: `${page.at}/sections/${row.sectionId}?requirement=${row.requirementId}#r-${row.requirementId}`, label: `${row.number} ${verbatimIn(matrix, row, reading).title}`, weaknesses })),
    })),
  };
}

export default function SelfCheck() {
  const { page, reading, lots } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page
      title={say(words.check)} breadcrumb={[{ label: page.title, href: page.published }, { label: say(words.own), href: `${page.at}/own` }]}
      state={<span>{say(words.version, { number: page.publication })}</span>} actions={<ButtonLink variant="secondary" href={`${page.at}/own/files/self-check.csv`}>{say(words.download)}</ButtonLink>}
    >
      <Notice tone="info" title={say(words.noTender)}>{say(words.noTenderText)}</Notice>
      <p>{say(words.checkText)}</p>
      {lots.map(({ id, title, rows, answered, found, more }) => (
        <Card key={id} title={title ?? say(words.requirement)}>
          <p>{say(words.progress, { answered, rows })}</p>
          {found.length === 0 ? <p role="status">{say(words.nothingWeak)}</p> : (
            <Table
              caption={title ?? say(words.found)} captionHidden columns={[{ label: say(words.requirement) }, { label: say(words.found) }]}
              rows={found.map(({ key, href, label, weaknesses }) => ({ key, cells: [<a href={href} lang={reading}>{label}</a>, <Weaknesses all={weaknesses} />] }))}
            />
          )}
          {more > 0 && <p>{say(words.more, { count: more })}</p>}
        </Card>
      ))}
    </Page>
  );
}

function Weaknesses({ all }: { all: readonly Weakness[] }) {
  const { say } = useSay();
  return <span className="row">{all.map((one) => <Tag key={one} tone={one === "open" ? "neutral" : one === "not-met" ? "red" : "amber"}>{say(weaknessNames[one])}</Tag>)}</span>;
}

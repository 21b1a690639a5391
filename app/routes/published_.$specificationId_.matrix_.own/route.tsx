import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Field } from "~/components/form";
import { MatrixFiles } from "~/components/matrix-files";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { openMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { sharingOf } from "~/http/sharing";
import { matrixWords as words } from "~/messages/matrix";
import { Sharing } from "./sharing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.own);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openMatrix(context, params);
  const { matrix, made, page, reading } = opened;
  const answered = new Set(matrix.rows.filter((row) => made.get(row.key)?.textSha256 === row.sha256).map(({ key }) => key));
  return {
    page, reading, languages: matrix.languages, rows: matrix.rows.length, answered: answered.size, sharing: await sharingOf(context, opened),
    sections: matrix.sections.map(({ id, number, title }) => {
      const rows = matrix.rows.filter(({ sectionId }) => sectionId === id);
      return { id, title: `${number}. ${inLanguage(title, reading)}`, rows: rows.length, answered: rows.filter(({ key }) => answered.has(key)).length };
    }),
  };
}

export default function OwnMatrix() {
  const { page, reading, languages, rows, answered, sections, sharing } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page
      title={say(words.own)} breadcrumb={[{ label: page.title, href: page.published }, { label: say(words.title), href: page.at }]}
      state={<><span>{say(words.version, { number: page.publication })}</span><span>{say(words.progress, { answered, rows })}</span></>}
    >
      <Notice tone="info" title={say(words.noTender)}>{say(words.noTenderText)}</Notice>
      <p className="row"><a href={`${page.at}/check`}>{say(words.check)}</a><a href={`${page.at}/offers`}>{say(words.offers)}</a><a href="/vendor/statements">{say(words.all)}</a></p>
      <Table
        caption={say(words.sections)} columns={[{ label: say(words.section) }, { label: say(words.answered), numeric: true }, { label: say(words.open), numeric: true }]}
        rows={sections.map((one) => ({ key: one.id, cells: [<a href={`${page.at}/sections/${one.id}`} lang={reading}>{one.title}</a>, one.answered, one.rows - one.answered] }))}
      />
      <div className="columns">
        <Card title={say(words.returnTitle)}>
          <form method="post" action={`${page.at}/return`} encType="multipart/form-data" className="stack" data-progress={say(words.reading)}>
            <Field name="file" label={say(words.returnFile)} hint={say(words.returnText)}><input id="file" name="file" type="file" accept=".xlsx,.csv" aria-describedby="file-hint" /></Field>
            <Button>{say(words.read)}</Button>
          </form>
        </Card>
        <Card title={say(words.filled)}><MatrixFiles at={`${page.at}/own`} languages={languages} /></Card>
      </div>
      <Sharing at={page.at} {...sharing} />
    </Page>
  );
}

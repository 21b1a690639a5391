import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Empty } from "~/components/notice";
import { PublicPage } from "~/components/published/public-page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { publicWords as words } from "~/messages/publishing";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, words.glossary);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, baseline } = await openPublished(context, params);
  return {
    page,
    terms: (baseline.definitions ?? []).map(({ term, meaning }) => ({ term: term[page.reading], meaning: meaning[page.reading] })),
    standards: (baseline.standards ?? []).map(({ id, reference, title, publisher, url }) => ({ id, reference, title, publisher, url: url ?? null })),
  };
}

export default function Glossary() {
  const { page, terms, standards } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <PublicPage head={page} part="/glossary" title={say(words.glossary)}>
      {terms.length === 0 ? <Empty title={say(words.noTerms)} /> : <Card><Facts items={terms.map(({ term, meaning }) => ({ label: term, value: meaning }))} /></Card>}
      {standards.length > 0 && (
        <>
          <p>{say(words.standardsText)}</p>
          <Table
            caption={say(words.standards)}
            columns={[words.reference, words.title].map((label) => ({ label: say(label) }))}
            rows={standards.map(({ id, reference, title, publisher, url }) => ({ key: id, cells: [url ? <a href={url} rel="noreferrer">{reference}</a> : reference, `${title} (${publisher})`] }))}
          />
        </>
      )}
    </PublicPage>
  );
}

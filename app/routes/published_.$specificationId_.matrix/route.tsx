import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { MatrixFiles } from "~/components/matrix-files";
import { Notice } from "~/components/notice";
import { usePublicAddress } from "~/components/public-link";
import { PublicPage } from "~/components/published/public-page";
import { useSay } from "~/components/say";
import { openPublicMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { matrixWords as words } from "~/messages/matrix";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { matrix, page, reading, publication, demonstration } = await openPublicMatrix(context, params);
  const { number, purpose, goesOutAt } = publication;
  return {
    head: { reading, base: page.published, at: page.published, title: page.title, number, newest: number, purpose, goesOutAt, demonstration },
    language: context.language, at: page.at, languages: matrix.languages, rows: matrix.rows.length, informative: matrix.informative,
  };
}

export default function PublicMatrix() {
  const { head, at, languages, rows, informative } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const to = usePublicAddress();
  return (
    <PublicPage head={head} part="/matrix" title={say(words.title)}>
      <p>{say(words.intro)}</p>
      <p>{say(words.rows)}: {rows}. {informative > 0 && say(words.informative, { count: informative })}</p>
      <div className="columns">
        <Card title={say(words.files)}><MatrixFiles at={at} languages={languages} /></Card>
        <Card title={say(words.fillIn)}>
          <p>{say(words.fillInText)}</p>
          <ButtonLink href={to(`${at}/own`)}>{say(words.fillIn)}</ButtonLink>
        </Card>
      </div>
      <Notice tone="info" title={say(words.noTender)}>{say(words.noTenderText)}</Notice>
    </PublicPage>
  );
}

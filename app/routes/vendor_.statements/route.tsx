import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { Said } from "~/components/said";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatTime } from "~/domain/wording/format";
import { vendorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { shownStatements } from "~/http/shown-statements";
import { matrixWords as words } from "~/messages/matrix";
import { vendorWords } from "~/messages/vendors";
import { countStatements, findAllStatements } from "~db/statements";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.statementsTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const vendor = vendorOf(context);
  const count = await countStatements(context.store, vendor);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  const found = await findAllStatements(context.store, vendor, { limit: pageSize, offset: (page - 1) * pageSize });
  return { language: context.language, page, pages, statements: await shownStatements(context, found) };
}

export default function Statements() {
  const { page, pages, statements } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.statementsTitle)} breadcrumb={[{ label: say(vendorWords.home), href: "/vendor" }]}>
      <p>{say(words.statementsText)}</p>
      {statements.length === 0 ? <Empty title={say(words.noStatements)} action={<a href="/published">{say(words.published)}</a>} /> : (
        <Table
          caption={say(words.statementsTitle)} captionHidden columns={[{ label: say(words.requirement) }, { label: say(words.status) }, { label: say(words.specification) }, { label: say(words.when) }]}
          rows={statements.map(({ key, href, label, lang, clause, lot, title, made }) => ({
            key,
            cells: [
              <><a href={href} lang={lang}>{label}</a><span className="sub">{clause ? say(words.clause, { id: clause.id, revision: clause.revision }) : say(words.ownText)}{lot !== null && `, ${say(words.lotShort, { number: String(lot) })}`}</span></>,
              <Said {...made} />, <>{title}<span className="sub">{say(words.version, { number: made.publication })}</span></>, <>{formatTime(made.at, language)}<span className="sub">{made.name}</span></>,
            ],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `/vendor/statements?page=${number}`} label={say(words.statementPages)} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { inPublicLanguage } from "~/components/public-link";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatTime } from "~/domain/wording/format";
import { vendorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { matrixWords } from "~/messages/matrix";
import { vendorActNames, vendorWords as words } from "~/messages/vendors";
import { Empty, Notice } from "~/components/notice";
import { Tag } from "~/components/tag";
import { ownQuestions } from "~/http/review/own-questions";
import { askersViewNames, questionWords } from "~/messages/questions";
import { findVendorAccess } from "~db/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.home);

const mostShown = 50;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const vendor = vendorOf(context);
  const { store, language } = context;
  return {
    language, vendorName: vendor.vendorName, sent: new URL(request.url).searchParams.has("sent"),
    questions: await ownQuestions(store, vendor, language), done: await findVendorAccess(store, vendor, mostShown),
  };
}

export default function VendorHome() {
  const { vendorName, sent, questions, done } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const named = (act: string) => { const name = vendorActNames[act]; return name ? say(name) : act; };
  return (
    <Page title={vendorName} breadcrumb={[]}>
      {sent && <Notice tone="green">{say(questionWords.severalSent)}</Notice>}
      <p className="row"><a href={inPublicLanguage("/published", language)}>{say(words.published)}</a> <a href="/vendor/statements">{say(matrixWords.statementsTitle)}</a> <a href="/vendor/people">{say(words.people)}</a></p>
      <Card title={say(questionWords.own)}>
        <p className="hint">{say(questionWords.ownText)}</p>
        {questions.length === 0 ? (
          <Empty title={say(questionWords.noOwn)} />
        ) : (
          <Table
            caption={say(questionWords.own)} captionHidden columns={[questionWords.question, questionWords.specification, questionWords.asked, questionWords.status].map((label) => ({ label: say(label) }))}
            rows={questions.map(({ id, number, text, title, askedAt, view, publicNumber }) => ({
              key: id,
              cells: [
                <a href={`/vendor/questions/${id}`}>{number}. {text}</a>, title, formatTime(askedAt, language),
                <><Tag tone={view === "answered" ? "green" : view === "asked-back" ? "amber" : "neutral"}>{say(askersViewNames[view])}</Tag>{publicNumber !== null && <> {say(questionWords.number, { number: String(publicNumber) })}</>}</>,
              ],
            }))}
          />
        )}
      </Card>
      <Card title={say(words.log)}>
        <p className="hint">{say(words.logText)}</p>
        <Table
          caption={say(words.log)} captionHidden columns={[{ label: say(words.when) }, { label: say(words.who) }, { label: say(words.what) }]}
          rows={done.map(({ n, at, name, act }) => ({ key: String(n), cells: [formatTime(at, language), name, named(act)] }))}
        />
      </Card>
    </Page>
  );
}

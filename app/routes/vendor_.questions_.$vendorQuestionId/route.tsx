import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { explainQuestion } from "~/acts/review/explain-question";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { AnswerCard } from "~/components/review/answer-card";
import { Exchange } from "~/components/review/exchange";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import { vendorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { performVendor } from "~/http/perform-vendor";
import { ownQuestion } from "~/http/review/own-questions";
import { askersViewNames, questionWords as words } from "~/messages/questions";
import { vendorWords } from "~/messages/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.ownNumber, { number: String(data?.number ?? "") });

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const question = await ownQuestion(context.store, vendorOf(context), params.vendorQuestionId ?? "", context.language);
  return { ...question, sent: new URL(request.url).searchParams.has("sent") };
}

export const action = ({ params, ...args }: ActionFunctionArgs) =>
  performVendor({ ...args, params: { questionId: params.vendorQuestionId } }, explainQuestion, () => `/vendor/questions/${params.vendorQuestionId}`);

export default function OwnQuestion() {
  const { title, base, reading, view, number, text, lang, confidential, askedAt, messages, answer, sent } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.ownNumber, { number: String(number) })} breadcrumb={[{ label: say(vendorWords.home), href: "/vendor" }]} state={<Tag tone={view === "answered" ? "green" : view === "asked-back" ? "amber" : "neutral"}>{say(askersViewNames[view])}</Tag>} narrow>
      <ErrorSummary errors={errors} />
      {sent && <Notice tone="green">{say(words.sent)}</Notice>}
      <p>{base ? <a href={`${base}/questions`}>{title}</a> : title} · {formatTime(askedAt, language)}</p>
      <Card title={say(words.question)}>
        <p className="clause" lang={lang}>{text}</p>
        {confidential && <><h3>{say(words.confidential)}</h3><p className="clause" lang={lang}>{confidential}</p></>}
      </Card>
      {view === "answered" && <p>{answer ? say(words.answeredAs, { number: String(answer.number) }) : say(words.answeredWith)}</p>}
      {answer && <AnswerCard one={answer} lang={reading} hrefOf={(id) => `${base ?? ""}/requirements/${id}`} />}
      {messages.length > 0 && <Exchange messages={messages} own="vendor" />}
      {view === "asked-back" && (
        <Card title={say(words.explain)}>
          <form method="post" className="stack">
            <Once />
            <TextArea name="text" label={say(words.explain)} value={typed("text")} error={errorOf("text")} />
            <Button>{say(words.explainSend)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}

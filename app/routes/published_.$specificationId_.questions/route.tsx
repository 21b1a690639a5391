import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/button";
import { Select, TextField } from "~/components/form";
import { Empty } from "~/components/notice";
import { Pagination } from "~/components/pagination";
import { usePublicAddress } from "~/components/public-link";
import { PublicPage } from "~/components/published/public-page";
import { AnswerCard } from "~/components/review/answer-card";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { publicQuestions } from "~/http/review/public-questions";
import { answerCount, questionWords as words } from "~/messages/questions";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, words.title);

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => publicQuestions(context.store, await openPublished(context, params), new URL(request.url).searchParams);

export default function PublicQuestions() {
  const { page, wanted, count, total, at, pages, answers, requirements, rounds } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  const to = usePublicAddress();
  const address = `${page.base}/questions`;
  const query = (number: number) => new URLSearchParams(Object.entries({ search: wanted.search, requirement: wanted.requirementId ?? "", round: wanted.roundId ?? "", page: String(number) }).filter(([, value]) => value)).toString();
  return (
    <PublicPage head={page} part="/questions" title={say(words.title)}>
      <p>{say(words.publicText)}</p>
      {rounds.map(({ value, opensAt, questionsUntil }) => <p key={value}>{say(words.until, { from: formatTime(opensAt, language), until: formatTime(questionsUntil, language) })}</p>)}
      <p className="row"><ButtonLink href={`${address}/new`}>{say(words.ask)}</ButtonLink> <span className="hint">{say(words.askText)}</span></p>
      {total > 0 && (
        <form method="get" action={address} className="filters" role="search" aria-label={say(words.filter)}>
          <input type="hidden" name="language" value={language} />
          <TextField name="search" type="search" label={say(words.search)} value={wanted.search} />
          <Select name="requirement" label={say(words.about)} value={wanted.requirementId ?? ""} options={[{ value: "", label: say(words.all) }, { value: "whole", label: say(words.whole) }, ...requirements]} />
          {rounds.length > 1 && <Select name="round" label={say(words.round)} value={wanted.roundId ?? ""} options={[{ value: "", label: say(words.all) }, ...rounds.map(({ value, number }) => ({ value, label: say(words.roundNumber, { number: String(number) }) }))]} />}
          <Button>{say(words.show)}</Button>
        </form>
      )}
      <p className="hint">{sayCount(answerCount, count)}</p>
      {count === 0 && <Empty title={say(total === 0 ? words.none : words.noneLike)} />}
      {answers.map((one) => <AnswerCard key={one.number} one={one} lang={page.reading} hrefOf={(id) => to(`${page.base}/requirements/${id}`)} />)}
      <Pagination page={at} pages={pages} href={(number) => to(`${address}?${query(number)}`)} label={say(words.pages)} />
    </PublicPage>
  );
}

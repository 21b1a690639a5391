import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Filters } from "~/components/filters";
import { Select, TextField } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { QuestionTable } from "~/components/review/question-table";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { questionStatuses } from "~/domain/review/question";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { questionList } from "~/http/review/question-list";
import { questionWords, statusNames } from "~/messages/questions";
import { questionCount, triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { id, title, languages } = opened.specification;
  const { language } = context;
  return { language, languages, id, at: `/specifications/${id}`, title: inLanguage(title, language), ...(await questionList(context, opened, new URL(request.url).searchParams)) };
}

export default function Questions() {
  const { at, id, title, languages, isInTeam, wanted, page, pages, count, reading, rounds, released, questions } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const here = `${at}/questions`;
  const query = (number: number) => new URLSearchParams(Object.entries({ status: wanted.status ?? "", round: wanted.round ?? "", search: wanted.search, page: String(number) }).filter(([, value]) => value)).toString();
  return (
    <Page
      title={say(words.title)} breadcrumb={[{ label: title, href: at }]} state={<span>{sayCount(questionCount, count)}</span>}
      actions={<><a href={`${here}/team`}>{say(words.team)}</a><ButtonLink href={`${here}/release`}>{say(words.releaseTitle)}</ButtonLink></>}
    >
      <p>{say(isInTeam ? words.teamSees : words.othersSee)}</p>
      <Filters action={here} label={words.filters} ticks={[]} submit={words.show}>
        <TextField name="search" type="search" label={say(words.search)} value={wanted.search} />
        <Select name="status" label={say(words.status)} value={wanted.status ?? ""} options={[{ value: "", label: say(words.anyStatus) }, ...questionStatuses.map((value) => ({ value, label: say(statusNames[value]) }))]} />
        {rounds.length > 1 && <Select name="round" label={say(questionWords.round)} value={wanted.round ?? ""} options={[{ value: "", label: say(words.anyStatus) }, ...rounds.map(({ value, number }) => ({ value, label: say(questionWords.roundNumber, { number }) }))]} />}
      </Filters>
      {questions.length === 0 ? <Empty title={say(words.none)} /> : <QuestionTable at={here} lang={reading} isInTeam={isInTeam} questions={questions} />}
      <Pagination page={page} pages={pages} href={(number) => `${here}?${query(number)}`} label={say(questionWords.pages)} />
      {released.length > 0 && (
        <Card title={say(words.reports)}>
          <p>{say(words.reportText)}</p>
          <ul>
            {released.flatMap((number) => languages.map((lang) => (
              <li key={`${number} ${lang}`}>
                {say(questionWords.roundNumber, { number: String(number) })} ({lang}): {["html", "docx", "xlsx"].map((kind) => <span key={kind}> <a href={`${here}/reports/${number}.${lang}.${kind}`}>{kind.toUpperCase()}</a></span>)}
              </li>
            )))}
          </ul>
          <p><a href={`/published/${id}/questions`}>{say(words.public)}</a></p>
        </Card>
      )}
    </Page>
  );
}

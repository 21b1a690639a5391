import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Radios } from "~/components/form";
import { LibraryLinks } from "~/components/library-links";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { proposalsOf } from "~/domain/library/assessment";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { common } from "~/messages/common";
import { packWords as words } from "~/messages/packs";
import { findClauseTitles } from "~db/library";
import { findAssessments } from "~db/reference-data";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.assessment);

/** Answers live in the address: a city can keep, send and compare them, and nothing is stored. */
export async function loader({ context: { store, language }, request }: LoaderFunctionArgs) {
  const [assessment] = await findAssessments(store);
  if (!assessment) throw nothingHere();
  const search = new URL(request.url).searchParams;
  const answers = Object.fromEntries(assessment.dimensions.map(({ id }) => [id, Math.min(5, Math.max(0, Math.floor(Number(search.get(id)) || 0)))]));
  const proposals = proposalsOf(assessment, answers);
  const titles = await findClauseTitles(store, proposals.map((one) => one.clauseId));
  return { language, assessment, answers, asked: search.size > 0, proposals: proposals.map(({ clauseId, because }) => ({ clauseId, because, title: titles.get(clauseId)?.[language] ?? clauseId })) };
}

export default function SelfAssessment() {
  const { assessment, answers, asked, proposals } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const titleOf = (id: string) => assessment.dimensions.find((one) => one.id === id)?.title[language] ?? id;
  return (
    <Page title={assessment.title[language]} breadcrumb={[{ label: say(common.library), href: "/library" }]}>
      <LibraryLinks here="/library/assessment" />
      <p>{assessment.description[language]}</p>
      <Notice tone="amber">{assessment.note[language]} <a href={assessment.source.url} rel="noreferrer">{assessment.source.document}, {assessment.source.date}</a></Notice>
      {asked && (
        <Card title={say(words.proposals)}>
          {proposals.length === 0 && <Empty title={say(words.noProposals)} />}
          <ul className="list">
            {proposals.map(({ clauseId, because, title }) => (
              <li key={clauseId}>
                <a href={`/library/${clauseId}`}>{title}</a> <span className="hint">{clauseId} · {say(words.because, { reasons: because.map(titleOf).join(", ") })}</span>
              </li>
            ))}
          </ul>
          <Table
            caption={say(words.profile)}
            columns={[{ label: say(words.dimension) }, { label: say(words.chosenLevel) }]}
            rows={assessment.dimensions.map(({ id, title }) => ({ key: id, cells: [title[language], answers[id] ? <span key="level"><meter min={0} max={5} value={answers[id]} aria-label={title[language]} /> {answers[id]}</span> : "–"] }))}
          />
        </Card>
      )}
      <form method="get" className="stack">
        {assessment.dimensions.map(({ id, title, question, steps }, index) => (
          <Card key={id} title={`${index + 1}. ${title[language]}`}>
            <Radios
              name={id} legend={question[language]} value={String(answers[id] ?? 0)}
              options={[...steps.map((step, level) => ({ value: String(level + 1), label: `${say(words.level, { level: level + 1 })}: ${step.text[language]}` })), { value: "0", label: say(words.notAnswered) }]}
            />
          </Card>
        ))}
        <Button>{say(words.showProposals)}</Button>
      </form>
    </Page>
  );
}

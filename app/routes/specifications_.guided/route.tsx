import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Checkboxes, Radios } from "~/components/form";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { propose } from "~/domain/library/guide";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { guideWords as words } from "~/messages/packs";
import { specification as specificationWords } from "~/messages/specification";
import { findClauseTitles, findTemplates } from "~db/library";
import { findGuides } from "~db/reference-data";
import { GuideProposal } from "./proposal";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

/** Answers live in the address, so that they can be changed, kept and sent; nothing is created here. */
export async function loader({ context: { store, language }, request }: LoaderFunctionArgs) {
  const [guide] = await findGuides(store);
  if (!guide) throw nothingHere();
  const search = new URL(request.url).searchParams;
  const answers = Object.fromEntries(guide.questions.map(({ id }) => [id, search.getAll(id)]));
  const templates = await findTemplates(store);
  const proposal = propose(guide, answers, templates.map((one) => one.id));
  const titles = await findClauseTitles(store, proposal.clauses.map((one) => one.id));
  const optionOf = (question: string, option: string) => guide.questions.find((one) => one.id === question)?.options.find((one) => one.id === option);
  const labels = (because: { question: string; option: string }[]) => because.map((one) => optionOf(one.question, one.option)?.label[language] ?? "").join("; ");
  const best = templates.find((one) => one.id === proposal.templates[0]?.id);
  const inTemplate = new Set(best?.sections.flatMap((section) => section.clauses));
  return {
    language, guide, answers, asked: search.size > 0,
    templates: proposal.templates.filter((one) => one.points > 0).slice(0, 3).map((one) => ({ ...one, title: templates.find((template) => template.id === one.id)?.title[language] ?? one.id, because: labels(one.because) })),
    clauses: proposal.clauses.map(({ id, because }) => ({
      id, title: titles.get(id)?.[language] ?? id, inTemplate: inTemplate.has(id), because: labels(because),
      reason: because.map((one) => optionOf(one.question, one.option)?.clauses.find((clause) => clause.id === id)?.reason[language] ?? "").join(" "),
    })),
  };
}

export default function GuidedStart() {
  const { guide, answers, asked, templates, clauses } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(specificationWords.list), href: "/specifications" }]} narrow>
      <p>{say(words.intro)}</p>
      {asked && <GuideProposal templates={templates} clauses={clauses} />}
      <form method="get" className="stack">
        {guide.questions.map(({ id, text, hint, multiple, options }, index) => {
          const props = { name: id, legend: text[language], hint: hint?.[language], options: options.map((option) => ({ value: option.id, label: option.label[language] })) };
          return (
            <Card key={id} title={String(index + 1)}>
              {multiple ? <Checkboxes {...props} values={answers[id] ?? []} /> : <Radios {...props} value={answers[id]?.[0]} />}
            </Card>
          );
        })}
        <Button>{say(words.propose)}</Button>
      </form>
    </Page>
  );
}

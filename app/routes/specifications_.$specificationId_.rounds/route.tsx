import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planRound } from "~/acts/calendar/round";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Radios } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { PhaseTag, RoundFields } from "~/components/rounds";
import { useSay } from "~/components/say";
import { Steps } from "~/components/steps";
import { roundKinds } from "~/domain/calendar/round";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { leadOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { shownRound } from "~/http/shown-rounds";
import { roundKindNames, roundWords as words } from "~/messages/rounds";
import { findCalendarRules } from "~db/reference-data";
import { findRounds } from "~db/rounds";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, actor, standing } = opened;
  const { store, language } = context;
  const now = new Date().toISOString();
  const zone = (await findCalendarRules(store)).find((one) => one.country === leadOf(specification).country)?.timeZone ?? "UTC";
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), may: can(actor, "round:plan", standing), zone, languages: specification.languages,
    rounds: (await findRounds(store, opened)).map((one) => shownRound(one, now, language)).reverse(),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, planRound, ({ roundId }) => `/specifications/${args.params.specificationId}/rounds/${roundId}`);

export default function Rounds() {
  const { at, title, may, zone, languages, rounds } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const empty = { opensAt: "", questionsUntil: "", answersUntil: "", timeZone: zone };
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]}>
      <ErrorSummary errors={errors} />
      <p>{say(words.intro)}</p>
      {rounds.length === 0 && <Empty title={say(words.none)} />}
      {rounds.map((round) => (
        <Card key={round.id} title={`${say(words.number, { number: round.number })}: ${say(roundKindNames[round.kind].name)}`} tags={<PhaseTag phase={round.phase} />} actions={<a href={`${at}/rounds/${round.id}`}>{say(words.number, { number: round.number })}</a>}>
          <Steps items={round.steps} />
          <p>
            {say(words.questionsUntil)}: {round.questions}. {say(words.answersUntil)}: {round.answers}. {round.next && <strong>{round.next}</strong>} {round.late && <strong>{say(words.late)}</strong>}
          </p>
        </Card>
      ))}
      {may ? (
        <Card title={say(words.plan)}>
          <form method="post" className="stack" data-guard>
            <Once />
            <Radios name="kind" legend={say(words.kind)} value={typed("kind", "consultation")} error={errorOf("kind")} options={roundKinds.map((one) => ({ value: one, label: say(roundKindNames[one].name), hint: say(roundKindNames[one].hint) }))} />
            <RoundFields times={empty} summary={{}} languages={languages} />
            <Button>{say(words.plan)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.onlyLead)}</Notice>
      )}
    </Page>
  );
}

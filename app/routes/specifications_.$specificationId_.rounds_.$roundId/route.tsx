import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeRound } from "~/acts/calendar/round";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { PhaseTag, RoundFields } from "~/components/rounds";
import { useSay } from "~/components/say";
import { Steps } from "~/components/steps";
import { answersBy } from "~/domain/calendar/deadline";
import { formatMoment } from "~/domain/calendar/moment";
import { againstCalendar } from "~/domain/calendar/round";
import { wallTimeAt } from "~/domain/calendar/zone";
import { inLanguage } from "~/domain/language";
import { calendarOf } from "~/http/open-calendar";
import { openRound } from "~/http/open-round";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { shownRound } from "~/http/shown-rounds";
import { roundKindNames, roundWarnings, roundWords as words } from "~/messages/rounds";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.number, { number: data?.round.number ?? "" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openRound(context, params);
  const { specification, round, mayPlan } = opened;
  const { language } = context;
  const { calendars: [kept], rules } = await calendarOf(context.store, opened);
  const deadlines = kept && rules ? { questionsUntil: kept.calendar.questionsUntil, answersBy: answersBy(kept.calendar, rules).at } : null;
  const wall = (iso: string) => wallTimeAt(new Date(iso), round.timeZone);
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), mayPlan, languages: specification.languages,
    warnings: againstCalendar(round, deadlines),
    deadlines: deadlines && { questions: formatMoment(deadlines.questionsUntil, round.timeZone, language), answers: formatMoment(deadlines.answersBy, round.timeZone, language) },
    round: shownRound(round, new Date().toISOString(), language),
    times: { opensAt: wall(round.opensAt), questionsUntil: wall(round.questionsUntil), answersUntil: wall(round.answersUntil), timeZone: round.timeZone },
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, changeRound, () => `/specifications/${args.params.specificationId}/rounds/${args.params.roundId}`);

export default function RoundPage() {
  const { at, title, mayPlan, languages, round, times, warnings, deadlines } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, language } = useSay();
  const here = `${at}/rounds/${round.id}`;
  const over = round.phase === "closed" || round.phase === "cancelled";
  return (
    <Page title={`${say(words.number, { number: round.number })}: ${say(roundKindNames[round.kind].name)}`} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/rounds` }]} state={<PhaseTag phase={round.phase} />}>
      <ErrorSummary errors={errors} />
      {warnings.length > 0 && <Notice tone="amber"><ul>{warnings.map((one) => <li key={one}>{say(roundWarnings[one], deadlines ?? {})}</li>)}</ul></Notice>}
      <Card>
        <Steps items={round.steps} />
        <Facts
          items={[
            { label: say(words.opens), value: round.opens }, { label: say(words.questionsUntil), value: round.questions },
            { label: say(words.answersUntil), value: <>{round.answers} {round.late && <strong>{say(words.late)}</strong>}</> },
            { label: say(words.summary), value: inLanguage(round.texts.summary, language) || "–" },
            ...(round.texts.reply ? [{ label: say(words.reply), value: inLanguage(round.texts.reply, language) || "–" }] : []),
          ]}
        />
        {round.kind === "public" && <p className="row"><a href={`${here}/comments`}>{say(words.comments)}</a> <a href={`/published/${at.split("/")[2]}/consultation`}>{say(words.publicPage)}</a></p>}
      </Card>
      {round.texts.reasons && (
        <Card title={say(words.history)}>
          <ul>{round.texts.reasons.map((one) => <li key={one.at}>{formatMoment(one.at, round.timeZone, language)}: {say(one.what === "changed" ? words.changed : words.cancelled)}. {one.reason}</li>)}</ul>
        </Card>
      )}
      {over && <Notice tone="info">{say(words.over)}</Notice>}
      {!over && !mayPlan && <Notice tone="info">{say(words.onlyLead)}</Notice>}
      {!over && mayPlan && (
        <>
          <Card title={say(words.change)}>
            <form method="post" className="stack" data-guard>
              <Once />
              <input type="hidden" name="revision" value={round.revision} />
              <RoundFields times={times} summary={round.texts.summary} languages={languages} />
              <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} rows={2} value={typed("reason")} error={errorOf("reason")} />
              <Button>{say(words.save)}</Button>
            </form>
          </Card>
          <p className="row">
            {round.phase === "adjudication" && <ButtonLink variant="secondary" href={`${here}/closing`}>{say(words.close)}</ButtonLink>}
            <ButtonLink variant="quiet" href={`${here}/cancellation`}>{say(words.cancel)}</ButtonLink>
          </p>
        </>
      )}
    </Page>
  );
}

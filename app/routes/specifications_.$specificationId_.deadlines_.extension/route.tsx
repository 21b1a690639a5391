import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { extendCalendar } from "~/acts/calendar/calendar";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { DeadlineFindings } from "~/components/deadlines";
import { ErrorSummary, TextArea, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { findingsIn } from "~/domain/calendar/calendar-check";
import { formatMoment } from "~/domain/calendar/moment";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { openCalendar } from "~/http/open-calendar";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { deadlineWords as words } from "~/messages/deadlines";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.extend);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { calendars, specification, actor, standing } = await openCalendar(context, params);
  const [kept] = calendars;
  const { language } = context;
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), may: can(actor, "calendar:set", standing), revision: kept?.revision ?? 0,
    tendersUntil: kept ? formatMoment(kept.calendar.tendersUntil, kept.calendar.timeZone, language) : null,
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, extendCalendar, () => `/specifications/${args.params.specificationId}/deadlines`);

export default function Extension() {
  const { at, title, may, revision, tendersUntil } = useLoaderData<typeof loader>();
  const { rejection, errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.extend)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/deadlines` }]} narrow>
      <ErrorSummary errors={errors} />
      <DeadlineFindings findings={findingsIn(rejection?.theirs)} />
      {tendersUntil === null && <Notice tone="info">{say(words.none)}</Notice>}
      {tendersUntil !== null && !may && <Notice tone="info">{say(words.onlyLead)}</Notice>}
      {tendersUntil !== null && may && (
        <Card>
          <p>{say(words.tendersUntil)}: <strong>{tendersUntil}</strong></p>
          <p>{say(words.extendText)}</p>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="revision" value={revision} />
            <TextField name="days" label={say(words.days)} inputMode="numeric" value={typed("days")} error={errorOf("days")} />
            <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} value={typed("reason")} error={errorOf("reason")} />
            <Button>{say(words.extend)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setCalendar } from "~/acts/calendar/calendar";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { DeadlineFindings, DeadlineTable, NotAdvice } from "~/components/deadlines";
import { ErrorSummary } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { proposalOf } from "~/domain/calendar/calendar-form";
import { findingsIn } from "~/domain/calendar/calendar-check";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { leadOf } from "~/domain/specification/specification";
import { openCalendar } from "~/http/open-calendar";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { formFields, shownCalendar, shownData } from "~/http/shown-deadlines";
import { deadlineWords as words } from "~/messages/deadlines";
import { CalendarFields } from "./calendar-fields";
import { CalendarRevisions } from "./calendar-revisions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { all, calendars, rules, specification, actor, standing } = await openCalendar(context, params);
  if (!rules) throw nothingHere();
  const { language } = context;
  const [kept] = calendars;
  const lead = leadOf(specification);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const proposal = asked.noticeOn === undefined ? null : proposalOf(asked, lead.country, rules);
  const zone = all.find((one) => one.country === lead.country)?.timeZone ?? "UTC";
  const shown = proposal ?? kept?.calendar ?? null;
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), revision: kept?.revision ?? 0, tentative: proposal !== null, may: can(actor, "calendar:set", standing),
    calendar: shown && shownCalendar(shown, rules, language), data: shownData(all, rules.computedWith, language),
    fields: shown ? formFields(shown) : { timeZone: zone, procedure: "open", accessible: "yes", electronic: "yes" },
    revisions: calendars,
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, setCalendar, () => `/specifications/${args.params.specificationId}/deadlines`);

export default function Deadlines() {
  const { at, title, revision, tentative, may, calendar, data, fields, revisions } = useLoaderData<typeof loader>();
  const { rejection, errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} actions={may && revision > 0 && <ButtonLink variant="secondary" href={`${at}/deadlines/extension`}>{say(words.extend)}</ButtonLink>}>
      <ErrorSummary errors={errors} />
      <DeadlineFindings findings={findingsIn(rejection?.theirs)} />
      <p>{say(words.intro)}</p>
      {tentative && <Notice tone="info" title={say(words.tentative)}>{say(words.tentativeText)}</Notice>}
      {calendar ? (
        <>
          <DeadlineTable caption={say(tentative ? words.tentative : words.now)} dates={calendar.dates} />
          <DeadlineFindings findings={calendar.findings} />
        </>
      ) : (
        <Empty title={say(words.none)}>{may && <p>{say(words.noneText)}</p>}</Empty>
      )}
      {may ? <Card title={say(words.change)}><CalendarFields fields={fields} revision={revision} tentative={tentative} /></Card> : <Notice tone="info">{say(words.onlyLead)}</Notice>}
      <NotAdvice data={data} />
      <CalendarRevisions revisions={revisions} />
    </Page>
  );
}

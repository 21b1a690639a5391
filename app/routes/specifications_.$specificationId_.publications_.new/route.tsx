import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { schedulePublication } from "~/acts/publishing/schedule-publication";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Radios, TextArea, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { purposes } from "~/domain/publishing/publication";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openPublications } from "~/http/publishing/buyer-publications";
import { proposedChange } from "~/http/publishing/proposed-change";
import { publicationWords as words, purposeHints } from "~/messages/publications";
import { purposeNames } from "~/messages/publishing";
import { specification as specificationWords } from "~/messages/specification";
import { findCalendars } from "~db/calendars";
import { ChangeFields } from "./change-fields";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.schedule);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openPublications(context, params);
  const [calendar] = await findCalendars(context.store, opened);
  return {
    ...opened.page, files: new URL(request.url).searchParams.get("files") ?? opened.page.job?.id ?? "", zone: calendar?.calendar.timeZone ?? "Europe/Riga",
    change: await proposedChange(context.store, opened),
  };
}

export async function action(args: ActionFunctionArgs) {
  const answer = await perform(args, schedulePublication, () => `/specifications/${args.params.specificationId}/publications`);
  await args.context.publisher.look();
  return answer;
}

export default function Schedule() {
  const { at, title, may, files, zone, state, change } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const time = (name: string, label: string, hint?: string) => <TextField name={name} type="datetime-local" label={label} hint={hint} optional value={typed(name)} error={errorOf(name)} />;
  return (
    <Page title={say(words.schedule)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/publications` }]} narrow>
      <ErrorSummary errors={errors} />
      {!may && <Notice tone="info">{say(specificationWords.onlyLead)}</Notice>}
      {may && (
        <form method="post" className="stack" data-guard>
          <Once />
          <input type="hidden" name="exportId" value={typed("exportId", files)} />
          <Card>
            <Radios name="purpose" legend={say(words.purposeQuestion)} value={typed("purpose", state === "signed" ? "tender" : "consultation")} error={errorOf("purpose")} options={purposes.map((one) => ({ value: one, label: say(purposeNames[one]), hint: say(purposeHints[one]) }))} />
            {time("goesOutAt", say(words.instant), say(words.instantHint))}
            <TextField name="timeZone" label={say(words.zone)} hint={say(words.zoneHint)} value={typed("timeZone", zone)} error={errorOf("timeZone")} />
          </Card>
          <Card title={say(words.noticeTitle)}>
            <p>{say(words.noticeText)}</p>
            {time("noticePublishedAt", say(words.noticePublishedAt))}
            {time("noticeReceivedAt", say(words.noticeReceivedAt))}
            <TextArea name="earlyReason" label={say(words.earlyReason)} optional rows={2} value={typed("earlyReason")} error={errorOf("earlyReason")} />
          </Card>
          {change && <ChangeFields change={change} />}
          <p>{say(words.confirm)}</p>
          <Button>{say(words.schedule)}</Button>
        </form>
      )}
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { releaseAnswers } from "~/acts/review/release-answers";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { NamesFound } from "~/components/review/names-found";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openRelease } from "~/http/review/open-release";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.releaseTitle);

export const loader = ({ context, params, request }: LoaderFunctionArgs) => openRelease(context, params, new URL(request.url).searchParams);

export async function action(args: ActionFunctionArgs) {
  const answer = await perform(args, releaseAnswers, () => `/specifications/${args.params.specificationId}/questions/release?released=1`);
  args.context.letters.soon();
  return answer;
}

export default function Release() {
  const { at, title, reading, isInTeam, late, ready, names, released } = useLoaderData<typeof loader>();
  const { errors, typed } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.releaseTitle)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/questions` }]} narrow>
      <ErrorSummary errors={errors} />
      {released && <Notice tone="green">{say(words.released)}</Notice>}
      {ready.length === 0 ? <Empty title={say(words.releaseNone)} /> : <p>{say(words.releaseText)}</p>}
      {ready.map(({ id, wording, answer }) => (
        <Card key={id}>
          <p className="clause" lang={reading}><a href={`${at}/questions/${id}`}>{wording}</a></p>
          <p className="clause" lang={reading}>{answer}</p>
        </Card>
      ))}
      <NamesFound names={names} />
      {ready.length > 0 && !isInTeam && <p className="hint">{say(words.releaseTeam)}</p>}
      {ready.length > 0 && isInTeam && (
        <form method="post" className="stack">
          {late && <><Notice tone="amber">{say(words.late, { time: formatTime(late, language) })}</Notice><TextArea name="reason" label={say(words.reason)} value={typed("reason")} /></>}
          {names.length > 0 && <label className="choice"><input type="checkbox" name="namesSeen" value="yes" /><span>{say(words.namesSeen)}</span></label>}
          <Button>{say(words.releaseButton)}</Button>
        </form>
      )}
    </Page>
  );
}

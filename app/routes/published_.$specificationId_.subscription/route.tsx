import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { subscribe } from "~/acts/publishing/subscription";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { usePublicAddress } from "~/components/public-link";
import { PublicPage } from "~/components/published/public-page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { pageTitle } from "~/http/page-title";
import { openNewestPublished } from "~/http/publishing/open-published";
import { subscriptionWords as words } from "~/messages/subscriptions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { page } = await openNewestPublished(context, params);
  return { page, sendsMail: context.config.mail !== null, ended: new URL(request.url).searchParams.has("ended") };
}

export async function action({ request, params, context: { store, address, language, letters, config } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await subscribe({ store, address, now: new Date(), newId: () => randomUUID() }, { ...form.input, language, ...params }, config.mail !== null);
  if (!("done" in outcome)) return rejected(outcome, form);
  letters.soon();
  return { sentTo: outcome.done.email };
}

export default function Subscription() {
  const { page, sendsMail, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<{ sentTo?: string }>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const to = usePublicAddress();
  return (
    <PublicPage head={page} part="/subscription" title={say(words.title)} narrow>
      <ErrorSummary errors={errors} />
      {ended && <Notice tone="green">{say(words.ended)}</Notice>}
      {answer?.sentTo && <Notice tone="green" title={say(words.sentTitle)}>{say(words.sentText, { email: answer.sentTo })}</Notice>}
      {!sendsMail && <Notice tone="info">{say(words.noMail)}</Notice>}
      {sendsMail && !answer?.sentTo && (
        <Card>
          <p>{say(words.text)}</p>
          <form method="post" className="stack">
            <TextField name="email" type="email" autoComplete="email" label={say(words.email)} value={typed("email")} error={errorOf("email")} required />
            <Button>{say(words.send)}</Button>
          </form>
        </Card>
      )}
      <p><a href={to(`${page.base}/feed.xml`)}>{say(words.feed)}</a></p>
    </PublicPage>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawPublication } from "~/acts/publishing/withdraw-publication";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { openPublications } from "~/http/publishing/buyer-publications";
import { publicationWords as words } from "~/messages/publications";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.withdraw);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page } = await openPublications(context, params);
  const waiting = page.publications.find((one) => one.id === params.publicationId && one.standing === "scheduled");
  if (!waiting) throw nothingHere();
  return { language: page.language, at: page.at, title: page.title, may: page.may, goesOutAt: waiting.goesOutAt };
}

export const action = (args: ActionFunctionArgs) => perform(args, withdrawPublication, () => `/specifications/${args.params.specificationId}/publications`);

export default function Withdrawal() {
  const { at, title, may, goesOutAt } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.withdrawTitle, { time: formatTime(goesOutAt, language) })} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/publications` }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.withdrawText)}</p>
      {may ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <TextArea name="reason" label={say(words.reason)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(words.withdraw)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.onlyLead)}</Notice>
      )}
    </Page>
  );
}

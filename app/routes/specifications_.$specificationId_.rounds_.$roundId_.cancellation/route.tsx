import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cancelRound } from "~/acts/calendar/round";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { openRound } from "~/http/open-round";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { roundWords as words } from "~/messages/rounds";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.cancel);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { round, mayPlan } = await openRound(context, params);
  return { language: context.language, at: `/specifications/${params.specificationId}/rounds`, id: round.id, number: round.number, mayPlan };
}

export const action = (args: ActionFunctionArgs) => perform(args, cancelRound, () => `/specifications/${args.params.specificationId}/rounds/${args.params.roundId}`);

export default function Cancellation() {
  const { at, id, number, mayPlan } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.cancel)} breadcrumb={[{ label: say(words.title), href: at }, { label: say(words.number, { number }), href: `${at}/${id}` }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.cancelText)}</p>
      {mayPlan ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <TextArea name="reason" label={say(words.cancelReason)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(words.cancel)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.onlyLead)}</Notice>
      )}
    </Page>
  );
}

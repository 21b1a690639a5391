import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { closeRound } from "~/acts/calendar/round";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { TextsFields } from "~/components/rounds";
import { useSay } from "~/components/say";
import { openRound } from "~/http/open-round";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { roundWords as words } from "~/messages/rounds";
import { countPublicCommentsUnscoped } from "~db/public-comments";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.close);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { round, mayPlan, specification } = await openRound(context, params);
  const { undecided } = await countPublicCommentsUnscoped(context.store, round.id);
  return { language: context.language, at: `/specifications/${params.specificationId}/rounds`, id: round.id, number: round.number, mayPlan, languages: specification.languages, undecided };
}

export const action = (args: ActionFunctionArgs) => perform(args, closeRound, () => `/specifications/${args.params.specificationId}/rounds/${args.params.roundId}`);

export default function Closing() {
  const { at, id, number, mayPlan, languages, undecided } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.close)} breadcrumb={[{ label: say(words.title), href: at }, { label: say(words.number, { number }), href: `${at}/${id}` }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.closeText)}</p>
      {undecided > 0 && <Notice tone="amber">{say(words.notDecided, { count: undecided })}</Notice>}
      {mayPlan ? (
        <Card>
          <form method="post" className="stack" data-guard>
            <Once />
            <TextsFields name="reply" label={say(words.reply)} hint={say(words.replyHint)} texts={{}} languages={languages} />
            <Button>{say(words.close)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.onlyLead)}</Notice>
      )}
    </Page>
  );
}

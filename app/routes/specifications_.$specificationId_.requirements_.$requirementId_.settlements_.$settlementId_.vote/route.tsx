import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { voteOnSettlement } from "~/acts/specification/settle";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { useSay } from "~/components/say";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { values as words } from "~/messages/values";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.voteAgainst);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, requirement, actor } = await openRequirement(context, params);
  const settlement = requirement.settlements.find((one) => one.id === params.settlementId);
  if (!settlement) throw nothingHere();
  return { page, open: settlement.outcome === null && page.mayPropose, veto: settlement.rule?.vetoes.includes(actor.authorityId) ?? false };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, voteOnSettlement, () => `/specifications/${args.params.specificationId}/collisions`, (input) => ({ ...input, agrees: input.agrees === "true" }));

/** Where a vote against gets its reason; a vote in favour needs none and is a button. */
export default function SettlementVote() {
  const { page, open, veto } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.voteAgainst)} breadcrumb={requirementCrumbs(page, true)} narrow>
      <ErrorSummary errors={errors} />
      {open ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="agrees" value="false" />
            <TextArea name="reason" label={say(words.reason)} hint={say(veto ? words.vetoReason : words.minority)} optional={!veto} value={typed("reason")} error={errorOf("reason")} />
            <Button>{say(words.voteAgainstButton)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.voteClosed)}</Notice>
      )}
    </Page>
  );
}

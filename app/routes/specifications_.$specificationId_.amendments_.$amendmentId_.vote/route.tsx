import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { voteOnAmendment } from "~/acts/specification/vote-on-amendment";
import { VoteForm } from "~/components/amendment-forms";
import { ErrorSummary } from "~/components/form";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { perform } from "~/http/perform";
import { amendmentWords as words } from "~/messages/amendments";
import { common } from "~/messages/common";

const back = ({ specificationId, amendmentId }: { specificationId?: string; amendmentId?: string }) => `/specifications/${specificationId}/amendments/${amendmentId}`;

export const action = (args: ActionFunctionArgs) => perform(args, voteOnAmendment, () => back(args.params));

export default function AmendmentVote() {
  const { errors } = useRejection();
  const { say } = useSay();
  const here = back(useParams());
  return (
    <Page title={say(words.vote)} breadcrumb={[{ label: say(common.back), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      <VoteForm action={`${here}/vote`} title={say(words.voteButton)} vote={null} statement={null} />
    </Page>
  );
}

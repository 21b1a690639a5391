import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { retireRequirement } from "~/acts/specification/change-requirement";
import { TextArea } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.retireTitle);

export const loader = async ({ context, params }: LoaderFunctionArgs) => ({ page: (await openRequirement(context, params)).page });

export const action = (args: ActionFunctionArgs) => perform(args, retireRequirement, () => `/specifications/${args.params.specificationId}/retired?saved=${args.params.requirementId}`);

export default function Retirement() {
  const { page } = useLoaderData<typeof loader>();
  const { errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <RequirementForm title={say(words.retireTitle)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} button={say(words.retire)} before={<p>{say(words.retireText)}</p>}>
      <TextArea name="reason" label={say(words.reason)} value={typed("reason")} error={errorOf("reason")} />
    </RequirementForm>
  );
}

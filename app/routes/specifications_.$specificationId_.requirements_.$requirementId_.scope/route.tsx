import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setScope } from "~/acts/specification/change-requirement";
import { Checkboxes } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { savedAt } from "~/http/saved";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeScope);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, requirement, specification, reading } = await openRequirement(context, params);
  return {
    page,
    chosen: { authorities: requirement.scope.authorities ?? [], lots: requirement.scope.lots ?? [] },
    authorities: specification.participants.map((one) => ({ value: one.authorityId, label: one.name })),
    lots: specification.lots.map((lot) => ({ value: lot.id, label: `${lot.number}. ${inLanguage(lot.title, reading)}` })),
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, setScope, () => savedAt(args.params), (input) => ({ authorities: [], lots: [], ...input }));

export default function RequirementScope() {
  const { page, chosen, authorities, lots } = useLoaderData<typeof loader>();
  const { typedList } = useRejection();
  const { say } = useSay();
  return (
    <RequirementForm title={say(words.changeScope)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} before={<Notice tone="info">{say(words.scopeWarning)}</Notice>}>
      <Checkboxes name="authorities[]" legend={say(words.authorities)} hint={say(words.scopeHint)} options={authorities} values={typedList("authorities[]", chosen.authorities)} />
      {lots.length > 0 && <Checkboxes name="lots[]" legend={say(words.lots)} hint={say(words.scopeHint)} options={lots} values={typedList("lots[]", chosen.lots)} />}
    </RequirementForm>
  );
}

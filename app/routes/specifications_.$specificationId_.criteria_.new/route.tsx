import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addCriterion } from "~/acts/needs/award-criteria";
import { CriterionFields } from "~/components/criterion-fields";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { inLanguage } from "~/domain/language";
import { requirementChoices, weightingOf } from "~/http/criterion-form";
import { criterionInput } from "~/http/needs-form";
import { openCriteria } from "~/http/open-criteria";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { criteria as words } from "~/messages/criteria";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.add);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openCriteria(context, params);
  const asked = new URL(request.url).searchParams;
  const lotId = asked.get("lot") || null;
  const parent = opened.procurement.criteria.schemes.flatMap(({ criteria }) => criteria).find((one) => one.id === asked.get("parent"));
  if ((lotId && !opened.page.lots.some((lot) => lot.id === lotId)) || (asked.get("parent") && !parent)) throw nothingHere();
  return {
    page: opened.page, closed: opened.closed, lotId: lotId ?? "", parentId: parent?.id ?? "", parent: parent ? inLanguage(parent.title, opened.reading) : null,
    weighting: weightingOf(opened, lotId), sections: await requirementChoices(context.store, opened),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, addCriterion, () => `/specifications/${args.params.specificationId}/criteria`, criterionInput);

export default function NewCriterion() {
  const { page, closed, lotId, parentId, parent, weighting, sections } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const title = parent === null ? say(words.add) : say(words.addPartTo, { title: parent });
  return (
    <SheetForm title={title} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/criteria` }]} closed={closed}>
      <input type="hidden" name="lotId" value={lotId} />
      <input type="hidden" name="parentId" value={parentId} />
      <CriterionFields languages={page.languages} weighting={weighting} criterion={null} hasParts={false} sections={sections} />
    </SheetForm>
  );
}

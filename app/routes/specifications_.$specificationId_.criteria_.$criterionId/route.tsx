import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeCriterion } from "~/acts/needs/award-criteria";
import { PostButton } from "~/components/button";
import { CriterionFields } from "~/components/criterion-fields";
import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { everyCriterion } from "~/domain/needs/award";
import { requirementChoices } from "~/http/criterion-form";
import { criterionInput } from "~/http/needs-form";
import { openCriteria } from "~/http/open-criteria";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { languageNames } from "~/messages/common";
import { criteria as words } from "~/messages/criteria";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.change);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openCriteria(context, params);
  const { schemes, revision } = opened.procurement.criteria;
  const scheme = schemes.find((one) => everyCriterion(one).some(({ id }) => id === params.criterionId));
  const criterion = scheme && everyCriterion(scheme).find(({ id }) => id === params.criterionId);
  if (!scheme || !criterion) throw nothingHere();
  const sections = await requirementChoices(context.store, opened);
  const inForce = new Set(sections.flatMap(({ options }) => options.map((one) => one.value)));
  return {
    page: opened.page, closed: opened.closed, revision, criterion, weighting: scheme.weighting, sections,
    hasParts: scheme.criteria.some((one) => one.id === criterion.id && one.parts.length > 0), gone: criterion.requirementIds.filter((id) => !inForce.has(id)).length,
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, changeCriterion, () => `/specifications/${args.params.specificationId}/criteria`, criterionInput);

export default function CriterionPage() {
  const { page, closed, revision, criterion, weighting, sections, hasParts, gone } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const at = `${page.at}/criteria`;
  const saved = page.languages.flatMap((one) => {
    const language = say(languageNames[one]);
    return [{ name: `title.${one}`, label: say(words.titleIn, { language }), saved: criterion.title[one] ?? "" }, { name: `verification.${one}`, label: say(words.checkedIn, { language }), saved: criterion.verification?.[one] ?? "" }];
  });
  return (
    <SheetForm
      title={say(words.change)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: at }]} closed={closed} revision={revision} fields={saved}
      before={gone > 0 && <Notice tone="amber">{say(words.gone, { count: gone })}</Notice>}
      after={!closed && <PostButton action={`${at}/${criterion.id}/removal`} variant="danger">{say(hasParts ? words.removeWith : words.remove)}</PostButton>}
    >
      <CriterionFields languages={page.languages} weighting={weighting} criterion={criterion} hasParts={hasParts} sections={sections} />
    </SheetForm>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takePosition } from "~/acts/specification/take-position";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PositionForm } from "~/components/position-form";
import { useRejection } from "~/components/rejection";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { useSay } from "~/components/say";
import { Wording } from "~/components/wording";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { positionsOn } from "~/http/positions-on";
import { referencedBy, segmentsOf } from "~/http/requirement-text";
import { positionWords as words } from "~/messages/positions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.takeTitle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const { page, requirement, specification, reading } = opened;
  const referenced = await referencedBy(context.store, specification, [requirement]);
  return { page, reading, segments: segmentsOf(requirement, specification, reading, referenced), positions: await positionsOn(context.store, opened, requirement) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const at = `/specifications/${params.specificationId}/requirements/${params.requirementId}`;
  // An acceptance with change is taken by proposing the change.
  if (form.input.kind === "change") return redirect(`${at}/amendments?position=yes`);
  const outcome = await takePosition(actContext(context, form.once), { ...form.input, ...params });
  return "done" in outcome ? redirect(at) : rejected(outcome, form);
}

export default function RequirementPosition() {
  const { page, reading, segments, positions } = useLoaderData<typeof loader>();
  const { errors, rejection } = useRejection();
  const { say } = useSay();
  const at = `${page.at}/requirements/${page.requirementId}`;
  return (
    <Page title={say(words.takeTitle)} breadcrumb={requirementCrumbs(page, true)} narrow>
      <ErrorSummary errors={errors} />
      {rejection?.refused === "stale" && <Notice tone="amber">{say(words.staleText)}</Notice>}
      <Card title={page.requirementTitle}>
        <Wording segments={segments} lang={reading} link={(target) => `${page.at}/requirements/${target}`} />
        {positions.may && positions.concernsMe && <PositionForm action={`${at}/position`} revision={page.revision} valuesRevision={positions.valuesRevision} authority={positions.authority} kind={positions.mine} reason={positions.myReason} />}
        {!positions.concernsMe && <p className="hint">{say(words.notConcerned)}</p>}
        {positions.concernsMe && !positions.may && <p className="hint">{say(words.readOnly)}</p>}
      </Card>
    </Page>
  );
}

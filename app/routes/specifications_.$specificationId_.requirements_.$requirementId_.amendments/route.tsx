import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposeAmendment } from "~/acts/specification/propose-amendment";
import { Button } from "~/components/button";
import { Select, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { kindsOnRequirement } from "~/domain/specification/amendment";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { appliesTo } from "~/domain/specification/scope";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { proposalFields, proposedChange } from "~/http/proposal";
import { amendmentKindNames, amendmentWords as words } from "~/messages/amendments";
import { positionWords } from "~/messages/positions";
import { ChangeFields } from "./change-fields";
import { Rebasing } from "./rebasing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.propose);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const { page, requirement, specification, standing, actor } = opened;
  const search = new URL(request.url).searchParams;
  const kinds = kindsOnRequirement.filter((kind) => kind !== "value" || (requirement.clause?.parameters.length ?? 0) > 0);
  const officer = can(actor, "amendment:propose", standing);
  return {
    page, kinds, kind: kinds.find((one) => one === search.get("kind")) ?? null, officer, position: search.has("position"),
    fields: await proposalFields(context.store, opened, search, context.language), valuesRevision: requirement.valuesRevision,
    concernsMe: officer && appliesTo(requirement.scope, actor.authorityId),
    may: can(actor, "amendment:suggest", standing) && stateOf(specification) === "drafting" && !requirement.retired,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { requirement } = await openRequirement(context, params);
  const change = proposedChange(form.input, requirement);
  const input = { ...form.input, ...params, change: change.change, asPosition: form.input.asPosition === "yes", rebasedFrom: form.input.rebasedFrom || undefined };
  const outcome = change.error ? { invalid: { "change.value": [change.error] } } : await proposeAmendment(actContext(context, form.once), input);
  return "done" in outcome ? redirect(`/specifications/${params.specificationId}/amendments/${outcome.done.amendmentId}`) : rejected(outcome, form);
}

export default function ProposeAmendment() {
  const { page, kinds, kind, officer, position, fields, valuesRevision, concernsMe, may } = useLoaderData<typeof loader>();
  const { typed, errorOf, rejection } = useRejection();
  const { say } = useSay();
  const here = `${page.at}/requirements/${page.requirementId}/amendments`;
  if (!kind || !may)
    return (
      <Page title={say(words.propose)} breadcrumb={requirementCrumbs(page, true)} narrow>
        {may ? (
          <form method="get" action={here} className="stack">
            <Select name="kind" label={say(words.which)} options={kinds.map((one) => ({ value: one, label: say(amendmentKindNames[one]) }))} />
            {position && <input type="hidden" name="position" value="yes" />}
            <Button>{say(positionWords.show)}</Button>
          </form>
        ) : (
          <Notice tone="info">{say(words.cannot)}</Notice>
        )}
      </Page>
    );
  const agrees = rejection ? rejection.typed.asPosition?.[0] === "yes" : position;
  return (
    <RequirementForm
      title={`${say(words.propose)}: ${say(amendmentKindNames[kind])}`} crumbs={requirementCrumbs(page, true)} may={may} revision={page.revision} button={say(officer ? words.proposeButton : words.suggestButton)}
      before={<><Notice tone="info">{say(officer ? words.votesFor : words.suggestText)} {fields.rule}</Notice>{fields.rebasing && <Rebasing rebasing={fields.rebasing} />}</>}
    >
      <input type="hidden" name="change.kind" value={kind} />
      <input type="hidden" name="valuesRevision" value={valuesRevision} />
      {fields.rebasing && <input type="hidden" name="rebasedFrom" value={fields.rebasing.id} />}
      <ChangeFields page={page} kind={kind} fields={fields} />
      <TextArea name="reason" label={say(words.reason)} rows={3} value={typed("reason", fields.rebasing?.reason ?? "")} error={errorOf("reason")} />
      {concernsMe && (
        <label className="choice">
          <input type="checkbox" name="asPosition" value="yes" defaultChecked={agrees} />
          <span>{say(words.asPosition)}</span>
        </label>
      )}
      <p className="hint">{say(words.keepsBase)}</p>
    </RequirementForm>
  );
}

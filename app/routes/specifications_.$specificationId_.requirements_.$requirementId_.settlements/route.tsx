import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposeSettlement } from "~/acts/specification/settle";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SettlementCard } from "~/components/settlement-card";
import { parametersOf } from "~/domain/specification/requirement";
import { valueFromInput } from "~/domain/specification/value-input";
import { actContext, rejected } from "~/http/answer";
import { collisionsOf } from "~/http/collisions";
import { readForm } from "~/http/form";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { values as words } from "~/messages/values";
import { findAgreementInForce } from "~db/agreements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.toSettle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const agreement = await findAgreementInForce(context.store, opened);
  return { page: opened.page, collisions: collisionsOf({ ...opened, agreement }, [opened.requirement], context.language) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { requirement, page } = await openRequirement(context, params);
  const parameter = parametersOf(requirement).find((one) => one.id === form.input.parameterId);
  const sent = form.input.value;
  const input = parameter && form.input.kind === "joint" ? valueFromInput(parameter, Array.isArray(sent) || typeof sent === "string" ? sent : undefined) : null;
  const act = { ...form.input, ...params, value: input && "value" in input ? input.value : undefined };
  const wrong = input && !("value" in input) ? ("error" in input ? input.error : "required") : null;
  const outcome = wrong && page.mayPropose ? { invalid: { value: [wrong] } } : await proposeSettlement(actContext(context, form.once), act);
  return "done" in outcome ? redirect(`/specifications/${params.specificationId}/collisions`) : rejected(outcome, form);
}

export default function Settlements() {
  const { page, collisions } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.toSettle)} breadcrumb={requirementCrumbs(page, true)} narrow>
      <ErrorSummary errors={errors} />
      {collisions.length === 0 && <Empty title={say(words.noCollisions)} />}
      {collisions.map((collision) => <SettlementCard key={collision.key} at={page.at} collision={collision} mayVote={page.mayPropose} mayPropose={page.mayPropose} />)}
    </Page>
  );
}

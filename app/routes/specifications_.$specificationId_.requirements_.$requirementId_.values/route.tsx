import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { enterValues } from "~/acts/specification/enter-values";
import { Notice } from "~/components/notice";
import { ParameterField } from "~/components/parameter-field";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { Wording } from "~/components/wording";
import { parametersOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { valueFromInput } from "~/domain/specification/value-input";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { referencedBy, segmentsOf } from "~/http/requirement-text";
import { values as words } from "~/messages/values";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.enter);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, requirement, specification, actor, reading } = await openRequirement(context, params);
  const own = (id: string) => requirement.values.find((one) => one.parameterId === id && one.authorityId === actor.authorityId)?.value ?? null;
  return {
    page,
    applies: appliesTo(requirement.scope, actor.authorityId),
    segments: segmentsOf(requirement, specification, reading, await referencedBy(context.store, specification, [requirement])),
    parameters: parametersOf(requirement).map((parameter) => ({ parameter, value: own(parameter.id) })),
  };
}

const Sent = z.object({ values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({}) });

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { requirement, page } = await openRequirement(context, params);
  const sent = Sent.parse(form.input).values;
  const read = parametersOf(requirement).map((parameter) => ({ id: parameter.id, input: valueFromInput(parameter, sent[parameter.id]) }));
  const wrong = read.flatMap(({ id, input }) => ("error" in input ? [{ field: `values.${id}`, messages: [input.error] }] : []));
  const values = Object.fromEntries(read.flatMap(({ id, input }) => ("value" in input ? [[id, input.value]] : [])));
  const act = actContext(context, form.once);
  const outcome = wrong.length > 0 && page.mayValue ? { invalid: Object.fromEntries(wrong.map(({ field, messages }) => [field, messages])) } : await enterValues(act, { ...params, values });
  return "done" in outcome ? redirect(`/specifications/${params.specificationId}/values?saved=${params.requirementId}#${params.requirementId}`) : rejected(outcome, form);
}

export default function RequirementValues() {
  const { page, applies, segments, parameters } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const before = <>{!applies && <Notice tone="info">{say(words.notApplicable)}</Notice>}<Wording segments={segments} lang={page.reading} /></>;
  return (
    <RequirementForm title={say(words.enter)} crumbs={requirementCrumbs(page, true)} may={page.mayValue && applies} before={before}>
      {parameters.map(({ parameter, value }) => (
        <ParameterField key={parameter.id} parameter={parameter} name={`values.${parameter.id}`} value={value} suggestion={parameter.default} />
      ))}
    </RequirementForm>
  );
}

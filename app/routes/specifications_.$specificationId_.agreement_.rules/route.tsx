import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordAgreement } from "~/acts/agreement/record-agreement";
import { Checkboxes, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { topicNames } from "~/domain/agreement/names";
import { topics } from "~/domain/specification/decision";
import { rulesInput } from "~/http/agreement-form";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { agreement as words } from "~/messages/agreement";
import { RuleFields, ruleFieldsOf } from "./rule-fields";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.rules);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, content } = await openAgreement(context, params);
  return { page, content };
}

export const action = (args: ActionFunctionArgs) => perform(args, recordAgreement, () => `/specifications/${args.params.specificationId}/agreement`, rulesInput);

export default function AgreementRules() {
  const { page, content: { rules, weights, vetoes } } = useLoaderData<typeof loader>();
  const { typed, typedList, errorOf } = useRejection();
  const { say, language } = useSay();
  const weightOf = Object.entries(page.names).map(([id, name]) => ({ id, name: `weights.${id}`, label: name, saved: weights[id] === undefined ? "" : String(weights[id]) }));
  const every = [{ at: "rules.general", title: topicNames.general[language], rule: rules.general }, ...topics.map((topic) => ({ at: `rules.topics.${topic}`, title: topicNames[topic][language], rule: rules.topics[topic] ?? null }))];
  return (
    <SheetForm
      title={say(words.rules)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/agreement` }]} closed={page.closed} revision={page.revision}
      before={page.closed === null && page.revision > 0 && <Notice tone="info">{say(words.anew)}</Notice>}
      fields={[...every.flatMap(({ at, title, rule }) => ruleFieldsOf(at, title, rule, say)), ...weightOf.map(({ name, label, saved }) => ({ name, label: `${say(words.weight)}: ${label}`, saved }))]}
    >
      {every.map(({ at, title, rule }) => <RuleFields key={at} at={at} title={title} rule={rule} />)}
      <fieldset className="f stack">
        <legend>{say(words.weightsAndVetoes)}</legend>
        <p className="hint">{say(words.weightsHint)} {say(words.vetoHint)}</p>
        {weightOf.map(({ id, name, label, saved }) => (
          <fieldset key={id} className="f stack">
            <legend>{label}</legend>
            <TextField name={name} label={say(words.weight)} inputMode="numeric" optional value={typed(name, saved)} error={errorOf(name)} />
            <Checkboxes
              name={`vetoes.${id}[]`} legend={say(words.veto)} values={typedList(`vetoes.${id}[]`, vetoes.filter((one) => one.authorityId === id).map((one) => one.topic))}
              options={topics.map((topic) => ({ value: topic, label: topicNames[topic][language] }))}
            />
          </fieldset>
        ))}
      </fieldset>
    </SheetForm>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setConditions } from "~/acts/conditions/set-conditions";
import { ConditionFields, useSavedConditions } from "~/components/condition-fields";
import { ConditionsShown } from "~/components/conditions-shown";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { counting } from "~/domain/conditions/conditions";
import { listed } from "~/domain/conditions/part";
import { inLanguage } from "~/domain/language";
import { closedFor } from "~/http/closed";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { conditions as words } from "~/messages/conditions";
import { findConditions } from "~db/conditions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { id, title, languages } = opened.specification;
  const reading = readingLanguage(opened.specification, context.language);
  return {
    language: context.language, reading, languages, crumbs: [{ label: inLanguage(title, reading), href: `/specifications/${id}` }],
    closed: closedFor(opened, "conditions:set"), conditions: await findConditions(context.store, opened),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, setConditions, () => `/specifications/${args.params.specificationId}`);

export default function Conditions() {
  const { reading, languages, crumbs, closed, conditions } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const all = listed(conditions);
  const saved = useSavedConditions(all, languages);
  return (
    <SheetForm
      title={say(words.title)} crumbs={crumbs} closed={closed} revision={conditions.revision} fields={saved} wide
      before={<><p>{say(words.intro)}</p><p>{say(words.advice)}</p></>}
      after={closed && <ConditionsShown listed={listed(counting(conditions))} reading={reading} />}
    >
      {all.map((condition) => <ConditionFields key={condition.name} condition={condition} languages={languages} />)}
    </SheetForm>
  );
}

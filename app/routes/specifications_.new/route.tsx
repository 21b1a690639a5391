import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { createSpecification } from "~/acts/specification/create-specification";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { DescriptionFields, undescribed } from "~/components/description-fields";
import { Checkboxes, ErrorSummary, Radios } from "~/components/form";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { actorOf } from "~/http/context";
import { describedInput } from "~/http/description-form";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { specification as words } from "~/messages/specification";
import { guideWords } from "~/messages/packs";
import { findClauseTitles, findTemplates } from "~db/library";
import { findAuthorities } from "~db/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.start);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, language } = context;
  const { authorityId } = actorOf(context);
  const templates = (await findTemplates(store)).map(({ id, title, description }) => ({ value: id, label: title[language], hint: description[language] }));
  const authorities = (await findAuthorities(store)).filter((one) => one.id !== authorityId);
  const search = new URL(request.url).searchParams;
  const clauseIds = search.getAll("clauseIds[]").slice(0, 200);
  const titles = await findClauseTitles(store, clauseIds);
  const chosen = { templateId: search.get("templateId"), clauses: [...titles].map(([value, title]) => ({ value, label: title[language], hint: value })) };
  return { language, templates, chosen, authorities: authorities.map(({ id, name, country }) => ({ value: id, label: `${name}, ${country}` })) };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, createSpecification, ({ specificationId }) => `/specifications/${specificationId}`, describedInput);

export default function NewSpecification() {
  const { templates, authorities, chosen } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed, typedList } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.start)} breadcrumb={[{ label: say(words.list), href: "/specifications" }]} narrow>
      <ErrorSummary errors={errors} />
      {chosen.clauses.length === 0 && <p><a href="/specifications/guided">{say(guideWords.begin)}</a></p>}
      <Card>
        <form method="post" className="stack" data-guard>
          <Once />
          <DescriptionFields described={undescribed} />
          <Checkboxes name="invited[]" legend={say(words.invite)} hint={say(words.inviteHint)} options={authorities} values={typedList("invited[]")} error={errorOf("invited")} />
          <Radios name="templateId" legend={say(words.template)} value={typed("templateId", chosen.templateId ?? templates[0]?.value ?? "")} options={[...templates, { value: "", label: say(words.empty) }]} />
          {chosen.clauses.length > 0 && <Checkboxes name="clauseIds[]" legend={say(guideWords.extra)} options={chosen.clauses} values={typedList("clauseIds[]", chosen.clauses.map((one) => one.value))} error={errorOf("clauseIds")} />}
          <Button>{say(words.create)}</Button>
        </form>
      </Card>
    </Page>
  );
}

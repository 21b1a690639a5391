import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { Select, TextArea, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { OnlyOwn } from "~/components/only-own";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { VerificationFields } from "~/components/verification-fields";
import { inLanguage } from "~/domain/language";
import { levels } from "~/domain/library/clause";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { languageNames, levelNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.newClause);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const section = specification.sections.find((one) => one.id === params.sectionId);
  if (!section) throw nothingHere();
  const may = can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting";
  const { id, title, languages } = specification;
  return { language: context.language, id, title, languages, section, may, own: new URL(request.url).searchParams.get("own") === "yes" };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, addLocalClause, ({ requirementId }) => `/specifications/${args.params.specificationId}/requirements/${requirementId}`, (input) => ({ ...input, own: input.own === "yes" }));

export default function LocalClause() {
  const { id, title, languages, section, may, own } = useLoaderData<typeof loader>();
  const { errorOf, typed } = useRejection();
  const { say, language } = useSay();
  const crumbs = [{ label: inLanguage(title, language), href: `/specifications/${id}` }, { label: inLanguage(section.title, language), href: `/specifications/${id}/sections/${section.id}` }];
  const hint = say(words.placeholders, { names: "{{level}}", ref: "{{ref:…}}" });
  return (
    <RequirementForm title={say(words.newClause)} crumbs={crumbs} may={may}>
      {languages.map((one) => (
        <div key={one} className="stack">
          <TextField name={`title.${one}`} lang={one} label={say(words.titleIn, { language: say(languageNames[one]) })} value={typed(`title.${one}`)} error={errorOf(`title.${one}`)} />
          <TextArea name={`text.${one}`} lang={one} rows={5} label={say(words.textIn, { language: say(languageNames[one]) })} hint={hint} value={typed(`text.${one}`)} error={errorOf(`text.${one}`)} />
        </div>
      ))}
      <Select name="level" label={say(words.level)} value={typed("level", "shall")} error={errorOf("level")} options={levels.map((one) => ({ value: one, label: say(levelNames[one]) }))} />
      <VerificationFields languages={languages} texts={{}} prefix="verification" />
      <OnlyOwn chosen={typed("own", own ? "yes" : "") === "yes"} />
    </RequirementForm>
  );
}

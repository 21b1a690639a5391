import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { TextArea, TextField } from "~/components/form";
import { Merges } from "~/components/merges";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { languages } from "~/domain/language";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { offeredDraft } from "~/http/drafts";
import { performMerging } from "~/http/merging";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { savedAt } from "~/http/saved";
import { drafting } from "~/messages/drafting";
import { languageNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeText);

const textsOf = (requirement: Requirement) => {
  const { title, text } = textOf(requirement);
  return Object.fromEntries(languages.flatMap((one) => [[`title.${one}`, title[one] ?? ""], [`text.${one}`, text[one] ?? ""]]));
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { page, requirement, specification, actor } = await openRequirement(context, params);
  const form = `requirements/${requirement.id}/wording`;
  const draft = await offeredDraft(context, request, { specification, actor, form, shown: textsOf(requirement), requirement, textsOf });
  return { page, ...textOf(requirement), form, draft, names: ["level", ...parametersOf(requirement).map((one) => one.id)] };
}

export const action = (args: ActionFunctionArgs) => performMerging(args, rewordRequirement, () => savedAt(args.params), textsOf);

export default function RequirementWording() {
  const { page, title, text, names, form, draft } = useLoaderData<typeof loader>();
  const { errorOf, typed, rejection } = useRejection();
  const { say } = useSay();
  const label = (one: keyof typeof languageNames) => say(words.textIn, { language: say(languageNames[one]) });
  const labelOf = (name: string) => {
    const [field, one] = name.split(".");
    return say(field === "title" ? words.titleIn : words.textIn, { language: say(languageNames[one === "lv" ? "lv" : "en"]) });
  };
  const merges = rejection?.merges ?? (draft?.taken ? draft.merges : []);
  const before = <Merges merges={merges} labelOf={labelOf} theirs={{ at: page.at, draft: form, back: `${page.at}/requirements/${page.requirementId}` }} />;
  const hint = say(words.placeholders, { names: names.map((name) => `{{${name}}}`).join(", "), ref: "{{ref:…}}" });
  return (
    <RequirementForm title={say(words.changeText)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} before={before} autosave={{ at: page.at, form, draft }} button={merges.length > 0 ? say(drafting.saveMerged) : undefined}>
      {page.languages.map((one) => (
        <div key={one} className="stack">
          <TextField name={`title.${one}`} lang={one} label={say(words.titleIn, { language: say(languageNames[one]) })} value={typed(`title.${one}`, title[one])} error={errorOf(`title.${one}`)} />
          <TextArea name={`text.${one}`} lang={one} rows={6} label={label(one)} hint={hint} value={typed(`text.${one}`, text[one])} error={errorOf(`text.${one}`)} />
        </div>
      ))}
    </RequirementForm>
  );
}

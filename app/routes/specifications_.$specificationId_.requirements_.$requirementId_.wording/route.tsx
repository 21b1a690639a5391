import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { Conflict } from "~/components/conflict";
import { TextArea, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { parametersOf, textOf } from "~/domain/specification/requirement";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { savedAt } from "~/http/saved";
import { languageNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeText);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, requirement } = await openRequirement(context, params);
  return { page, ...textOf(requirement), names: ["level", ...parametersOf(requirement).map((one) => one.id)] };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, rewordRequirement, () => savedAt(args.params));

export default function RequirementWording() {
  const { page, title, text, names } = useLoaderData<typeof loader>();
  const { errorOf, typed, rejection } = useRejection();
  const { say } = useSay();
  const label = (one: keyof typeof languageNames) => say(words.textIn, { language: say(languageNames[one]) });
  const conflicts = rejection?.refused === "stale" && page.languages.map((one) => <Conflict key={one} lang={one} fieldLabel={label(one)} mine={typed(`text.${one}`)} theirs={text[one] ?? ""} />);
  const hint = say(words.placeholders, { names: names.map((name) => `{{${name}}}`).join(", "), ref: "{{ref:…}}" });
  return (
    <RequirementForm title={say(words.changeText)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} before={conflicts}>
      {page.languages.map((one) => (
        <div key={one} className="stack">
          <TextField name={`title.${one}`} lang={one} label={say(words.titleIn, { language: say(languageNames[one]) })} value={typed(`title.${one}`, title[one])} error={errorOf(`title.${one}`)} />
          <TextArea name={`text.${one}`} lang={one} rows={6} label={label(one)} hint={hint} value={typed(`text.${one}`, text[one])} error={errorOf(`text.${one}`)} />
        </div>
      ))}
    </RequirementForm>
  );
}

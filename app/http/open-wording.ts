import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { languages } from "~/domain/language";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { checkedWording, textsIn } from "./checked-wording";
import { offeredDraft } from "./drafts";
import { openRequirement } from "./open-requirement";

/** Title and text of a requirement by the names of their fields. */
export const textsOf = (requirement: Requirement): Record<string, string> => {
  const { title, text } = textOf(requirement);
  return Object.fromEntries(languages.flatMap((one) => [[`title.${one}`, title[one] ?? ""], [`text.${one}`, text[one] ?? ""]]));
};

/** What the form for a requirement's wording shows. */
export async function openWording(context: AppLoadContext, params: Params, request: Request) {
  const opened = await openRequirement(context, params);
  const { page, requirement, specification, actor } = opened;
  const form = `requirements/${requirement.id}/wording`;
  const draft = await offeredDraft(context, request, { specification, actor, form, shown: textsOf(requirement), requirement, textsOf });
  const checked = page.mayEdit ? await checkedWording(context, opened, draft?.taken ? textsIn(draft.fields) : null) : null;
  return { page, ...textOf(requirement), form, draft, names: ["level", ...parametersOf(requirement).map((one) => one.id)], checked };
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WordingPage } from "~/components/wording-page";
import { can } from "~/domain/people/permission";
import { type CheckedWording, checkedWording, textsIn } from "~/http/checked-wording";
import { readForm } from "~/http/form";
import { openRequirement } from "~/http/open-requirement";
import { openWording } from "~/http/open-wording";
import { pageTitle } from "~/http/page-title";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.page.language, words.changeText);

export const loader = ({ context, params, request }: LoaderFunctionArgs) => openWording(context, params, request);

/** The form again as it was typed, with what the checks find in it. Nothing is kept. A script asks for the same while somebody types. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const opened = await openRequirement(context, params);
  if (!can(opened.actor, "requirement:edit", opened.standing)) throw new Response(null, { status: 403 });
  const { typed } = await readForm(request);
  return data({ typed, errors: {}, refused: null, checked: await checkedWording(context, opened, textsIn(typed)) });
}

export default function CheckedRequirementWording() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<{ checked: CheckedWording }>();
  return <WordingPage {...page} checked={sent?.checked ?? page.checked} />;
}

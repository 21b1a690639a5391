import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { useRejection } from "~/components/rejection";
import { WordingPage } from "~/components/wording-page";
import { performMerging } from "~/http/merging";
import { openWording, textsOf } from "~/http/open-wording";
import { pageTitle } from "~/http/page-title";
import { savedAt } from "~/http/saved";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeText);

export const loader = ({ context, params, request }: LoaderFunctionArgs) => openWording(context, params, request);

export const action = (args: ActionFunctionArgs) => performMerging(args, rewordRequirement, () => savedAt(args.params), textsOf);

export default function RequirementWording() {
  const data = useLoaderData<typeof loader>();
  const { rejection } = useRejection();
  // A form that was not accepted shows what was typed: the findings of what is kept are not about that.
  return <WordingPage {...data} checked={rejection ? null : data.checked} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OneRequirement } from "~/components/published/one-requirement";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { readOne } from "~/http/publishing/read-one";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, data ? `${data.requirement.number} ${data.requirement.title}` : "");

export const loader = async ({ context, params }: LoaderFunctionArgs) => readOne(context.store, await openPublished(context, params), params.requirementId ?? "", context.config.origin);

export default function Requirement() {
  return <OneRequirement {...useLoaderData<typeof loader>()} />;
}

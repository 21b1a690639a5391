import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicRequirements } from "~/components/published/public-requirements";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { readPublished } from "~/http/publishing/read-published";
import { publicWords as words } from "~/messages/publishing";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, words.requirements);

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => readPublished(await openPublished(context, params), new URL(request.url).searchParams);

export default function Requirements() {
  return <PublicRequirements {...useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicOverview } from "~/components/published/public-overview";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { publicOverview } from "~/http/publishing/public-overview";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, data?.page.title ?? "");

export const loader = async ({ context, params }: LoaderFunctionArgs) => publicOverview(context.store, await openPublished(context, params));

export default function Published() {
  return <PublicOverview {...useLoaderData<typeof loader>()} />;
}

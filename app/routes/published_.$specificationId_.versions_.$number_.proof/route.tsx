import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicProof } from "~/components/published/public-proof";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { publicProof } from "~/http/publishing/public-proof";
import { publicWords as words } from "~/messages/publishing";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, words.proof);

export const loader = async ({ context, params }: LoaderFunctionArgs) => publicProof(context.store, await openPublished(context, params), context.config.origin);

export default function Proof() {
  return <PublicProof {...useLoaderData<typeof loader>()} />;
}

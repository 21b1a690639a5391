import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reopenSpecification } from "~/acts/signing/reopen";
import { ReasonPage } from "~/components/reason-page";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.reopen, { number: data?.number ?? 0 });

export const loader = async ({ context, params }: LoaderFunctionArgs) => ({ language: context.language, ...(await openBaseline(context, params)).page });

export const action = (args: ActionFunctionArgs) => perform(args, reopenSpecification, () => `/specifications/${args.params.specificationId}`);

export default function Reopening() {
  const page = useLoaderData<typeof loader>();
  return <ReasonPage page={page} title={words.reopen} text={words.reopenText} button={words.reopen} may={page.mayReopen} />;
}

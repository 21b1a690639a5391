import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rejectBaseline } from "~/acts/signing/reopen";
import { ReasonPage } from "~/components/reason-page";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.rejectTitle, { number: data?.number ?? 0 });

export const loader = async ({ context, params }: LoaderFunctionArgs) => ({ language: context.language, ...(await openBaseline(context, params)).page });

export const action = (args: ActionFunctionArgs) => perform(args, rejectBaseline, () => `/specifications/${args.params.specificationId}`);

export default function Rejection() {
  const page = useLoaderData<typeof loader>();
  return <ReasonPage page={page} title={words.rejectTitle} text={words.rejectText} button={words.reject} may={page.mayReject} />;
}

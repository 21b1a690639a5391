import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reopenComment } from "~/acts/specification/comment";
import { ThreadReasonPage } from "~/components/thread-reason-page";
import { openThread } from "~/http/shown-comments";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { comments as words } from "~/messages/comments";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.reopenTitle);

export const loader = ({ context, params }: LoaderFunctionArgs) => openThread(context, params);

export const action = (args: ActionFunctionArgs) =>
  perform(args, reopenComment, () => `/specifications/${args.params.specificationId}/comments/${args.params.commentId}`);

export default function Reopening() {
  const page = useLoaderData<typeof loader>();
  return <ThreadReasonPage {...page} title={words.reopenTitle} explanation={words.reopenText} button={words.reopen} may={page.thread.mayReopen} />;
}

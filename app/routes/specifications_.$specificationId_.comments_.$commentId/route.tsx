import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerComment } from "~/acts/specification/comment";
import { Card } from "~/components/card";
import { CommentForm } from "~/components/comment-form";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { ThreadCard } from "~/components/thread-card";
import { openThread } from "~/http/shown-comments";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { comments as words } from "~/messages/comments";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.thread);

export const loader = ({ context, params }: LoaderFunctionArgs) => openThread(context, params);

export const action = (args: ActionFunctionArgs) =>
  perform(args, answerComment, () => `/specifications/${args.params.specificationId}/comments/${args.params.commentId}`);

export default function ThreadPage() {
  const { at, specificationTitle, thread, addressees, may } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page title={say(words.thread)} breadcrumb={[{ label: specificationTitle, href: at }, { label: say(words.title), href: `${at}/comments` }]} narrow>
      <ThreadCard at={at} thread={thread} alone />
      {may ? (
        <Card title={say(words.answer)}>
          <CommentForm addressees={addressees} />
        </Card>
      ) : (
        <p className="hint">{say(words.readOnly)}</p>
      )}
    </Page>
  );
}

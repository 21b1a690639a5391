import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writeComment } from "~/acts/specification/comment";
import { Card } from "~/components/card";
import { CommentForm } from "~/components/comment-form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { newComment } from "~/http/shown-comments";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { comments as words } from "~/messages/comments";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.write);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { id, title } = opened.specification;
  return { language: context.language, at: `/specifications/${id}`, title: inLanguage(title, context.language), ...(await newComment(context, opened, new URL(request.url).searchParams)) };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, writeComment, ({ commentId, requirementId, amendmentId }) => {
    const at = `/specifications/${args.params.specificationId}`;
    if (requirementId) return `${at}/requirements/${requirementId}#comment-${commentId}`;
    return amendmentId ? `${at}/amendments/${amendmentId}#comment-${commentId}` : `${at}/comments/${commentId}`;
  });

export default function NewComment() {
  const { at, title, about, fields, addressees, may } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page title={say(words.write)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/comments` }]} narrow>
      <p>{say(words.aboutRequirement, { requirement: about })}</p>
      {may ? <Card><CommentForm fields={fields} opening addressees={addressees} /></Card> : <Notice tone="info">{say(words.readOnly)}</Notice>}
    </Page>
  );
}

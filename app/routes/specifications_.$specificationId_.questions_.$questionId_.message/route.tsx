import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askBack } from "~/acts/review/triage";
import { QuestionPage } from "~/components/review/question-page";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openQuestion } from "~/http/review/open-question";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.askBack);

export const loader = ({ context, params }: LoaderFunctionArgs) => openQuestion(context, params);

export const action = (args: ActionFunctionArgs) => perform(args, askBack, () => `/specifications/${args.params.specificationId}/questions/${args.params.questionId}`);

export default function Message() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}

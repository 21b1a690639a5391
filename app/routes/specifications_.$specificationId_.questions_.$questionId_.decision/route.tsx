import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decideQuestion } from "~/acts/review/triage";
import { QuestionPage } from "~/components/review/question-page";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openQuestion } from "~/http/review/open-question";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.decision);

export const loader = ({ context, params }: LoaderFunctionArgs) => openQuestion(context, params);

export const action = (args: ActionFunctionArgs) => perform(args, decideQuestion, () => `/specifications/${args.params.specificationId}/questions/${args.params.questionId}`);

export default function Decision() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}

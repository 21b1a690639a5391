import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreeToAnswer } from "~/acts/review/release-answers";
import { QuestionPage } from "~/components/review/question-page";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openQuestion } from "~/http/review/open-question";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.agreement);

export const loader = ({ context, params }: LoaderFunctionArgs) => openQuestion(context, params);

export const action = (args: ActionFunctionArgs) => perform(args, agreeToAnswer, () => `/specifications/${args.params.specificationId}/questions/${args.params.questionId}`);

export default function Agreement() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}

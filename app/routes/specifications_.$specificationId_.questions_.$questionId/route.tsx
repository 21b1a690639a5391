import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QuestionPage } from "~/components/review/question-page";
import { pageTitle } from "~/http/page-title";
import { openQuestion } from "~/http/review/open-question";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.question);

export const loader = ({ context, params }: LoaderFunctionArgs) => openQuestion(context, params);

export default function Question() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}

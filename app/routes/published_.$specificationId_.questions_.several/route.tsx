import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { askQuestions } from "~/acts/review/ask-question";
import { ErrorSummary } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { AskingPage } from "~/components/review/asking-page";
import { SplitForm } from "~/components/review/split-form";
import { pageTitle } from "~/http/page-title";
import { performVendor } from "~/http/perform-vendor";
import type { loader as rootLoader } from "~/root";
import { questionWords as words } from "~/messages/questions";

export const meta: MetaFunction<unknown, { root: typeof rootLoader }> = ({ matches }) => pageTitle(matches.find((one) => one.id === "root")?.data.language, words.review);

export const action = (args: ActionFunctionArgs) => performVendor(args, askQuestions, () => "/vendor?sent=1");

/** Shown when the questions were not taken: everything that was typed is still there. */
export default function SeveralQuestions() {
  const { specificationId } = useParams();
  const { rejection, errors, typed } = useRejection();
  const numbers = Object.keys(rejection?.typed ?? {}).flatMap((name) => /^questions\.(\d+)\.text$/.exec(name)?.[1] ?? []);
  const questions = numbers.map((number) => ({ text: typed(`questions.${number}.text`), about: typed(`questions.${number}.about`) }));
  const left = numbers.flatMap((number, index) => (typed(`questions.${number}.leave`) ? [index] : []));
  return (
    <AskingPage at={null} title={words.review}>
      <ErrorSummary errors={errors} />
      <SplitForm action={`/published/${specificationId}/questions/several`} questions={questions} language={typed("language", "en")} left={left} />
    </AskingPage>
  );
}

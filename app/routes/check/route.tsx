import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { pageTitle } from "~/http/page-title";
import { answeredPasted } from "~/http/answered-pasted";
import { pastedTroubleNames, pastedWords as words } from "~/messages/pasted";
import { Outcome } from "./outcome";
import { PastedForm } from "./pasted-form";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.title);

export const loader = ({ context: { language } }: LoaderFunctionArgs) => ({ language });

/** Nothing that is sent here is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answeredPasted(request, context);
  return data(answer, { status: "trouble" in answer ? 422 : 200 });
}

export default function Check() {
  const answer = useActionData<typeof action>();
  const { say } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[]}>
      {answer && "trouble" in answer && <div role="alert"><Notice tone="red">{say(pastedTroubleNames[answer.trouble])}</Notice></div>}
      {answer && "outcome" in answer && <Outcome {...answer.outcome} />}
      <PastedForm title={answer && "outcome" in answer ? say(words.again) : undefined} {...answer?.typed} />
    </Page>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Field, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { AskingPage } from "~/components/review/asking-page";
import { SplitForm } from "~/components/review/split-form";
import { useSay } from "~/components/say";
import { pageTitle } from "~/http/page-title";
import { asking } from "~/http/review/asking";
import { splitOf } from "~/http/review/split-upload";
import { questionWords as words, splitTroubleNames } from "~/messages/questions";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.file);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { requirements: _, existing: __, ...page } = await asking(context, params, null);
  return page;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const split = await splitOf(request, context.importerFile);
  return data(split, { status: "trouble" in split ? 422 : 200 });
}

export default function QuestionFile() {
  const { base, title, round, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useSay();
  if (answer && "questions" in answer)
    return (
      <AskingPage at={{ base, title }} title={words.review} round={round}>
        <SplitForm action={`${base}/questions/several`} questions={answer.questions} language={language} />
      </AskingPage>
    );
  return (
    <AskingPage at={{ base, title }} title={words.file} round={round}>
      {answer && <div role="alert"><Notice tone="red">{say(splitTroubleNames[answer.trouble])}</Notice></div>}
      <p>{say(words.fileText)}</p>
      <Card>
        <form method="post" encType="multipart/form-data" className="stack">
          <TextArea name="pasted" label={say(words.pasted)} rows={10} optional value={answer?.pasted} />
          <Field name="file" label={say(words.chosen)} optional>
            <input id="file" name="file" type="file" accept=".txt,.csv,.tsv,.docx,.xlsx" />
          </Field>
          <Button>{say(words.split)}</Button>
        </form>
      </Card>
    </AskingPage>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askQuestion } from "~/acts/review/ask-question";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Select, TextArea } from "~/components/form";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { AnswerCard } from "~/components/review/answer-card";
import { AskingPage } from "~/components/review/asking-page";
import { useSay } from "~/components/say";
import { languages } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { performVendor } from "~/http/perform-vendor";
import { asking } from "~/http/review/asking";
import { languageNames } from "~/messages/common";
import { questionWords as words } from "~/messages/questions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.ask);

export const loader = ({ context, params, request }: LoaderFunctionArgs) => asking(context, params, new URL(request.url).searchParams.get("requirement"));

export const action = (args: ActionFunctionArgs) => performVendor(args, askQuestion, ({ questionId }) => `/vendor/questions/${questionId}?sent=1`);

export default function NewQuestion() {
  const { base, title, requirements, chosen, round, existing, reading, language } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <AskingPage at={{ base, title }} title={words.ask} round={round}>
      <ErrorSummary errors={errors} />
      <form method="get" className="filters">
        <Select name="requirement" label={say(words.about)} value={chosen?.value ?? ""} options={[{ value: "", label: say(words.whole) }, ...requirements]} />
        <Button variant="secondary">{say(words.choose)}</Button>
      </form>
      <h2>{say(words.existing)}</h2>
      <p className="hint">{say(existing.length > 0 ? words.existingText : words.noExisting)}</p>
      {existing.map((one) => <AnswerCard key={one.number} one={one} lang={reading} level={3} hrefOf={(id) => `${base}/requirements/${id}`} />)}
      {round && (
        <Card title={chosen?.label ?? say(words.whole)}>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="requirementId" value={chosen?.value ?? ""} />
            <TextArea name="text" label={say(words.text)} hint={say(words.textHint)} rows={6} value={typed("text")} error={errorOf("text")} />
            <TextArea name="confidential" label={say(words.confidential)} hint={say(words.confidentialHint)} optional value={typed("confidential")} error={errorOf("confidential")} />
            <Select name="language" label={say(words.language)} value={typed("language", language)} options={languages.map((value) => ({ value, label: say(languageNames[value]) }))} />
            <p className="hint">{say(words.sendText)}</p>
            <Button>{say(words.send)}</Button>
          </form>
        </Card>
      )}
      {round && <p><a href={`${base}/questions/file`}>{say(words.file)}</a></p>}
    </AskingPage>
  );
}

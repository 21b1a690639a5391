import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerWaiver } from "~/acts/checking/answer-waiver";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { WaiverFacts, WaiverTag } from "~/components/checks/waiver-facts";
import { ErrorSummary, Radios, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { shownWaivers } from "~/http/shown-waivers";
import { checkWords } from "~/messages/checks";
import { waiverWords as words } from "~/messages/waivers";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.answerTitle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const waiver = (await shownWaivers(context.store, opened, context.language)).find((one) => one.id === params.waiverId);
  if (!waiver) throw nothingHere();
  return { language: context.language, at: `/specifications/${opened.specification.id}`, title: inLanguage(opened.specification.title, context.language), waiver };
}

export const action = (args: ActionFunctionArgs) => perform(args, answerWaiver, () => `/specifications/${args.params.specificationId}/waivers`);

export default function Answer() {
  const { at, title, waiver } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.answerTitle)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/waivers` }]} narrow>
      <ErrorSummary errors={errors} />
      <Card title={waiver.rule} tags={<WaiverTag state={waiver.state} />}>
        <WaiverFacts at={at} waiver={waiver} />
      </Card>
      {waiver.mayAnswer ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <Radios name="answer" legend={say(words.decision)} value={typed("answer")} error={errorOf("answer")} options={[{ value: "accepted", label: say(words.accept) }, { value: "refused", label: say(words.refuse) }]} />
            <TextArea name="reason" label={say(words.answerReason)} hint={say(words.answerReasonHint)} value={typed("reason")} error={errorOf("reason")} />
            <Button>{say(words.decide)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.cannot)}</Notice>
      )}
      <p className="hint">{say(checkWords.notAdvice)}</p>
    </Page>
  );
}

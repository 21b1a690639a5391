import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chooseDigest } from "~/acts/people/digest";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Radios, Select } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { languages } from "~/domain/language";
import { digestRhythms } from "~/domain/people/digest";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { account } from "~/messages/account";
import { common, languageNames } from "~/messages/common";
import { digest as words, rhythmNames } from "~/messages/digest";
import { findMailPreference } from "~db/digests";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, language, visitor, config } = context;
  const chosen = await findMailPreference(store, actorOf(context).personId);
  return { language, email: visitor?.email ?? "", sends: config.mail !== null, every: chosen?.every ?? "never", chosenLanguage: chosen?.language ?? language };
}

export const action = (args: ActionFunctionArgs) => perform(args, chooseDigest, () => "/account");

export default function MailPreferences() {
  const { email, sends, every, chosenLanguage } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(account.title), href: "/account" }]} narrow>
      <ErrorSummary errors={errors} />
      {!sends && <Notice tone="info">{say(words.off)}</Notice>}
      <Card>
        <form method="post" className="stack">
          <Once />
          <p>{say(words.explain, { email })}</p>
          <Radios name="every" legend={say(words.every)} value={typed("every", every)} error={errorOf("every")} options={digestRhythms.map((one) => ({ value: one, label: say(rhythmNames[one]) }))} />
          <Select name="language" label={say(words.language)} value={typed("language", chosenLanguage)} options={languages.map((one) => ({ value: one, label: say(languageNames[one]) }))} />
          <Button>{say(common.save)}</Button>
        </form>
      </Card>
    </Page>
  );
}

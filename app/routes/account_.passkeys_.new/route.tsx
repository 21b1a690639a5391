import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { addPasskey } from "~/acts/people/add-passkey";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { PasskeyButton } from "~/components/passkey-button";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { account as words } from "~/messages/account";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.add);

export const loader = ({ context: { language } }: LoaderFunctionArgs) => ({ language });

export const action = (args: ActionFunctionArgs) => perform(args, addPasskey, () => "/account");

export default function NewPasskey() {
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.add)} breadcrumb={[{ label: say(words.title), href: "/account" }]} narrow>
      <ErrorSummary errors={errors} />
      <div data-without-passkeys><Notice tone="amber">{say(words.needsScript)}</Notice></div>
      <p>{say(words.addText)}</p>
      <Card>
        <form method="post" className="stack">
          <Once />
          <TextField name="name" label={say(words.passkeyName)} hint={say(words.passkeyNameHint)} value={typed("name")} error={errorOf("name")} required />
          <TextField name="password" type="password" autoComplete="current-password" label={say(words.password)} error={errorOf("password")} required />
          <PasskeyButton kind="create" challenge="/account/passkeys/challenge" error={errorOf("passkey")}>{say(words.add)}</PasskeyButton>
        </form>
      </Card>
    </Page>
  );
}

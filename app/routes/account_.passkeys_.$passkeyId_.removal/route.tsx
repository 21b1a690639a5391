import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { removePasskey } from "~/acts/people/remove-passkey";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { account as words } from "~/messages/account";
import { findPasskeys } from "~db/passkeys";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.removeTitle, { name: data?.name ?? "" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const passkey = (await findPasskeys(context.store, actorOf(context).personId)).find((one) => one.id === params.passkeyId);
  if (!passkey) throw nothingHere();
  return { language: context.language, name: passkey.name };
}

export const action = (args: ActionFunctionArgs) => perform(args, removePasskey, () => "/account");

export default function PasskeyRemoval() {
  const { name } = useLoaderData<typeof loader>();
  const { errors, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.removeTitle, { name })} breadcrumb={[{ label: say(words.title), href: "/account" }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.removeText)}</p>
      <Card>
        <form method="post" className="stack">
          <Once />
          <TextField name="password" type="password" autoComplete="current-password" label={say(words.password)} error={errorOf("password")} />
          <Button variant="danger">{say(words.remove)}</Button>
        </form>
      </Card>
    </Page>
  );
}

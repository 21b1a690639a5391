import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionMilliseconds, signIn } from "~/acts/people/sign-in";
import { Card } from "~/components/card";
import { Button } from "~/components/button";
import { ErrorSummary, TextField } from "~/components/form";
import { Page } from "~/components/page";
import { PasskeyButton } from "~/components/passkey-button";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { ownPath, rejected } from "~/http/answer";
import { pageTitle } from "~/http/page-title";
import { readForm } from "~/http/form";
import { people } from "~/messages/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, people.signInTitle);

export function loader({ request, context: { visitor, language } }: LoaderFunctionArgs) {
  const back = ownPath(new URL(request.url).searchParams.get("back"));
  if (visitor) throw redirect(back);
  return { back, language };
}

export async function action({ request, context: { store, jar, address } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await signIn({ store, now: new Date(), address }, form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  return redirect(ownPath(form.input.back), { headers: { "Set-Cookie": jar.set(jar.session, outcome.done.token, sessionMilliseconds / 1000) } });
}

export default function SignIn() {
  const { back } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();

  return (
    <Page title={say(people.signInTitle)} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      <Card>
        <form method="post" className="stack">
          <input type="hidden" name="back" value={back} />
          <TextField name="email" type="email" autoComplete="username" label={say(people.email)} value={typed("email")} error={errorOf("email")} required />
          <TextField name="password" type="password" autoComplete="current-password" label={say(people.password)} error={errorOf("password")} required />
          <Button>{say(people.signInTitle)}</Button>
        </form>
        <form method="post" action="/sign-in/passkey">
          <input type="hidden" name="back" value={back} />
          <PasskeyButton kind="get" challenge="/sign-in/challenge" secondary>{say(people.signInWithPasskey)}</PasskeyButton>
        </form>
      </Card>
      <p className="hint">{say(people.signInHint)}</p>
    </Page>
  );
}

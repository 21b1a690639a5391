import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sessionMilliseconds } from "~/acts/people/sign-in";
import { signInWithPasskey } from "~/acts/people/sign-in-with-passkey";
import { Refused } from "~/components/refused";
import { ownPath, rejected } from "~/http/answer";
import { readForm } from "~/http/form";

export async function action({ request, context: { store, jar, address, config: { origin } } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await signInWithPasskey({ store, address, origin, now: new Date() }, form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  return redirect(ownPath(form.input.back), { headers: { "Set-Cookie": jar.set(jar.session, outcome.done.token, sessionMilliseconds / 1000) } });
}

export default function SignInWithPasskey() {
  return <Refused back="/sign-in" />;
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionMilliseconds } from "~/acts/people/sign-in";
import { signInVendor } from "~/acts/vendors/sign-in";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { ownPath, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { pageTitle } from "~/http/page-title";
import { people } from "~/messages/people";
import { vendorWords as words } from "~/messages/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.signIn);

/** Where a vendor goes on; the start page is the authorities'. */
const vendorPath = (back: unknown): string => (ownPath(back) === "/" ? "/vendor" : ownPath(back));

export function loader({ request, context: { vendor, language } }: LoaderFunctionArgs) {
  const back = vendorPath(new URL(request.url).searchParams.get("back"));
  if (vendor) throw redirect(back);
  return { back, language };
}

export async function action({ request, context: { store, jar, address } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await signInVendor({ store, now: new Date(), address }, form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  return redirect(vendorPath(form.input.back), { headers: { "Set-Cookie": jar.set(jar.vendor, outcome.done.token, sessionMilliseconds / 1000) } });
}

export default function VendorSignIn() {
  const { back } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.signIn)} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.signInText)}</p>
      <Card>
        <form method="post" className="stack">
          <input type="hidden" name="back" value={back} />
          <TextField name="email" type="email" autoComplete="username" label={say(people.email)} value={typed("email")} error={errorOf("email")} required />
          <TextField name="password" type="password" autoComplete="current-password" label={say(people.password)} error={errorOf("password")} required />
          <Button>{say(people.signInTitle)}</Button>
        </form>
      </Card>
      <p>
        <a href="/vendor/registration">{say(words.register)}</a>
      </p>
    </Page>
  );
}

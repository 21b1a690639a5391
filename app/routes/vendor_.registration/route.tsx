import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { askVendorLink } from "~/acts/vendors/registration";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { pageTitle } from "~/http/page-title";
import { vendorWords as words } from "~/messages/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.registration);

export const loader = ({ context: { language } }: LoaderFunctionArgs) => ({ language });

export async function action({ request, context: { store, address, language, letters } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await askVendorLink({ store, address, now: new Date(), newId: () => randomUUID() }, { ...form.input, language });
  if (!("done" in outcome)) return rejected(outcome, form);
  letters.soon();
  return { sentTo: outcome.done.email };
}

export default function Registration() {
  const answer = useActionData<{ sentTo?: string }>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.registration)} breadcrumb={[{ label: say(words.signIn), href: "/vendor/sign-in" }]} narrow>
      {answer?.sentTo ? (
        <Notice tone="green" title={say(words.sentTitle)}>{say(words.sentText, { email: answer.sentTo })}</Notice>
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <p>{say(words.registrationText)}</p>
          <Card>
            <form method="post" className="stack">
              <TextField name="email" type="email" autoComplete="email" label={say(words.email)} value={typed("email")} error={errorOf("email")} required />
              <Button>{say(words.send)}</Button>
            </form>
          </Card>
        </>
      )}
    </Page>
  );
}

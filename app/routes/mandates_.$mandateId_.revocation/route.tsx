import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { revokeMandate } from "~/acts/people/mandate";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { shownMandate } from "~/http/shown-mandate";
import { mandateWords as words } from "~/messages/mandates";
import { signing } from "~/messages/signing";
import { findMandate } from "~db/mandates";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.revokeTitle, { name: data?.name ?? "" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const mandate = await findMandate(context.store, actorOf(context), params.mandateId ?? "");
  if (!mandate || mandate.revoked) throw nothingHere();
  return { language: context.language, name: mandate.name, ...shownMandate(mandate, context.language) };
}

export const action = (args: ActionFunctionArgs) => perform(args, revokeMandate, () => "/mandates");

export default function Revocation() {
  const { name, capacity, label, hint } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.revokeTitle, { name })} breadcrumb={[{ label: say(words.title), href: "/mandates" }]} narrow>
      <ErrorSummary errors={errors} />
      <Card>
        <p>{capacity} · {label}</p>
        <p className="hint">{hint}</p>
        <p>{say(words.revokeText)}</p>
      </Card>
      <Card>
        <form method="post" className="stack">
          <Once />
          <TextArea name="reason" label={say(signing.reason)} value={typed("reason")} error={errorOf("reason")} />
          <Button variant="danger">{say(words.revoke)}</Button>
        </form>
      </Card>
    </Page>
  );
}

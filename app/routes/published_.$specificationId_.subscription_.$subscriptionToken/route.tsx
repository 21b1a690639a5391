import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { confirmSubscription } from "~/acts/publishing/subscription";
import { tokenHash } from "~/acts/people/secret-token";
import { Button, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { PublicPage } from "~/components/published/public-page";
import { useSay } from "~/components/say";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { openNewestPublished } from "~/http/publishing/open-published";
import { subscriptionWords as words } from "~/messages/subscriptions";
import { findSubscriptionUnscoped } from "~db/subscriptions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.manage);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page } = await openNewestPublished(context, params);
  const known = await findSubscriptionUnscoped(context.store, params.specificationId ?? "", tokenHash(params.subscriptionToken ?? ""));
  if (!known) throw nothingHere();
  return { page, email: known.email, confirmed: known.confirmedAt !== null };
}

/** Opening a link changes nothing: programs that look through mails open every one. */
export async function action({ context: { store }, params }: ActionFunctionArgs) {
  const { specificationId = "", subscriptionToken = "" } = params;
  const outcome = await confirmSubscription({ store, now: new Date() }, { specificationId, token: subscriptionToken });
  if (!("done" in outcome)) throw nothingHere();
  return redirect(`/published/${specificationId}/subscription/${subscriptionToken}`);
}

export default function Manage() {
  const { page, email, confirmed } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${page.base}/subscription/${useParams().subscriptionToken}`;
  return (
    <PublicPage head={page} part="/subscription" title={say(words.manage)} narrow>
      {confirmed ? (
        <Notice tone="green">{say(words.confirmed, { email })}</Notice>
      ) : (
        <Card>
          <p>{say(words.confirmText, { email })}</p>
          <form method="post"><Button>{say(words.confirm)}</Button></form>
        </Card>
      )}
      <Card>
        <p>{say(words.endText)}</p>
        <PostButton variant="secondary" action={`${here}/end`}>{say(words.end)}</PostButton>
      </Card>
    </PublicPage>
  );
}

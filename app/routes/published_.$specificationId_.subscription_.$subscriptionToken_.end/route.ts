import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSubscription } from "~/acts/publishing/subscription";
import { nothingHere } from "~/http/perform";

export async function action({ context: { store }, params }: ActionFunctionArgs) {
  const { specificationId = "", subscriptionToken = "" } = params;
  const outcome = await endSubscription({ store, now: new Date() }, { specificationId, token: subscriptionToken });
  if (!("done" in outcome)) throw nothingHere();
  return redirect(`/published/${specificationId}/subscription?ended=yes`);
}

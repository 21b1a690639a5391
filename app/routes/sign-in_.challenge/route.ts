import type { ActionFunctionArgs } from "@remix-run/node";
import { askWhoSignsIn } from "~/acts/people/sign-in-with-passkey";
import { challengeAnswer } from "~/http/challenge-answer";

export async function action({ context }: ActionFunctionArgs) {
  const { store, address, config: { origin } } = context;
  return challengeAnswer(context, await askWhoSignsIn({ store, address, origin, now: new Date() }));
}

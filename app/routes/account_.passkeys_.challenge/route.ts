import type { ActionFunctionArgs } from "@remix-run/node";
import { offerPasskey } from "~/acts/people/add-passkey";
import { actContext } from "~/http/answer";
import { challengeAnswer } from "~/http/challenge-answer";
import { readForm } from "~/http/form";

export const action = async ({ request, context }: ActionFunctionArgs) =>
  challengeAnswer(context, await offerPasskey(actContext(context), (await readForm(request)).input));

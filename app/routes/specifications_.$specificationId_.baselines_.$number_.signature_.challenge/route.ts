import type { ActionFunctionArgs } from "@remix-run/node";
import { askSignatory } from "~/acts/signing/ask-signatory";
import { actContext } from "~/http/answer";
import { challengeAnswer } from "~/http/challenge-answer";
import { readForm } from "~/http/form";

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  challengeAnswer(context, await askSignatory(actContext(context), { ...(await readForm(request)).input, ...params }));

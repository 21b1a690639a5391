import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { actFor } from "~/acts/people/sign-in";
import { ownPath } from "~/http/answer";
import { readForm } from "~/http/form";

export async function action({ request, context: { store, token, visitor } }: ActionFunctionArgs) {
  const { input } = await readForm(request);
  const outcome = await actFor(store, token ?? "", visitor?.personId ?? "", input);
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(ownPath(input.back));
}

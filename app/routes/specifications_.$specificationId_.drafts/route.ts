import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { dropDraft, keepDraft } from "~/acts/specification/draft";
import { actContext, ownPath, rejected } from "~/http/answer";
import { readForm } from "~/http/form";

/** Keeps what is being typed, or forgets it. What is kept is the person's own and does nothing. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { typed } = await readForm(request);
  const { form, revision, discard, back, ...fields } = typed;
  const place = { specificationId: params.specificationId, form: form?.[0] };
  if (discard) {
    await dropDraft(actContext(context), place);
    return redirect(ownPath(back?.[0]));
  }
  const outcome = await keepDraft(actContext(context), { ...place, revision: revision?.[0] ?? null, fields });
  return "done" in outcome ? Response.json(outcome.done) : rejected(outcome, { typed, input: {} });
}

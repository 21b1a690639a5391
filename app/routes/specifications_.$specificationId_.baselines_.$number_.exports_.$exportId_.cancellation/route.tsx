import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { cancelExport } from "~/acts/exporting/cancel-export";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";

/** The worker ends before the answer: with this process's own jobs at once, with another's when it looks. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await cancelExport(actContext(context, form.once), { ...form.input, ...params });
  if (!("done" in outcome)) return rejected(outcome, form);
  await context.exports.look();
  return redirect(`/specifications/${params.specificationId}/baselines/${params.number}/exports/${params.exportId}`);
}

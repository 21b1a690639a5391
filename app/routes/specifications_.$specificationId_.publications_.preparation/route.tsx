import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { preparePublication } from "~/acts/publishing/prepare-publication";
import { Refused } from "~/components/refused";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await preparePublication(actContext(context, form.once), { ...params });
  if (!("done" in outcome)) return rejected(outcome, form);
  context.exports.add(outcome.done.exportId);
  return redirect(`/specifications/${params.specificationId}/publications`);
}

export default function Preparation() {
  return <Refused back={`/specifications/${useParams().specificationId}/publications`} />;
}

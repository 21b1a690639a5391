import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { mendWords } from "~/acts/checking/mend-words";
import { Refused } from "~/components/refused";
import { actContext, ownPath, rejected } from "~/http/answer";
import { readForm } from "~/http/form";

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await mendWords(actContext(context, form.once), { ...form.input, ...params });
  return "done" in outcome ? redirect(ownPath(form.input.back)) : rejected(outcome, form);
}

export default function Mend() {
  const { specificationId } = useParams();
  return <Refused back={`/specifications/${specificationId}/checks`} />;
}

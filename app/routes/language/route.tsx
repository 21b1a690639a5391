import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Language } from "~/domain/language";
import { ownPath } from "~/http/answer";
import { readForm } from "~/http/form";

const aYear = 365 * 24 * 60 * 60;

export async function action({ request, context: { jar } }: ActionFunctionArgs) {
  const { input } = await readForm(request);
  const language = Language.catch("en").parse(input.language);
  return redirect(ownPath(input.back), { headers: { "Set-Cookie": jar.set(jar.language, language, aYear) } });
}

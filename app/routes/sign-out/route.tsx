import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/acts/people/sign-in";

export async function action({ context: { store, token, jar } }: ActionFunctionArgs) {
  if (token) await signOut(store, token);
  return redirect("/sign-in", { headers: { "Set-Cookie": jar.clear(jar.session) } });
}

import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOutVendor } from "~/acts/vendors/sign-in";

export async function action({ context: { store, vendorToken, jar } }: ActionFunctionArgs) {
  if (vendorToken) await signOutVendor(store, vendorToken);
  return redirect("/vendor/sign-in", { headers: { "Set-Cookie": jar.clear(jar.vendor) } });
}

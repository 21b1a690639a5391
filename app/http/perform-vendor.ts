import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type AppLoadContext, redirect } from "@remix-run/node";
import type { Outcome } from "~/acts/act";
import type { VendorContext } from "~/acts/vendor-act";
import { rejected } from "./answer";
import { vendorOf } from "./context";
import { readForm } from "./form";

/** What an act of a vendor needs from the request. */
export function vendorContext(context: AppLoadContext, once?: string): VendorContext {
  const { store, address } = context;
  return { store, address, vendor: vendorOf(context), now: new Date(), newId: () => randomUUID(), once };
}

/** What a form action of a vendor does: reads the form, lets the act decide, goes on or shows the form again. */
export async function performVendor<Result>(
  { request, context, params }: ActionFunctionArgs,
  act: (context: VendorContext, raw: unknown) => Promise<Outcome<Result>>,
  to: (done: Result) => string,
) {
  const form = await readForm(request);
  const outcome = await act(vendorContext(context, form.once), { ...form.input, ...params });
  if (!("done" in outcome)) return rejected(outcome, form);
  context.letters.soon();
  return redirect(to(outcome.done));
}

import { z } from "zod";
import { isRefusal, refuse } from "~/domain/refusal";
import { canShare } from "~/domain/review/sharing";
import { findRoundsUnscoped } from "~db/rounds";
import { findMatrixUnscoped } from "~db/matrices";
import { findSharedAt, saveSharedAt } from "~db/statements";
import { type VendorContext, vendorAct } from "../vendor-act";
import { takeVendorRole } from "../vendors/vendor-role";

const input = z.object({ specificationId: z.string() });

async function open({ store, now }: VendorContext, specificationId: string) {
  if (!(await findMatrixUnscoped(store, specificationId, "newest", now))) return refuse("not-found");
  return canShare(await findRoundsUnscoped(store, specificationId), now.toISOString()) ? null : refuse("sharing-closed");
}

/** Shows a vendor's statements to the buyers while a market consultation is open: Directive 2014/24/EU, art. 40. */
export const shareStatements = vendorAct({
  name: "statements.shared",
  input,
  async perform(context, { specificationId }) {
    const { store, vendor, now } = context;
    const refusal = (await open(context, specificationId)) ?? (await takeVendorRole(context, specificationId));
    if (isRefusal(refusal)) return refusal;
    if ((await findSharedAt(store, vendor, specificationId)) === null) await saveSharedAt(store, vendor, specificationId, now);
    return {};
  },
  forClarifiers: () => ({}),
});

/** Takes that back while the consultation is open. */
export const takeBackStatements = vendorAct({
  name: "statements.taken-back",
  input,
  async perform(context, { specificationId }) {
    const { store, vendor } = context;
    const refusal = await open(context, specificationId);
    if (refusal) return refusal;
    await saveSharedAt(store, vendor, specificationId, null);
    return {};
  },
  forClarifiers: () => ({}),
});

import { type Refusal, refuse } from "~/domain/refusal";
import { isVendorAmongBuyers, saveVendorRole } from "~db/vendor-roles";
import type { VendorContext } from "../vendor-act";

/** The vendor takes a role in a specification, unless one of its people is a buyer there. Call in the transaction of the first act that needs it. */
export async function takeVendorRole({ store, vendor, now }: VendorContext, specificationId: string): Promise<Refusal | null> {
  if (await isVendorAmongBuyers(store, specificationId, vendor.vendorId)) return refuse("both-sides");
  await saveVendorRole(store, specificationId, vendor.vendorId, now);
  return null;
}

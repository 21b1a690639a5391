import { z } from "zod";
import { Language } from "~/domain/language";
import { Email } from "~/domain/people/member";
import { refuse } from "~/domain/refusal";
import { vendorLimits } from "~/domain/review/vendor";
import { countTry } from "~db/tries";
import { isBuyerOfVendor } from "~db/vendor-roles";
import { findVendorPeople } from "~db/vendors";
import { vendorAct } from "../vendor-act";
import { sendVendorLink } from "./registration";

/** Sends a colleague the link to an account beside one's own. Whether the address has an account with someone else is not told. */
export const inviteColleague = vendorAct({
  name: "vendor.colleague-invited",
  input: z.object({ email: Email, language: Language }),
  async prepare({ store, vendor, now }) {
    return (await countTry(store, `vendor-colleagues:${vendor.vendorId}`, vendorLimits.window, now)) > vendorLimits.colleagues ? refuse("too-many-tries") : null;
  },
  async perform(context, { email, language }) {
    const { store, vendor } = context;
    if ((await findVendorPeople(store, vendor)).some((person) => person.email === email)) return refuse("already-colleague");
    if (await isBuyerOfVendor(store, vendor.vendorId, email)) return refuse("both-sides");
    await sendVendorLink(context, { email, language, purpose: "colleague", vendorId: vendor.vendorId, vendorName: vendor.vendorName });
    return {};
  },
  about: ({ email }) => ({ email }),
});

/** A person who acts for an organisation that might tender. Vendors and authorities have accounts apart from each other. */
export interface VendorActor {
  vendorPersonId: string;
  name: string;
  email: string;
  vendorId: string;
  vendorName: string;
}

export interface Vendor {
  id: string;
  name: string;
  country: string;
}

export interface VendorPerson {
  id: string;
  vendorId: string;
  email: string;
  name: string;
}

/** What a link that proves an e-mail address opens: a new organisation, an account beside a colleague's, or a new password. */
export type VendorLinkPurpose = "registration" | "colleague" | "password";

/** How long such a link holds. */
export const vendorLinkMilliseconds: Record<VendorLinkPurpose, number> = {
  registration: 24 * 3_600_000,
  colleague: 7 * 24 * 3_600_000,
  password: 3_600_000,
};

/** Links of one address, and of one network address, within the window of a try. */
export const vendorLimits = { window: 15 * 60_000, linksOfAddress: 3, linksFromNetwork: 20, signIns: 10, signInsFromNetwork: 100, colleagues: 10 } as const;

// Two organisations of the worked example that might tender. Every one is invented.
import type { Store } from "./store";
import { saveVendor, saveVendorPerson } from "./vendors";

export const vendors = [
  { id: "demo-ziemeludati", name: "Ziemeļu dati SIA (demonstrācija)", country: "LV" },
  { id: "demo-sinilaht", name: "Sinilaht OÜ (demonstratsioon)", country: "EE" },
] as const;

export const vendorPeople = [
  { id: "demo-laura", vendorId: "demo-ziemeludati", email: "laura.priede@ziemeludati.example", name: "Laura Priede", language: "lv" },
  { id: "demo-karlis", vendorId: "demo-ziemeludati", email: "karlis.egle@ziemeludati.example", name: "Kārlis Egle", language: "lv" },
  { id: "demo-tanel", vendorId: "demo-sinilaht", email: "tanel.kask@sinilaht.example", name: "Tanel Kask", language: "en" },
] as const;

/** Their accounts, with the demonstration's password. */
export async function saveVendors(store: Store, passwordHash: string, since: Date) {
  for (const vendor of vendors) await saveVendor(store, vendor, since);
  for (const person of vendorPeople) await saveVendorPerson(store, { ...person, passwordHash }, since);
}

export const vendorDemonstration = vendorPeople.map(({ email, vendorId }) => ({ email, organisation: vendors.find(({ id }) => id === vendorId)?.name ?? "" }));

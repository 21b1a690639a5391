import type { Localized } from "~/domain/language";

export const people = {
  signInTitle: { en: "Sign in", lv: "Pieteikties" },
  email: { en: "E-mail address", lv: "E-pasta adrese" },
  password: { en: "Password", lv: "Parole" },
  signInHint: { en: "Accounts are opened by an invitation from your authority's administrator.", lv: "Kontu atver ar jūsu iestādes administratora uzaicinājumu." },
} as const satisfies Record<string, Localized>;

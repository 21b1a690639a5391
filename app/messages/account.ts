import type { Localized } from "~/domain/language";

export const account = {
  title: { en: "Your account", lv: "Jūsu konts" },
  link: { en: "Account and passkeys", lv: "Konts un piekļuves atslēgas" },
  name: { en: "Name", lv: "Vārds, uzvārds" },
  email: { en: "E-mail address", lv: "E-pasta adrese" },
  authorities: { en: "Authorities", lv: "Iestādes" },
  passkeys: { en: "Passkeys", lv: "Piekļuves atslēgas" },
  passkeysText: {
    en: "A passkey is a key in your phone, computer or security key. It replaces the password at sign-in and at signing, and works on this site only.",
    lv: "Piekļuves atslēga ir atslēga jūsu tālrunī, datorā vai drošības atslēgā. Tā aizstāj paroli, piesakoties un parakstot, un darbojas tikai šajā vietnē.",
  },
  noPasskeys: { en: "You have no passkey yet.", lv: "Jums vēl nav piekļuves atslēgas." },
  passkey: { en: "Passkey", lv: "Piekļuves atslēga" },
  added: { en: "Added", lv: "Pievienota" },
  lastUsed: { en: "Last used", lv: "Pēdējoreiz lietota" },
  neverUsed: { en: "not yet", lv: "vēl nav" },
  removal: { en: "Removal", lv: "Noņemšana" },
  add: { en: "Add a passkey", lv: "Pievienot piekļuves atslēgu" },
  addText: {
    en: "Your device asks for your fingerprint, face or PIN and makes the key. Your password is needed first.",
    lv: "Ierīce prasīs pirksta nospiedumu, sejas atpazīšanu vai PIN un izveidos atslēgu. Vispirms vajadzīga jūsu parole.",
  },
  passkeyName: { en: "Name of the passkey", lv: "Atslēgas nosaukums" },
  passkeyNameHint: { en: "Which device it is in, such as “Phone of the office”", lv: "Kurā ierīcē tā ir, piemēram, “Biroja tālrunis”" },
  password: { en: "Your password", lv: "Jūsu parole" },
  needsScript: { en: "Passkeys need a browser with JavaScript. Your password works without it.", lv: "Piekļuves atslēgām vajadzīga pārlūkprogramma ar JavaScript. Parole darbojas arī bez tā." },
  failed: { en: "The device gave no answer, and nothing was done. Try again.", lv: "Ierīce nedeva atbildi, un nekas nav izdarīts. Mēģiniet vēlreiz." },
  remove: { en: "Remove", lv: "Noņemt" },
  removeNamed: { en: "Remove {name}", lv: "Noņemt: {name}" },
  removeTitle: { en: "Remove the passkey “{name}”", lv: "Noņemt piekļuves atslēgu “{name}”" },
  removeText: {
    en: "It can no longer sign in or sign. What it confirmed until now stays valid. Delete it in your device too.",
    lv: "Ar to vairs nevarēs ne pieteikties, ne parakstīt. Viss līdz šim apstiprinātais paliek spēkā. Izdzēsiet to arī savā ierīcē.",
  },
} as const satisfies Record<string, Localized>;

// Words of the frame around every page. Each entry stands in every language, or it does not compile.
import type { Localized } from "~/domain/language";

export const common = {
  skip: { en: "Skip to content", lv: "Pāriet uz saturu" },
  inbox: { en: "Inbox", lv: "Jaunumi" },
  unread: { en: "unread", lv: "nelasīti" },
  myWork: { en: "My work", lv: "Mani darbi" },
  library: { en: "Clause library", lv: "Prasību bibliotēka" },
  specifications: { en: "Specifications", lv: "Specifikācijas" },
  verification: { en: "Verify a document", lv: "Pārbaudīt dokumentu" },
  members: { en: "Members", lv: "Darbinieki" },
  signIn: { en: "Sign in", lv: "Pieteikties" },
  signOut: { en: "Sign out", lv: "Iziet" },
  actingFor: { en: "Acting for", lv: "Darbojas iestādes vārdā" },
  change: { en: "Change", lv: "Mainīt" },
  save: { en: "Save", lv: "Saglabāt" },
  back: { en: "Back", lv: "Atpakaļ" },
  cancel: { en: "Cancel", lv: "Atcelt" },
  otherLanguage: { en: "Latviski", lv: "English" },
  mainNavigation: { en: "Main", lv: "Galvenā" },
  breadcrumb: { en: "You are here", lv: "Atrašanās vieta" },
  accessibility: { en: "Accessibility", lv: "Piekļūstamība" },
  help: { en: "Help", lv: "Palīdzība" },
  problems: { en: "There is a problem", lv: "Radās kļūda" },
  error: { en: "Error:", lv: "Kļūda:" },
  added: { en: "added:", lv: "pievienots:" },
  removed: { en: "removed:", lv: "svītrots:" },
  optional: { en: "(optional)", lv: "(nav obligāti)" },
  demonstration: { en: "Demonstration: invented authorities", lv: "Demonstrācija: izdomātas iestādes" },
} as const satisfies Record<string, Localized>;

export const levelNames = {
  shall: { en: "Mandatory", lv: "Obligāta" },
  should: { en: "Recommended", lv: "Ieteicama" },
  may: { en: "Optional", lv: "Izvēles" },
  info: { en: "Information", lv: "Informatīva" },
} as const satisfies Record<string, Localized>;

export const languageNames = {
  en: { en: "English", lv: "angļu" },
  lv: { en: "Latvian", lv: "latviešu" },
} as const satisfies Record<string, Localized>;

import type { Localized } from "~/domain/language";

/** Sentences of pages that change while others work. */
export const live = {
  here: { en: "Here now", lv: "Šobrīd te ir" },
  isHere: { en: "{name}, {authority}: is here", lv: "{name}, {authority}: ir šeit" },
  isEditing: { en: "{name}, {authority}: editing this since {time}", lv: "{name}, {authority}: labo šo kopš {time}" },
  did: { en: "{name}, {authority}: {act} · {time}", lv: "{name}, {authority}: {act} · {time}" },
  didTo: { en: "{name}, {authority}: {act}, {number} · {time}", lv: "{name}, {authority}: {act}, {number} · {time}" },
  nobody: { en: "Jointspec", lv: "Jointspec" },
  many: { en: "Changes by others: {count} ({names})", lv: "Citu izmaiņas: {count} ({names})" },
  reconnecting: { en: "Reconnecting… What you see may be out of date.", lv: "Atjauno savienojumu… Redzamais var būt novecojis." },
  ended: { en: "This page is no longer renewed. Load it again to go on.", lv: "Šī lapa vairs neatjaunojas. Ielādējiet to no jauna." },
  changedHere: { en: "Your text is kept; saving will show both.", lv: "Jūsu teksts ir saglabāts šajā lapā; saglabājot redzēsiet abus." },
  seeChange: { en: "See the change", lv: "Skatīt izmaiņu" },
} as const satisfies Record<string, Localized>;

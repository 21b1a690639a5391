import type { Language } from "../language";

// Own tables instead of Intl: a document must have the same bytes on every machine, and ICU data differ between releases.
const separators = { en: { decimal: ".", group: "," }, lv: { decimal: ",", group: "\u00a0" } } as const satisfies Record<Language, object>;

const months = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  lv: ["janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"],
} as const satisfies Record<Language, readonly string[]>;

/** A number as its language writes it, with exactly so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const { decimal, group } = separators[language];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${value < 0 ? "\u2212" : ""}${grouped}${fraction ? decimal + fraction : ""}`;
}

/** A calendar date (ISO 8601, the first ten characters count) as its language writes it. */
export function formatDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  const name = months[language][month - 1] ?? "";
  return language === "lv" ? `${year}. gada ${day}. ${name}` : `${day} ${name} ${year}`;
}

/** A moment with its zone: "23 November 2026, 14:32 UTC". */
export function formatTime(iso: string, language: Language): string {
  return `${formatDate(iso, language)}, ${new Date(iso).toISOString().slice(11, 16)} UTC`;
}

import type { Decimal } from "../decimal";
import type { Language } from "../language";

// Own tables instead of Intl: a document must have the same bytes on every machine, and ICU data differ between releases.
const separators = { en: { decimal: ".", group: "," }, lv: { decimal: ",", group: "\u00a0" } } as const satisfies Record<Language, object>;

const months = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  lv: ["janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"],
} as const satisfies Record<Language, readonly string[]>;

/** A number as its language writes it, with exactly so many decimals. */
export const formatNumber = (value: number, language: Language, decimals = 0): string => signedAndGrouped(value.toFixed(decimals), language);

/** An exact decimal as its language writes it: every digit that it has, and at least so many decimals. */
export function formatDecimal(value: Decimal, language: Language, atLeast = 0): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const shown = fraction.padEnd(atLeast, "0");
  return signedAndGrouped(shown ? `${whole}.${shown}` : whole, language);
}

/** An exact decimal as a field shows it for changing: without groups, so that digits can be put in anywhere. */
export const editableDecimal = (value: Decimal | null | undefined, language: Language): string => (value ?? "").replace(".", separators[language].decimal);

function signedAndGrouped(plain: string, language: Language): string {
  const [whole = "0", fraction] = plain.replace("-", "").split(".");
  const { decimal, group } = separators[language];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const minus = plain.startsWith("-") && /[1-9]/.test(plain);
  return `${minus ? "\u2212" : ""}${grouped}${fraction ? decimal + fraction : ""}`;
}

/** A calendar date (ISO 8601, the first ten characters count) as its language writes it. */
export function formatDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  const name = months[language][month - 1] ?? "";
  return language === "lv" ? `${year}. gada ${day}. ${name}` : `${day} ${name} ${year}`;
}

/** A date that may be known to the month or the year only. */
export function formatPartialDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  if (day) return formatDate(iso, language);
  const name = month && months[language][Number(month) - 1];
  if (!name) return year;
  return language === "lv" ? `${year}. gada ${name}` : `${name} ${year}`;
}

/** A moment with its zone: "23 November 2026, 14:32 UTC". */
export function formatTime(iso: string, language: Language): string {
  return `${formatDate(iso, language)}, ${new Date(iso).toISOString().slice(11, 16)} UTC`;
}

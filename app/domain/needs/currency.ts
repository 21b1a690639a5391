import { z } from "zod";

/** Currencies of European states (ISO 4217). */
export const currencies = ["EUR", "ALL", "BAM", "CHF", "CZK", "DKK", "GBP", "GEL", "HUF", "ISK", "MDL", "MKD", "NOK", "PLN", "RON", "RSD", "SEK", "TRY", "UAH"] as const;
export const Currency = z.enum(currencies);
export type Currency = z.infer<typeof Currency>;

/** The decimals of a currency's smallest unit. */
export const minorUnits = (currency: Currency): number => (currency === "ISK" ? 0 : 2);

import { z } from "zod";
import { type PartlyLocalized, languages } from "./language";

// What XML cannot hold: control characters, noncharacters and lone surrogates.
// eslint-disable-next-line no-control-regex -- these are the ones to take out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it may be kept: composed form, one kind of line end, nothing that a document format refuses. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unprintable, "").normalize("NFC").trim();
}

/** A text that a person types. Messages are keys of app/messages/fields.ts. */
export const typed = (most: number) => z.string().transform(cleaned).pipe(z.string().max(most, { error: "too-long" }));

export const typedRequired = (most: number) =>
  z.string({ error: "required" }).transform(cleaned).pipe(z.string().min(1, { error: "required" }).max(most, { error: "too-long" }));

/** Rows of a form of which some may be empty (null): errors then still name the row where they stand. */
export const rowsOf = <Row extends z.ZodType>(row: Row, most: number) => z.array(row.nullable()).max(most, { error: "too-many" });

const typedTexts = (most: number) =>
  z.partialRecord(z.enum(languages), typed(most)).transform((texts): PartlyLocalized => Object.fromEntries(Object.entries(texts).filter(([, text]) => text)));

/** A text in several languages, empty ones left out; none at all is null. */
export const typedLocalizedOrNone = (most: number) => typedTexts(most).transform((texts) => (Object.keys(texts).length > 0 ? texts : null));

/** A text in several languages, empty ones left out; at least one is needed. */
export const typedLocalized = (most: number) =>
  typedTexts(most)
    .refine((texts) => Object.keys(texts).length > 0, { error: "required" });

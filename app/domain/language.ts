import { z } from "zod";

/** Languages that content and screens exist in, as BCP 47 tags. */
export const languages = ["en", "lv"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text that every language must have: library content and our own screens. */
export const Localized = z.strictObject({ en: z.string().trim().min(1), lv: z.string().trim().min(1) });
export type Localized = z.infer<typeof Localized>;

/** A text that an authority writes: languages may still be missing while it drafts. */
export const PartlyLocalized = z.partialRecord(Language, z.string());
export type PartlyLocalized = z.infer<typeof PartlyLocalized>;

/** The text in the wanted language, else in any that exists, else an empty one. */
export function inLanguage(text: PartlyLocalized, language: Language): string {
  return text[language] || languages.map((other) => text[other]).find(Boolean) || "";
}

/** Which of the wanted languages a text still lacks. */
export function missingLanguages(text: PartlyLocalized, wanted: readonly Language[]): Language[] {
  return wanted.filter((language) => !text[language]?.trim());
}

import { z } from "zod";
import { Localized } from "../language";

/** A term of the glossary with its one translation and its meaning, in our own words. */
export const Term = z.strictObject({
  en: z.string().min(1),
  lv: z.string().min(1),
  /** What a Latvian text contains where it uses the term, in any case. */
  stem: z.array(z.string().min(1)).min(1),
  /** Words that must not stand in its place. */
  avoid: z.array(z.string()).default([]),
  meaning: Localized,
});
export type Term = z.infer<typeof Term>;

export const Glossary = z.strictObject({ terms: z.array(Term) });

/** Whether an English text uses the term, in the singular or the plural. */
export const usesTerm = (text: string, { en }: Pick<Term, "en">): boolean => new RegExp(`\\b${en}(?:s|es)?\\b`, "i").test(text);

/** The terms that occur in texts of either language, by their English name. */
export function termsIn(terms: readonly Term[], texts: { en: string; lv: string }): Term[] {
  const latvian = texts.lv.toLowerCase();
  return terms.filter((term) => usesTerm(texts.en, term) || term.stem.some((stem) => latvian.includes(stem))).sort((a, b) => (a.en < b.en ? -1 : 1));
}

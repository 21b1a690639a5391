import { z } from "zod";
import { Language, type PartlyLocalized } from "../language";
import { type Refusal, refuse } from "../refusal";
import { type Requirement, textOf } from "../specification/requirement";

/** Browsers send line ends their own way. */
const asKept = z.string().transform((text) => text.replace(/\r\n?/g, "\n"));

/** Other words in the place of some, as a finding offers it: `from` and `to` as in its place. */
export const WordsMend = z.object({
  revision: z.coerce.number().int(),
  language: Language,
  field: z.enum(["title", "text"]),
  from: z.coerce.number().int().nonnegative(),
  to: z.coerce.number().int().nonnegative(),
  words: asKept,
  with: asKept,
});
export type WordsMend = z.infer<typeof WordsMend>;

type Mended = Pick<Requirement, "clause" | "tailoring" | "local" | "revision">;

/** Title and text with the other words; refused where the text was changed since, or those that they replace stand elsewhere. */
export function mended(requirement: Mended, { revision, language, field, from, to, words, with: other }: WordsMend): { title: PartlyLocalized; text: PartlyLocalized } | Refusal {
  const { title, text } = textOf(requirement);
  const raw = { title, text }[field][language] ?? "";
  if (requirement.revision !== revision || words === "" || raw.slice(from, to) !== words) return refuse("words-moved");
  const now = raw.slice(0, from) + other + raw.slice(to);
  return field === "title" ? { title: { ...title, [language]: now }, text } : { title, text: { ...text, [language]: now } };
}

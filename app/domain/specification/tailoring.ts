import { z } from "zod";
import { Language, type PartlyLocalized, languages } from "../language";
import type { Clause } from "../library/clause";
import { TextDelta, applyDelta, deltaBetween } from "./text-delta";

const Deltas = z.partialRecord(Language, TextDelta);

/** What an authority group changed in a library clause, kept apart from the clause: deviation can be computed and shown. */
export const Tailoring = z.strictObject({ title: Deltas.optional(), text: Deltas.optional() });
export type Tailoring = z.infer<typeof Tailoring>;

export interface ClauseText {
  title: PartlyLocalized;
  text: PartlyLocalized;
}

/** The difference between a library clause and the wanted text. An empty tailoring means word for word the library's. */
export function tailor(clause: Pick<Clause, "title" | "text">, wanted: ClauseText): Tailoring {
  const tailoring: Tailoring = {};
  for (const field of ["title", "text"] as const)
    for (const language of languages) {
      const to = wanted[field][language];
      if (to === undefined || to === clause[field][language]) continue;
      tailoring[field] = { ...tailoring[field], [language]: deltaBetween(clause[field][language], to) };
    }
  return tailoring;
}

/** The library clause's texts with the tailoring applied. Revisions are pinned, so a delta always fits its clause. */
export function tailoredText(clause: Pick<Clause, "title" | "text">, tailoring: Tailoring): ClauseText {
  const result: ClauseText = { title: { ...clause.title }, text: { ...clause.text } };
  for (const field of ["title", "text"] as const)
    for (const language of languages) {
      const delta = tailoring[field]?.[language];
      if (!delta) continue;
      const text = applyDelta(clause[field][language], delta);
      if (text === null) throw new Error("A tailoring does not fit the clause revision that it is pinned to");
      result[field][language] = text;
    }
  return result;
}

export const isTailored = (tailoring: Tailoring): boolean => Boolean(tailoring.title ?? tailoring.text);

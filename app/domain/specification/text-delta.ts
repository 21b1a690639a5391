import { diffArrays } from "diff";
import { z } from "zod";

/** A change of a text as steps over its words: keep so many, take these away, put these in. */
export const TextDelta = z.array(
  z.union([
    z.strictObject({ keep: z.int().min(1) }),
    z.strictObject({ remove: z.string().min(1) }),
    z.strictObject({ add: z.string().min(1) }),
  ]),
);
export type TextDelta = z.infer<typeof TextDelta>;

export interface RedlinePart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Whole numbers, placeholders and hyphenated words stay in one piece. */
const tokens = /\{\{[^}]*\}\}|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|\s+|./gsu;

/** Beyond this many differing words the whole text is shown as replaced: finding the shortest way would take seconds. */
export const mostEdits = 1000;

/** A text in its words, spaces and signs. */
export const tokensOf = (text: string): string[] => text.match(tokens) ?? [];

/** The steps that turn one text into another, word by word. */
export function deltaBetween(from: string, to: string): TextDelta {
  const changes = diffArrays(tokensOf(from), tokensOf(to), { maxEditLength: mostEdits });
  if (!changes) return [...(from ? [{ remove: from }] : []), ...(to ? [{ add: to }] : [])];

  return changes.map((change) => {
    if (change.added) return { add: change.value.join("") };
    if (change.removed) return { remove: change.value.join("") };
    return { keep: change.value.length };
  });
}

/** The changed text, or null when the steps were made for another text. */
export function applyDelta(from: string, delta: TextDelta): string | null {
  const parts = redline(from, delta);
  return parts && parts.filter((part) => part.kind !== "removed").map((part) => part.text).join("");
}

/** The old text and its changes in reading order, or null when the steps were made for another text. */
export function redline(from: string, delta: TextDelta): RedlinePart[] | null {
  const words = tokensOf(from);
  const parts: RedlinePart[] = [];
  let place = 0;
  for (const step of delta) {
    if ("add" in step) parts.push({ kind: "added", text: step.add });
    else if ("keep" in step) {
      parts.push({ kind: "same", text: words.slice(place, place + step.keep).join("") });
      place += step.keep;
    } else {
      const count = tokensOf(step.remove).length;
      if (words.slice(place, place + count).join("") !== step.remove) return null;
      parts.push({ kind: "removed", text: step.remove });
      place += count;
    }
  }
  return place === words.length ? parts : null;
}

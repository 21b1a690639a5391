import type { Language } from "../language";

/** Enough to tell: reading on would not change the answer. */
const readCharacters = 20_000;
/** Latvian running text has about eight of these in a hundred letters, English with Latvian names in it fewer than three. */
const latvianShare = 0.04;

/** The language that a text is probably written in, of those that can be checked. */
export function guessedLanguage(text: string): Language {
  const start = text.slice(0, readCharacters);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latvian = start.match(/[āčēģīķļņšūž]/gi)?.length ?? 0;
  return latvian > letters * latvianShare ? "lv" : "en";
}

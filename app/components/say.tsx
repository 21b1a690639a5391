import { createContext, useContext } from "react";
import type { Language, Localized } from "~/domain/language";
import { type Counted, type Values, say, sayCount } from "~/messages/say";

/** The screen language of this request. */
export const ScreenLanguage = createContext<Language>("en");

export function useSay() {
  const language = useContext(ScreenLanguage);
  return {
    language,
    say: (sentence: Localized, values?: Values) => say(language, sentence, values),
    sayCount: (sentence: Counted, count: number, values?: Values) => sayCount(language, sentence, count, values),
  };
}

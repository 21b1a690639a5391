import type { Term } from "../../library/glossary";
import type { TextRule } from "../rule";

interface Avoided {
  first: string;
  phrase: string;
  term: string;
}

const kept = new WeakMap<readonly Term[], Map<string, Avoided[]>>();

/** Words that the glossary replaces by one term, by the first letters of their first word. */
function avoidedBy(terms: readonly Term[]): Map<string, Avoided[]> {
  const before = kept.get(terms);
  if (before) return before;
  const made = new Map<string, Avoided[]>();
  for (const { lv, avoid } of terms)
    for (const phrase of avoid) {
      const [first = ""] = phrase.split(" ");
      const key = first.slice(0, 3);
      made.set(key, [...(made.get(key) ?? []), { first, phrase: phrase.toLowerCase(), term: lv }]);
    }
  kept.set(terms, made);
  return made;
}

/** One term for one thing: INCOSE R36. The glossary's words to avoid are Latvian. */
export const termAvoided: TextRule = {
  id: "term-avoided", kind: "text",
  check({ language, tokens, raw }, { terms }) {
    if (language !== "lv") return [];
    const avoided = avoidedBy(terms);
    return tokens.flatMap(({ kind, word, from }, index) => {
      if (kind !== "word") return [];
      const hit = avoided.get(word.slice(0, 3))?.find(({ phrase }) => raw.slice(from, from + phrase.length).toLowerCase() === phrase);
      return hit ? [{ from, to: Math.max(tokens[index]?.to ?? from, from + hit.phrase.length), other: hit.term }] : [];
    });
  },
};

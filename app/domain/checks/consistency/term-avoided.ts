import type { Term } from "../../library/glossary";
import { beginningOf } from "../token";
import type { Found, TextRule } from "../rule";

interface Avoided {
  first: string;
  phrase: string;
  term: string;
}

const kept = new WeakMap<readonly Term[], Map<number, Avoided[]>>();

/** Words that the glossary replaces by one term, by the first letters of their first word. */
function avoidedBy(terms: readonly Term[]): Map<number, Avoided[]> {
  const before = kept.get(terms);
  if (before) return before;
  const made = new Map<number, Avoided[]>();
  for (const { lv, avoid } of terms)
    for (const phrase of avoid) {
      const [first = ""] = phrase.split(" ");
      const key = beginningOf(first.toLowerCase(), 0, 3);
      made.set(key, [...(made.get(key) ?? []), { first, phrase: phrase.toLowerCase(), term: lv }]);
    }
  kept.set(terms, made);
  return made;
}

/** One term for one thing: INCOSE R36. The glossary's words to avoid are Latvian. */
export const termAvoided: TextRule = {
  id: "term-avoided", kind: "text",
  check(text, { terms }) {
    if (text.language !== "lv") return none;
    const { tokens, raw } = text;
    const small = raw.toLowerCase();
    const avoided = avoidedBy(terms);
    let found: Found[] | undefined;
    for (const { kind, from, to } of tokens) {
      const entries = kind === "word" ? avoided.get(beginningOf(small, from, 3)) : undefined;
      const hit = entries?.find(({ phrase }) => raw.slice(from, from + phrase.length).toLowerCase() === phrase);
      if (hit) (found ??= []).push({ from, to: Math.max(to, from + hit.phrase.length), other: hit.term });
    }
    return found ?? none;
  },
};

const none: readonly Found[] = [];

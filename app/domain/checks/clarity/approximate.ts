import type { TextRule } from "../rule";
import { phraseRule } from "./phrases";

const anywhere = phraseRule("approximate", "approximate");
const beforeNumber = phraseRule("approximate", "approximate-number", {
  counts({ last }, { tokens }) {
    const next = tokens[last + 1];
    return next?.kind === "number" || (next?.kind === "placeholder" && next.word !== "{{level}}" && !next.word.startsWith("{{ref"));
  },
});

/** A value that is none: who measures, and where does "about" end? INCOSE R33. */
export const approximate: TextRule = {
  id: "approximate", kind: "text",
  check(text, basis) {
    const [first, second] = [anywhere.check(text, basis), beforeNumber.check(text, basis)];
    if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
    return [...first, ...second].sort((a, b) => a.from - b.from);
  },
};

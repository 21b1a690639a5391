import type { TextRule } from "../rule";
import { nothing } from "./phrases";

const [least, leastLetters] = [3, /^\p{L}\p{Ll}{2,}(\/\p{Ll}{3,})+$/u];
const word = /^\p{L}\p{Ll}{2,}$/u;

/** "and/or", and words with a slash between them: both, one, either? INCOSE R17. */
export const andOr: TextRule = {
  id: "and-or", kind: "text",
  check(text) {
    if (text.field !== "text") return nothing;
    const hits = text.hits("and-or");
    if (hits.length === 0 && !text.raw.includes("/")) return nothing;
    const { tokens, raw } = text;
    const found = hits.map(({ from, to }) => ({ from, to }));
    for (const [index, token] of tokens.entries()) {
      if (token.kind === "number" || token.kind === "placeholder") continue;
      const isKnown = () => text.has("slash-words", index, index + 1) || hits.some((hit) => hit.from <= token.from && hit.to >= token.to);
      if (token.kind === "word" && token.to - token.from > 2 * least && leastLetters.test(raw.slice(token.from, token.to)) && !isKnown()) found.push({ from: token.from, to: token.to });
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      if (token.word === "/" && before && after && word.test(raw.slice(before.from, before.to)) && word.test(raw.slice(after.from, after.to)) && !isKnown()) found.push({ from: before.from, to: after.to });
    }
    return found;
  },
};

import type { CheckedText, Hit } from "../checked-text";
import type { TextRule } from "../rule";
import { phraseRule } from "./phrases";

const always = phraseRule("totality", "totality");
const allOf = phraseRule("totality", "totality-of", { counts: (hit, text) => !isBounded(hit, text) });

/** What nobody can prove: always, never, 100 %, all of something without bounds. INCOSE R26, R32. */
export const totality: TextRule = {
  id: "totality", kind: "text",
  check(text, basis) {
    const [first, second] = [always.check(text, basis), allOf.check(text, basis)];
    if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
    return [...first, ...second.filter(({ from }) => !first.some((one) => from >= one.from && from < one.to))].sort((a, b) => a.from - b.from);
  },
};

const reach = 4;
/** "all texts of its screens": what follows says which. */
function isBounded({ last }: Hit, text: CheckedText): boolean {
  if (text.has("bounds", last + 1, last + 1 + reach)) return true;
  for (let index = last + 1; index <= last + reach; index += 1) {
    const token = text.tokens[index];
    if (token?.kind === "number" || (token?.kind === "placeholder" && token.word !== "{{level}}") || (text.language === "lv" && token?.word === ",")) return true;
  }
  return false;
}

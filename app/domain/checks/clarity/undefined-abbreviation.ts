import type { Basis } from "../basis";
import type { CheckedText } from "../checked-text";
import type { Found, TextRule } from "../rule";
import { standardsNamed } from "../standard-mention";
import type { Token } from "../token";
import { nothing } from "./phrases";

const latvian = new Set([..."ĀČĒĢĪĶĻŅŠŪŽ"].map((letter) => letter.charCodeAt(0)));
const isCapital = (code: number) => (code >= 65 && code <= 90) || (code > 255 && latvian.has(code));
/** More than one digit makes the name of a model. */
const abbreviation = /^\p{Lu}{2,}\d?\p{Lu}*s?$/u;

/** An abbreviation that is neither explained beside it nor in the glossary, at its first place. INCOSE R37, R38. */
export const undefinedAbbreviation: TextRule = {
  id: "undefined-abbreviation", kind: "text",
  check(text, basis) {
    if (text.field !== "text") return nothing;
    let found: Found[] | undefined;
    const { raw, tokens } = text;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token?.kind !== "word" || !isCapital(raw.charCodeAt(token.from)) || !isCapital(raw.charCodeAt(token.from + 1))) continue;
      const word = raw.slice(token.from, token.to);
      if (!abbreviation.test(word) || isKnown(token, index, word, text, basis)) continue;
      if (found?.some(({ from, to }) => raw.slice(from, to) === word)) continue;
      (found ??= []).push({ from: token.from, to: token.to });
    }
    return found ?? nothing;
  },
};

/** Names that other rules look for are names, not abbreviations: of products, bodies, labels, formats. */
const names = ["known-abbreviations", "trade-marks", "technologies", "certifying-bodies", "labels", "proprietary-formats", "proprietary-protocols", "open-alternatives"];

function isKnown({ from, to }: Token, index: number, word: string, text: CheckedText, basis: Basis): boolean {
  if (names.some((list) => text.hits(list).some(({ first, last }) => index >= first && index <= last)) || isExplained(word, text) || isShouted(text, index)) return true;
  return standardsNamed(text).some((one) => from >= one.from && to <= one.to) || termsWithCapitals(basis).has(word);
}

/** "Words (ABC)" or "ABC (words". */
function isExplained(word: string, { raw, tokens }: CheckedText): boolean {
  return tokens.some(({ from, to }, index) => {
    if (to - from !== word.length || raw.slice(from, to) !== word) return false;
    const [before, after, words] = [tokens[index - 1]?.word ?? "", tokens[index + 1]?.word ?? "", tokens[index + 2]];
    return (before === "(" && (after === ")" || after === ",")) || (after === "(" && words?.kind === "word") || "–—=".includes(after || " ") || before === "–";
  });
}

/** Whole phrases in capitals are loud, not short. */
const isShouted = ({ raw, tokens }: CheckedText, index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].some((one) => one?.kind === "word" && one.to - one.from > 4 && raw.slice(one.from, one.to) === raw.slice(one.from, one.to).toUpperCase());

const byBasis = new WeakMap<Basis, Set<string>>();
function termsWithCapitals(basis: Basis): Set<string> {
  const known = byBasis.get(basis) ?? new Set(basis.terms.flatMap(({ en, lv }) => [en, lv].flatMap((term) => term.split(/[\s()]+/))).filter((word) => /\p{Lu}{2}/u.test(word)));
  byBasis.set(basis, known);
  return known;
}

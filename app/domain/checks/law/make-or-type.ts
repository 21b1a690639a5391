import { type CheckedText, type Hit, wordsOf } from "../checked-text";
import type { Found, TextRule } from "../rule";

const nothing: readonly Found[] = [];

/** A make, brand, model or type stands for one maker: Directive 2014/24/EU, art. 42(4). A model is told by its code, a maker by the name that follows. */
export const makeOrType: TextRule = {
  id: "make-or-type", kind: "text",
  check(text) {
    const [makes, models, makers] = [text.hits("makes"), text.hits("models"), text.hits("made-by")];
    if (makes.length + models.length + makers.length === 0) return nothing;
    const place = ({ from, to }: Found): Found => ({ from, to });
    return [...makes.map(place), ...models.flatMap((hit) => withNext(text, hit, isCode)), ...makers.flatMap((hit) => withNext(text, hit, isName))].sort((a, b) => a.from - b.from);
  },
};

const capital = /^\p{Lu}/u;
const code = /^(?=.*\d)(?=.*\p{Lu})[\p{L}\d][\p{L}\d./-]{2,}$/u;

/** Names and numbers of types, unless they are those of a class that every maker builds to: "IP66", "RJ45". */
const isCode = (text: CheckedText, index: number, words: string) => code.test(words) && text.lastAt("class-codes", index) < 0;
const isName = (text: CheckedText, index: number, words: string) => capital.test(words) && text.lastAt("buyers", index) < 0 && text.lastAt("known-abbreviations", index) < 0;

/** The words of a hit with what follows them, a sign between them left aside. */
function withNext(text: CheckedText, { from, last }: Hit, fits: (text: CheckedText, index: number, words: string) => boolean): Found[] {
  const index = text.tokens[last + 1]?.kind === "sign" ? last + 2 : last + 1;
  const next = text.tokens[index];
  return next && fits(text, index, wordsOf(text, next)) ? [{ from, to: next.to }] : [];
}

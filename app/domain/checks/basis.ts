import type { Term } from "../library/glossary";
import type { Standard } from "../library/standard";
import { type Lexicon, type WordFile, lexiconOf } from "./lexicon";
import type { RulePack } from "./rule-pack";
import { type Register, registerOf } from "./register";

/** What every check is based on: word lists and register made ready, terms, and the rule packs. The same object as long as the library is the same. */
export interface Basis {
  lexicon: Lexicon;
  register: Register;
  terms: readonly Term[];
  packs: readonly RulePack[];
}

/** Makes the library's data ready for checking. */
export const basisOf = ({ words, standards, terms, rulePacks }: { words: readonly WordFile[]; standards: readonly Standard[]; terms: readonly Term[]; rulePacks: readonly RulePack[] }): Basis => ({
  lexicon: lexiconOf(words), register: registerOf(standards), terms, packs: rulePacks,
});

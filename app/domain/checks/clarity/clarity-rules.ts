import type { Rule } from "../rule";
import { andOr } from "./and-or";
import { approximate } from "./approximate";
import { beAbleTo } from "./be-able-to";
import { comparative } from "./comparative";
import { comparatorMissing } from "./comparator-missing";
import { escapeClause } from "./escape-clause";
import { exampleInside } from "./example-inside";
import { indefiniteTime } from "./indefinite-time";
import { levelVerb } from "./level-verb";
import { longSentence } from "./long-sentence";
import { mayNot } from "./may-not";
import { negative } from "./negative";
import { noObligationVerb } from "./no-obligation-verb";
import { openEnded } from "./open-ended";
import { parentheses } from "./parentheses";
import { passiveWithoutActor } from "./passive-without-actor";
import { pronoun } from "./pronoun";
import { purposePhrase } from "./purpose-phrase";
import { severalObligations } from "./several-obligations";
import { superlative } from "./superlative";
import { toBeDecided } from "./to-be-decided";
import { totality } from "./totality";
import { undefinedAbbreviation } from "./undefined-abbreviation";
import { unitMissing } from "./unit-missing";
import { vagueWord } from "./vague-word";
import { weakVerb } from "./weak-verb";
import { willMust } from "./will-must";

/** How a requirement is worded: ISO/IEC/IEEE 29148:2018, 5.2.7, and the INCOSE Guide to Writing Requirements. */
export const clarityRules: readonly Rule[] = [
  levelVerb, toBeDecided, noObligationVerb, severalObligations, willMust, mayNot, vagueWord, escapeClause, openEnded, comparative, superlative,
  totality, passiveWithoutActor, negative, unitMissing, comparatorMissing, approximate, indefiniteTime, pronoun, andOr, beAbleTo, purposePhrase,
  weakVerb, exampleInside, parentheses, longSentence, undefinedAbbreviation,
];

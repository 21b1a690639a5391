import type { Language } from "../language";
import type { Level } from "../library/clause";
import type { Basis } from "./basis";
import { type CheckedText, readText, wordsOf } from "./checked-text";
import type { Paragraph } from "./paragraph";
import type { TextRule } from "./rule";
import type { RuleId } from "./rule-id";
import { type RulesInForce, type Severity, severities } from "./rule-pack";
import { rules } from "./rules";
import { spokenLevel } from "./spoken-level";

/** Words of a paragraph that a rule finds fault with. `other` is what it is about, for a repetition the number of the first paragraph. */
export interface PastedFinding {
  rule: RuleId;
  severity: Severity;
  from: number;
  to: number;
  words: string;
  with?: string;
  other?: string;
}

export interface CheckedParagraph {
  /** Counts what was read, headings left out. */
  number: number;
  /** The heading that it stands under. */
  under: string | null;
  text: string;
  level: Level;
  found: readonly PastedFinding[];
}

/** The level is guessed from the verb here: nothing can disagree with it. */
const pointless: readonly RuleId[] = ["level-verb"];
const textRules = rules.filter((rule): rule is TextRule => rule.kind === "text" && !pointless.includes(rule.id));
/** Shorter ones are repeated in any document: "Not applicable", "See annex 1". */
const leastRepeated = 5;
/** Whoever is named so early in a sentence is whom it binds. */
const subjectTokens = 4;

/** Checks somebody's text by every rule about single texts, and for repetitions. Nothing else is known of it. */
export function checkPasted(paragraphs: readonly Paragraph[], { basis, inForce, language }: { basis: Basis; inForce: RulesInForce; language: Language }): CheckedParagraph[] {
  const asked = textRules.filter(({ id }) => inForce.rules.has(id));
  const first = new Map<string, number>();
  const checked: CheckedParagraph[] = [];
  let under: string | null = null;
  let introduced: Level | null = null;
  for (const { kind, text: raw } of paragraphs) {
    if (kind === "heading") {
      [under, introduced] = [raw, null];
      continue;
    }
    const read = readText(raw, { language, level: "info" }, basis.lexicon);
    const spoken = spokenLevel(read);
    const inherited = spoken === null && kind === "item" ? introduced : null;
    const text = readText(raw, { language, level: spoken ?? inherited ?? (binds(read) ? "shall" : "info") }, basis.lexicon);
    introduced = raw.endsWith(":") ? text.level : kind === "item" ? introduced : null;
    const number = checked.length + 1;
    const found = asked.filter(({ id }) => inherited === null || id !== "no-obligation-verb").flatMap((rule) => foundBy(rule, text, basis, inForce));
    const repeated = repetition(text, number, first, inForce);
    checked.push({ number, under, text: raw, level: text.level, found: [...found, ...(repeated ? [repeated] : [])].sort(bySeverity) });
  }
  return checked;
}

/** Plain present with the system or the supplier as its subject is how many tenders bind. */
const binds = (text: CheckedText): boolean => text.sentences.some(({ first }) => text.hits("bearers").some((hit) => hit.first >= first && hit.first < first + subjectTokens));

const severityOf = ({ rules: all }: RulesInForce, rule: RuleId): Severity => all.get(rule)?.severity ?? "error";

const foundBy = ({ id, check }: TextRule, text: CheckedText, basis: Basis, inForce: RulesInForce): PastedFinding[] =>
  check(text, basis).map(({ from, to, with: instead, other }) => ({
    rule: id, severity: severityOf(inForce, id), from, to, words: wordsOf(text, { from, to }), ...(instead !== undefined && { with: instead }), ...(other !== undefined && { other }),
  }));

/** What asks for nothing may be said as often as one likes. */
function repetition({ tokens, raw, level }: CheckedText, number: number, first: Map<string, number>, inForce: RulesInForce): PastedFinding | null {
  const words = tokens.flatMap(({ kind, word }) => (kind === "sign" ? [] : [word]));
  if (level === "info" || words.length < leastRepeated || !inForce.rules.has("clause-duplicate")) return null;
  const key = words.join(" ");
  const before = first.get(key);
  if (before === undefined) first.set(key, number);
  return before === undefined ? null : { rule: "clause-duplicate", severity: severityOf(inForce, "clause-duplicate"), from: 0, to: raw.length, words: "", other: String(before) };
}

const bySeverity = (a: PastedFinding, b: PastedFinding): number => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.from - b.from;

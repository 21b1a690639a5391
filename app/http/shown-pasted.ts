import type { CheckedParagraph, PastedFinding } from "~/domain/checks/pasted";
import type { RuleId } from "~/domain/checks/rule-id";
import { type Severity, severities } from "~/domain/checks/rule-pack";
import type { Language } from "~/domain/language";
import { sourcesOf } from "~/messages/finding-sentence";
import { pastedSentence } from "~/messages/pasted";
import { shownPacks } from "./finding-list";
import type { CheckedText } from "./pasted";

/** More would be a page that nobody reads and no browser likes. */
const mostShown = 200;

/** A checked text as its page shows it: paragraphs with what is found in them, and how often each rule found something. */
export function shownPasted(checked: CheckedText, least: Severity, language: Language) {
  const { paragraphs, inForce, language: textLanguage } = checked;
  const wanted = severities.slice(0, severities.indexOf(least) + 1);
  const faulty = paragraphs.map((one) => ({ ...one, found: one.found.filter(({ severity }) => wanted.includes(severity)) })).filter(({ found }) => found.length > 0);
  const counts = new Map<RuleId, number>();
  for (const { rule } of faulty.flatMap(({ found }) => found)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const all = paragraphs.flatMap(({ found }) => found);
  return {
    textLanguage, ...shownPacks(checked, language),
    paragraphs: paragraphs.length,
    binding: paragraphs.filter(({ level }) => level !== "info").length,
    bySeverity: severities.map((severity) => ({ severity, count: all.filter((one) => one.severity === severity).length })),
    rules: [...counts].map(([rule, count]) => ({ rule, count, severity: inForce.rules.get(rule)?.severity ?? ("error" as const), name: inForce.rules.get(rule)?.name[language] ?? rule })).sort(bySeverity),
    shown: faulty.slice(0, mostShown).map((paragraph) => ({
      number: paragraph.number, under: paragraph.under, level: paragraph.level, parts: partsOf(paragraph),
      found: paragraph.found.map((finding, index) => ({ ...factsOf(finding, checked, language), key: String(index), with: finding.with ?? null, text: pastedSentence(finding, paragraph, inForce, language, textLanguage) })),
    })),
    more: Math.max(0, faulty.length - mostShown),
  };
}

export type ShownPasted = ReturnType<typeof shownPasted>;

const bySeverity = (a: { severity: Severity; count: number }, b: typeof a): number => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count;

function factsOf({ rule, severity }: PastedFinding, { inForce }: CheckedText, language: Language) {
  const text = inForce.rules.get(rule);
  return {
    severity, name: text?.name[language] ?? rule, why: text?.why[language] ?? "", fix: text?.fix[language] ?? "", sources: sourcesOf(inForce, rule),
    notes: (text?.notes ?? []).map((note) => note[language]), packs: text?.packs ?? [], strict: [], waiver: null,
  };
}

/** The text in pieces, those that something was found in marked. Findings may overlap. */
function partsOf({ text, found }: CheckedParagraph): { text: string; marked: boolean }[] {
  const places = found.filter(({ from, to }) => to > from && to - from < text.length).map(({ from, to }) => [from, to] as const).sort(([a], [b]) => a - b);
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of places) {
    if (to <= at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(Math.max(at, from), to), marked: true });
    at = to;
  }
  return at < text.length ? [...parts, { text: text.slice(at), marked: false }] : parts;
}

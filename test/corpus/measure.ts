// How often rules about single texts find what a reader of the corpus found: a sentence counts once for each rule.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readText } from "~/domain/checks/checked-text";
import { type RuleId, ruleIds } from "~/domain/checks/rule-id";
import { type Severity, rulesInForce } from "~/domain/checks/rule-pack";
import { rules } from "~/domain/checks/rules";
import { Language, languages } from "~/domain/language";
import { Level } from "~/domain/library/clause";
import { packageRoot } from "~db/migrations";
import { theBasis } from "../support/a-checked";

const Labelled = z.object({ text: z.string(), level: Level, rules: z.array(z.enum(ruleIds as [RuleId, ...RuleId[]])) });
const Sentences = z.object({ language: Language, sentences: z.array(Labelled) });

export interface Measured {
  rule: RuleId;
  severity: Severity;
  language: Language;
  /** Found and labelled, found and not labelled, labelled and not found. */
  right: number;
  wrong: number;
  missed: number;
}

/** A place where corpus and rule disagree. */
export interface Disagreement {
  rule: RuleId;
  language: Language;
  kind: "wrong" | "missed";
  text: string;
}

const textRules = rules.filter((rule) => rule.kind === "text");

export const resultsFile = join(packageRoot, "test", "corpus", "results.md");

export const corpora = () =>
  languages.flatMap((language) => {
    const file = join(packageRoot, "test", "corpus", `${language}.yaml`);
    return existsSync(file) ? [Sentences.parse(parse(readFileSync(file, "utf8")))] : [];
  });

/** Every text rule against every sentence of the corpus in its language. */
export function measure(): { measured: Measured[]; disagreements: Disagreement[]; sentences: Partial<Record<Language, number>> } {
  const basis = theBasis();
  const { rules: inForce } = rulesInForce(basis.packs, { countries: ["LV"], day: "2026-11-10" });
  const measured: Measured[] = [];
  const disagreements: Disagreement[] = [];
  const read = corpora();
  for (const { language, sentences } of read) {
    const texts = sentences.map(({ text, level, rules: labels }) => ({ labels, text: readText(text, { language, level }, basis.lexicon) }));
    // What nobody looked for when the sentences were labelled cannot be judged by them.
    for (const rule of textRules.filter(({ id }) => sentences.some((one) => one.rules.includes(id)))) {
      const counted: Measured = { rule: rule.id, severity: inForce.get(rule.id)?.severity ?? "error", language, right: 0, wrong: 0, missed: 0 };
      for (const { text, labels } of texts) {
        const [isFound, isLabelled] = [rule.check(text, basis).length > 0, labels.includes(rule.id)];
        if (isFound && isLabelled) counted.right += 1;
        else if (isFound || isLabelled) {
          const kind = isFound ? "wrong" : "missed";
          counted[kind] += 1;
          disagreements.push({ rule: rule.id, language, kind, text: text.raw });
        }
      }
      measured.push(counted);
    }
  }
  return { measured, disagreements, sentences: Object.fromEntries(read.map(({ language, sentences }) => [language, sentences.length])) };
}

/** Of what was found, how much is right; of what is there, how much was found. Null where there is nothing to divide by. */
export const precision = ({ right, wrong }: Pick<Measured, "right" | "wrong">): number | null => (right + wrong === 0 ? null : right / (right + wrong));
export const recall = ({ right, missed }: Pick<Measured, "right" | "missed">): number | null => (right + missed === 0 ? null : right / (right + missed));

export const total = (those: readonly Measured[]): Pick<Measured, "right" | "wrong" | "missed"> => ({
  right: those.reduce((sum, one) => sum + one.right, 0), wrong: those.reduce((sum, one) => sum + one.wrong, 0), missed: those.reduce((sum, one) => sum + one.missed, 0),
});

/** The figures as a table that is kept beside the corpus. */
export function results(): string {
  const { measured, sentences } = measure();
  const shown = (share: number | null) => (share === null ? "–" : share.toFixed(2));
  const row = (name: string, severity: string, language: Language, counts: Pick<Measured, "right" | "wrong" | "missed">) =>
    `| ${name} | ${severity} | ${language} | ${counts.right} | ${counts.wrong} | ${counts.missed} | ${shown(precision(counts))} | ${shown(recall(counts))} |`;
  const lines = ["# What the rules find in the corpus", "", "Written by `npm run bench -- corpus`. A sentence counts once for each rule: right – found and labelled, wrong – found and not labelled, missed – labelled and not found.", ""];
  for (const language of languages) {
    const those = measured.filter((one) => one.language === language);
    if (those.length === 0) continue;
    lines.push(`## ${language}: ${sentences[language]} sentences`, "", "| rule | severity | language | right | wrong | missed | precision | recall |", "|---|---|---|--:|--:|--:|--:|--:|");
    for (const severity of ["error", "warning", "hint"] as const) lines.push(row(`all of severity ${severity}`, severity, language, total(those.filter((one) => one.severity === severity))));
    for (const one of those) lines.push(row(`\`${one.rule}\``, one.severity, language, one));
    lines.push("");
  }
  return lines.join("\n");
}

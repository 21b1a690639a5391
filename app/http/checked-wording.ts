import type { AppLoadContext } from "@remix-run/node";
import { foundIf } from "~/domain/checks/checks";
import { judged } from "~/domain/checks/judgement";
import { severities } from "~/domain/checks/rule-pack";
import { type PartlyLocalized, languages } from "~/domain/language";
import type { Requirement } from "~/domain/specification/requirement";
import { tailor } from "~/domain/specification/tailoring";
import type { FoundSpecification } from "~db/specifications";
import { shownPacks } from "./finding-list";
import { type ShownFinding, shownFindings } from "./findings";
import { currentCheck, recentCheck } from "./kept-check";

export interface CheckedWording {
  /** By language of the text that they are about. */
  found: { language: string; found: ShownFinding[] }[];
  /** About the requirement, in no one language. */
  other: ShownFinding[];
  counts: { severity: ShownFinding["severity"]; count: number }[];
  packs: { id: string; version: string; date: string; title: string }[];
  unknown: string[];
}

interface Texts {
  title: PartlyLocalized;
  text: PartlyLocalized;
}

/** Title and text as they stand in a form. Line ends as they are kept, nothing else is changed: places must fit what is being typed. */
export function textsIn(typed: Record<string, string[]>): Texts {
  const of = (field: string) =>
    Object.fromEntries(languages.flatMap((one) => {
      const text = (typed[`${field}.${one}`]?.[0] ?? "").replace(/\r\n?/g, "\n");
      return text.trim() ? [[one, text]] : [];
    }));
  return { title: of("title"), text: of("text") };
}

/** What the checks find in a requirement, as it is or as somebody types it. */
export async function checkedWording({ store, language }: AppLoadContext, opened: FoundSpecification & { requirement: Requirement }, texts: Texts | null): Promise<CheckedWording> {
  const { requirement } = opened;
  const kept = (await recentCheck(store, opened)) ?? (await currentCheck(store, opened));
  const { checked } = kept.check;
  const typed = texts ? { ...requirement, ...(requirement.clause ? { tailoring: tailor(requirement.clause, texts) } : { local: texts }) } : requirement;
  const mine = kept.waivers.filter((one) => one.requirementId === requirement.id);
  const found = judged(foundIf(kept.check, typed), checked.inForce, [typed], mine).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const shown = shownFindings(found, { ...checked, requirements: checked.requirements.map((one) => (one.id === typed.id ? typed : one)) }, language);
  return {
    ...shownPacks(checked, language),
    found: opened.specification.languages.map((one) => ({ language: one, found: shown.filter(({ place }) => place.language === one) })),
    other: shown.filter(({ place }) => place.language === undefined),
    counts: severities.map((severity) => ({ severity, count: shown.filter((one) => one.severity === severity).length })).filter(({ count }) => count > 0),
  };
}

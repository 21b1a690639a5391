import type { AppLoadContext } from "@remix-run/node";
import { type Family, type RuleId, familyOf } from "~/domain/checks/rule-id";
import { type Severity, isStricter, rulesInForce, severities } from "~/domain/checks/rule-pack";
import { findCountryUnscoped } from "~db/people";
import { findBasis } from "~db/reference-data";
import { findStrictRules } from "~db/strict-rules";
import { actorOf } from "./context";
import { shownPacks } from "./finding-list";
import { sourcesOf } from "~/messages/finding-sentence";

export interface AuthorityRule {
  rule: RuleId;
  family: Family;
  name: string;
  why: string;
  fix: string;
  example: string;
  sources: string[];
  packs: string[];
  /** By the packs alone, and what the authority made of it. */
  severity: Severity;
  own: { severity: Severity; reason: string } | null;
  /** What it can be made. */
  stricter: Severity[];
}

/** The rules in force for the acting authority's country today, with where the authority is stricter. */
export async function rulesOfAuthority({ store, language, ...context }: AppLoadContext) {
  const { authorityId } = actorOf(context);
  const country = await findCountryUnscoped(store, authorityId);
  const own = new Map((await findStrictRules(store, [authorityId])).map((one) => [one.rule, one]));
  const inForce = rulesInForce((await findBasis(store)).packs, { countries: country ? [country] : [], day: new Date().toISOString().slice(0, 10) });
  const rules = [...inForce.rules.values()].map(({ rule, severity, name, why, fix, example, packs }): AuthorityRule => {
    const mine = own.get(rule);
    return {
      rule, family: familyOf(rule), name: name[language], why: why[language], fix: fix[language], example: example[language], sources: sourcesOf(inForce, rule), packs, severity,
      own: mine && isStricter(mine.severity, severity) ? { severity: mine.severity, reason: mine.reason } : null, stricter: severities.filter((one) => isStricter(one, severity)),
    };
  });
  return { rules, ...shownPacks({ inForce }, language) };
}

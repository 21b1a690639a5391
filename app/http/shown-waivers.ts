import type { Waiver } from "~/domain/checks/judgement";
import type { RuleText } from "~/domain/checks/rule-pack";
import { type WaiverState, waiverState } from "~/domain/checks/waiver-state";
import { type Language, inLanguage, languages } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { nameIn, stateOf } from "~/domain/specification/specification";
import { languageNames } from "~/messages/common";
import { findBasis } from "~db/reference-data";
import { findRequirements } from "~db/requirements";
import type { Store } from "~db/store";
import { findWaiverNames, findWaivers } from "~db/waivers";
import type { Opened } from "./perform";

export interface ShownWaiver {
  id: string;
  state: WaiverState;
  requirement: { id: string; label: string } | null;
  rule: string;
  words: string;
  language: string;
  reason: string;
  grounds: { question: string; answer: string }[];
  asked: { name: string; position: string; authority: string; at: string };
  answered: { name: string; at: string; reason: string | null } | null;
  mayAnswer: boolean;
  mayWithdraw: boolean;
}

/** The waivers of a specification as people read them, newest first. */
export async function shownWaivers(store: Store, opened: Opened, language: Language): Promise<ShownWaiver[]> {
  const { specification, actor, standing } = opened;
  const waivers = (await findWaivers(store, opened)).reverse();
  if (waivers.length === 0) return [];
  const requirements = await findRequirements(store, opened);
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const rules = new Map((await findBasis(store)).packs.flatMap((pack) => pack.rules.map((one) => [one.rule, one] as const)));
  const names = await findWaiverNames(store, waivers);
  const drafting = stateOf(specification) === "drafting";
  return waivers.map((waiver) => {
    const requirement = byId.get(waiver.requirementId);
    const state = waiverState(waiver, requirement);
    const open = drafting && state === "asked";
    return {
      ...said(waiver, rules.get(waiver.rule), language), state, requirement: requirement ? { id: requirement.id, label: labelOf(requirement, numberOf, language) } : null,
      asked: { name: waiver.name, position: waiver.position, authority: nameIn(specification, waiver.authorityId), at: waiver.at },
      answered: waiver.answeredAt && waiver.answeredBy ? { name: names.get(waiver.answeredBy) ?? "", at: waiver.answeredAt, reason: waiver.answerReason } : null,
      mayAnswer: open && can(actor, "waiver:answer", standing) && waiver.personId !== actor.personId,
      mayWithdraw: open && can(actor, "waiver:ask", standing) && waiver.authorityId === actor.authorityId,
    };
  });
}

function said({ id, rule, finding, reason, grounds }: Waiver, text: RuleText | undefined, language: Language) {
  const spoken = languages.find((one) => one === finding.language);
  return {
    id, rule: text?.name[language] ?? rule, words: finding.words ?? finding.other ?? "", language: spoken ? languageNames[spoken][language] : "", reason,
    grounds: Object.entries(grounds).map(([ground, answer]) => ({ question: text?.grounds.find((one) => one.id === ground)?.question[language] ?? ground, answer })),
  };
}

const labelOf = (requirement: Requirement, numberOf: ReadonlyMap<string, string>, language: Language): string => `${numberOf.get(requirement.id) ?? ""} ${inLanguage(textOf(requirement).title, language)}`;

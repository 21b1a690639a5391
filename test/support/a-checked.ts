// What checks look at, with everything decided and nothing found: a test says only what it is about.
import { type Basis, basisOf } from "~/domain/checks/basis";
import type { CheckedSpecification } from "~/domain/checks/finding";
import { rulesInForce } from "~/domain/checks/rule-pack";
import { noConditions } from "~/domain/conditions/conditions";
import { noProcurement } from "~/domain/needs/procurement";
import type { Requirement } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";
import { readReference } from "~db/publish-library";

const both = (text: string) => ({ en: text, lv: text });
let kept: Basis | undefined;

/** The word lists, standards, terms and rule packs of the library. */
export const theBasis = (): Basis => (kept ??= basisOf(readReference()));

export function aRequirement(id: string, more: Partial<Requirement> = {}): Requirement {
  return {
    id, sectionId: "S1", place: 1, revision: 1, valuesRevision: 0, clause: null, tailoring: {}, local: { title: both(id), text: both(`The platform {{level}} do ${id}.`) },
    level: "shall", scope: {}, verification: { method: "test", text: both("It is tried.") }, retired: null, values: [], settlements: [], ...more,
  };
}

/** Conditions in which nothing is left to decide. */
export const allDecided: CheckedSpecification["conditions"] = {
  ...noConditions,
  lots: { reason: both("One platform cannot be divided."), most: null, rule: null },
  variants: { decision: "not-allowed", minimum: null, presentation: null },
  accessibility: { decision: "not-for-people", reason: both("Devices talk to devices.") },
  options: { decision: "none", text: null },
  rights: { decision: "none", text: null },
  exit: { decision: "regulated", text: both("The data are handed over.") },
  interoperability: { decision: "not-needed", reason: both("It crosses no border."), report: null },
  connectedProducts: { decision: "none", text: null },
};

export function aChecked(more: Partial<Omit<CheckedSpecification, "specification">> & { specification?: Partial<Specification> } = {}): CheckedSpecification {
  // A basis of its own: nothing is remembered from one test to the next.
  const basis = more.basis ?? { ...theBasis() };
  const day = more.day ?? "2026-11-10";
  const specification = {
    id: "SPEC", title: both("S"), subject: both("S"), languages: ["en", "lv"], lots: [], sections: [{ id: "S1", place: 1, title: both("Platform"), revision: 1 }], jointModel: "joint",
    participants: [{ authorityId: "A", name: "A", country: "LV", lead: true, signingPlace: 1, acceptedAt: null }], ...more.specification,
  } as unknown as Specification;
  return {
    basis, inForce: rulesInForce(basis.packs, { countries: specification.participants.map((one) => one.country), day }),
    requirements: [], procurement: noProcurement, conditions: allDecided, exceptions: [], blocking: [], objections: [], amendments: [], agreement: null, day, standings: [], offered: [],
    ...more, specification,
  };
}

import { z } from "zod";
import { PartlyLocalized } from "../language";
import { type Clause, type Level, VerificationMethod } from "../library/clause";
import type { Parameter, ParameterValue } from "../library/parameter";
import type { AppliedRule } from "./decision";
import type { Scope } from "./scope";
import { type ClauseText, type Tailoring, tailoredText } from "./tailoring";

/** A clause that the authorities wrote themselves. */
export const LocalClause = z.strictObject({ title: PartlyLocalized, text: PartlyLocalized });
export type LocalClause = z.infer<typeof LocalClause>;

/** How the buyers will check a requirement, in their own words. */
export const OwnVerification = z.strictObject({ method: VerificationMethod, text: PartlyLocalized });
export type OwnVerification = z.infer<typeof OwnVerification>;

/** A clause in use: a pinned library revision with its tailoring, or a local clause. */
export interface Requirement {
  id: string;
  sectionId: string;
  place: number;
  /** Grows with each change; a write names the revision that it was based on. */
  revision: number;
  /** Grows when a value or what was settled about one changes. */
  valuesRevision: number;
  clause: Clause | null;
  tailoring: Tailoring;
  local: LocalClause | null;
  level: Level;
  scope: Scope;
  /** Null: as the library clause has it. */
  verification: OwnVerification | null;
  retired: Retirement | null;
  values: OwnValue[];
  settlements: Settlement[];
}

export interface Retirement {
  by: string;
  at: string;
  reason: string;
}

/** What one authority wants a parameter to be. */
export interface OwnValue {
  parameterId: string;
  authorityId: string;
  value: ParameterValue;
}

/** A way to settle a collision: one joint value, or (separate) each authority keeps its own. */
export interface Settlement {
  id: string;
  parameterId: string;
  kind: "joint" | "separate";
  value: ParameterValue | null;
  reason: string;
  proposedFor: string;
  proposedBy: string;
  proposedAt: string;
  /** The rule that it is decided by, as it was in force at the proposal; null: the specification's. */
  rule: AppliedRule | null;
  closesAt: string | null;
  votes: { authorityId: string; agrees: boolean; reason: string | null; name: string; at: string }[];
  outcome: "accepted" | "rejected" | "lapsed" | null;
  outcomeAt: string | null;
}

/** The requirement's texts as they stand: the tailored library text, or the local one. */
export function textOf(requirement: Pick<Requirement, "clause" | "tailoring" | "local">): ClauseText {
  if (requirement.clause) return tailoredText(requirement.clause, requirement.tailoring);
  return requirement.local ?? { title: {}, text: {} };
}

export const parametersOf = (requirement: Pick<Requirement, "clause">): Parameter[] => requirement.clause?.parameters ?? [];

export const verificationOf = (requirement: Pick<Requirement, "clause" | "verification">): OwnVerification | null =>
  requirement.verification ?? requirement.clause?.verification ?? null;

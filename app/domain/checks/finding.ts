import type { AgreementOnRecord } from "../agreement/agreement";
import type { AgreementGap } from "../agreement/gaps";
import type { TenderConditions } from "../conditions/conditions";
import type { Language } from "../language";
import type { Procurement } from "../needs/procurement";
import type { Exception } from "../signing/exception";
import type { Comment } from "../specification/comment";
import type { Requirement } from "../specification/requirement";
import type { Specification } from "../specification/specification";
import type { Basis } from "./basis";
import type { RuleId } from "./rule-id";
import type { RulesInForce } from "./rule-pack";

export interface Place {
  requirementId?: string;
  sectionId?: string;
  lotId?: string;
  parameterId?: string;
  authorityId?: string;
  /** Of the joint list of needs. */
  itemId?: string;
  criterionId?: string;
  amendmentId?: string;
  commentId?: string;
  language?: Language;
  /** What the agreement lacks. */
  gap?: AgreementGap;
  /** The other clause, requirement, value or id that it is about. */
  other?: string;
  /** The words in question, and where they stand in the requirement's title or text with its placeholders (UTF-16). */
  words?: string;
  field?: "title" | "text";
  from?: number;
  to?: number;
}

/** What one click can do about a finding: put other words in the place of some, or add a clause. */
export type Mend = { kind: "words"; with: string } | { kind: "clause"; clauseId: string };

/** What a check reports, and where. */
export interface Finding {
  rule: RuleId;
  place: Place;
  mend?: Mend;
}

/** A requirement that few of the vendors that share their statements could meet. */
export interface Offered {
  requirementId: string;
  vendors: number;
  able: number;
}

export interface CheckedSpecification {
  /** What the library says: word lists, standards, terms. */
  basis: Basis;
  /** Which rules count, and how much. */
  inForce: RulesInForce;
  specification: Specification;
  /** Retired ones left out. */
  requirements: readonly Requirement[];
  procurement: Procurement;
  conditions: TenderConditions;
  /** What authorities took exception to and nobody has dealt with. */
  exceptions: readonly Exception[];
  /** Threads that freezing waits for. */
  blocking: readonly Pick<Comment, "id" | "requirementId" | "authorityId">[];
  /** What the authorities agreed among themselves; null where nothing is recorded. */
  agreement: AgreementOnRecord | null;
  /** The day of the check, ISO 8601. */
  day: string;
  /** Who objects to what requirements say now. */
  objections: readonly { requirementId: string; authorityId: string }[];
  /** What is proposed and not decided; an addition is about no requirement. */
  amendments: readonly { id: string; requirementId: string | null }[];
  /** Clauses that the library advises against or has taken back. */
  standings: readonly { clauseId: string; standing: "deprecated" | "withdrawn" }[];
  /** What the market says; empty while too few vendors share. */
  offered: readonly Offered[];
}

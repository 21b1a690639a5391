import type { AgreementOnRecord } from "../agreement/agreement";
import type { AgreementGap } from "../agreement/gaps";
import type { TenderConditions } from "../conditions/conditions";
import type { Language } from "../language";
import type { Procurement } from "../needs/procurement";
import type { Exception } from "../signing/exception";
import type { Comment } from "./comment";
import type { Requirement } from "./requirement";
import type { Specification } from "./specification";

/** What a check reports, and where. All of these block freezing. */
export const findingRules = [
  "value-unset",
  "value-collision",
  "required-clause-missing",
  "clauses-conflict",
  "language-missing",
  "reference-broken",
  "text-restricted",
  "participation-open",
  "agreement-incomplete",
  "exception-open",
  "comment-blocking",
  "objection-open",
  "amendment-open",
  "nothing-to-freeze",
  "procedure-form-missing",
  "framework-lot-without-maximum",
  "framework-maximum-missing",
  "item-without-lot",
  "need-over-maximum",
  "estimate-missing",
  "funding-mismatch",
  "rate-missing",
  "criteria-missing",
  "weights-not-hundred",
  "weights-too-wide",
  "weighting-reason-missing",
  "criterion-unverified",
  "life-cycle-method-missing",
  "criterion-link-broken",
] as const;

export interface Finding {
  rule: (typeof findingRules)[number];
  place: {
    requirementId?: string;
    sectionId?: string;
    lotId?: string;
    parameterId?: string;
    authorityId?: string;
    /** Of the joint list of needs. */
    itemId?: string;
    criterionId?: string;
    amendmentId?: string;
    language?: Language;
    /** What the agreement lacks. */
    gap?: AgreementGap;
    /** The other clause, or the id that a reference names. */
    other?: string;
    commentId?: string;
  };
}

export interface CheckedSpecification {
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
}

export type Check = (checked: CheckedSpecification) => Finding[];

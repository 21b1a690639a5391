import { verificationOf } from "../../specification/requirement";
import { inLanguage } from "../../language";
import type { RequirementRule } from "../rule";

/** What is demanded of everybody can be verified: Directive 2014/24/EU, art. 67(4) and 44; ISO/IEC/IEEE 29148, 5.2.5. */
export const verificationMissing: RequirementRule = {
  id: "verification-missing", kind: "requirement",
  check({ requirement }) {
    if (requirement.level !== "shall") return [];
    const verification = verificationOf(requirement);
    return verification && inLanguage(verification.text, "en").trim() !== "" ? [] : [{ place: { requirementId: requirement.id } }];
  },
};

import type { Check, CheckedSpecification, Finding } from "../specification/finding";
import { checkLanguages } from "./language";
import { checkContent, checkParticipation } from "./participation";
import { checkReferences } from "./reference";
import { checkConflicts, checkRequired } from "./relation";
import { checkRestrictedText } from "./restricted-text";
import { checkValues } from "./value";

const all: readonly Check[] = [
  checkContent, checkParticipation, checkValues, checkRequired, checkConflicts, checkLanguages, checkReferences, checkRestrictedText,
];

/** Everything that stands in the way of freezing. */
export const findings = (checked: CheckedSpecification): Finding[] => all.flatMap((check) => check(checked));

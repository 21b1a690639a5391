import type { RequirementRule } from "../rule";
import { statesOf } from "./value-states";

/** Every authority that a parameter applies to has entered a value. */
export const valueUnset: RequirementRule = {
  id: "value-unset", kind: "requirement", varies: true,
  check: (read, checked) =>
    statesOf(read, checked)
      .filter(({ status }) => status === "unset")
      .flatMap(({ parameter, missing }) => missing.map((authorityId) => ({ place: { requirementId: read.requirement.id, parameterId: parameter.id, authorityId } }))),
};

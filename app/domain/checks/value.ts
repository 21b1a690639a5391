import type { Check, Finding } from "../specification/finding";
import { parameterStates } from "../specification/value";

/** Every authority that a parameter applies to has entered a value, and different values are settled. */
export const checkValues: Check = ({ specification, requirements }) => {
  const ids = specification.participants.map((participant) => participant.authorityId);
  return requirements.flatMap((requirement) =>
    parameterStates(requirement, ids).flatMap(({ parameter, status, missing }): Finding[] => {
      const place = { requirementId: requirement.id, parameterId: parameter.id };
      if (status === "unset") return missing.map((authorityId) => ({ rule: "value-unset", place: { ...place, authorityId } }));
      return status === "collision" ? [{ rule: "value-collision" as const, place }] : [];
    }),
  );
};

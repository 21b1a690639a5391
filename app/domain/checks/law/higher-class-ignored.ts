import type { RequirementRule } from "../rule";
import { standardsOf } from "./standard-status";

/** Where a reference of a higher class exists for the topic, it goes first, or there is a reason: Directive 2014/24/EU, art. 42(3)(b). What a clause gives as an example is no reference that demands anything. */
export const higherClassIgnored: RequirementRule = {
  id: "higher-class-ignored", kind: "requirement",
  check(read, { basis }) {
    const used = standardsOf(read, basis);
    const isExample = (id: string) => read.requirement.clause?.standards.some(({ standard, role }) => standard === id && role === "example") ?? false;
    return used
      .filter(({ standard }) => !isExample(standard.id) && standard.prefer && standard.prefer.length > 0 && !standard.prefer.some((id) => used.some((one) => one.standard.id === id)))
      .map(({ standard, words }) => ({ place: { requirementId: read.requirement.id, words, other: (standard.prefer ?? []).map((id) => basis.register.byId.get(id)?.reference ?? id).join(", ") } }));
  },
};

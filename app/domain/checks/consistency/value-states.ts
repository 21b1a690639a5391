import { type ParameterState, parameterStates } from "../../specification/value";
import type { CheckedSpecification } from "../finding";
import type { ReadRequirement } from "../rule";

const kept = new WeakMap<ReadRequirement, readonly ParameterState[]>();

/** Where the parameters of a requirement stand among the participants; found once for the rules that ask. */
export function statesOf(read: ReadRequirement, { specification }: CheckedSpecification): readonly ParameterState[] {
  const { requirement } = read;
  if (!requirement.clause || requirement.clause.parameters.length === 0) return [];
  const before = kept.get(read);
  if (before) return before;
  const states = parameterStates(requirement, specification.participants.map((one) => one.authorityId));
  kept.set(read, states);
  return states;
}

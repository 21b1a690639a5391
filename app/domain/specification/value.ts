import { canonicalJson } from "../canonical-json";
import type { Parameter, ParameterValue } from "../library/parameter";
import type { OwnValue, Requirement, Settlement } from "./requirement";
import { parametersOf } from "./requirement";
import { appliesTo } from "./scope";

export type ValueStatus = "unset" | "consistent" | "collision" | "decided";

/** Where one parameter of one requirement stands among the authorities that it applies to. */
export interface ParameterState {
  parameter: Parameter;
  status: ValueStatus;
  values: OwnValue[];
  /** Authorities that have yet to enter a value. */
  missing: string[];
  /** What arithmetic proposes in a collision; null where only people can settle it. */
  proposal: ParameterValue | null;
  open: Settlement | null;
  decided: Settlement | null;
}

/** The states of all parameters of a requirement, given the participants' ids. */
export function parameterStates(requirement: Requirement, participantIds: readonly string[]): ParameterState[] {
  const applicable = participantIds.filter((id) => appliesTo(requirement.scope, id));
  return parametersOf(requirement).map((parameter) => stateOfParameter(requirement, parameter, applicable));
}

function stateOfParameter(requirement: Requirement, parameter: Parameter, applicable: readonly string[]): ParameterState {
  const values = applicable.flatMap((authorityId) =>
    requirement.values.filter((own) => own.parameterId === parameter.id && own.authorityId === authorityId),
  );
  const missing = applicable.filter((id) => !values.some((own) => own.authorityId === id));
  const settlements = requirement.settlements.filter((one) => one.parameterId === parameter.id);
  const open = settlements.find((one) => one.outcome === null) ?? null;
  const decided = settlements.findLast((one) => one.outcome === "accepted") ?? null;

  // What was decided holds also where the values agree by now, or agreed before: it may be another one.
  const status = missing.length > 0 ? "unset" : decided ? "decided" : agree(parameter, values) ? "consistent" : "collision";
  const proposal = status === "collision" ? jointValue(parameter, values.map((own) => own.value)) : null;
  return { parameter, status, values, missing, proposal, open, decided };
}

/** The value that holds for one authority: the decided joint one, else its own. */
export function valueFor(state: ParameterState, authorityId: string): ParameterValue | null {
  if (state.status === "decided" && state.decided?.kind === "joint") return state.decided.value;
  return state.values.find((own) => own.authorityId === authorityId)?.value ?? null;
}

/** The one value that holds for everybody, or null where authorities keep their own. */
export function commonValue(state: ParameterState): ParameterValue | null {
  if (state.status === "decided") return state.decided?.kind === "joint" ? state.decided.value : null;
  const distinct = new Map(state.values.map((own) => [canonicalJson(own.value), own.value]));
  return state.missing.length === 0 && distinct.size === 1 ? ([...distinct.values()][0] ?? null) : null;
}

/**
 * The joint value that the parameter's direction proposes: the strictest, the union or the intersection.
 * Null where arithmetic has no answer: "equal", "free", or an empty intersection.
 */
export function jointValue(parameter: Parameter, values: readonly ParameterValue[]): ParameterValue | null {
  if (values.length === 0) return null;
  switch (parameter.direction) {
    case "higher":
      return values.reduce((a, b) => (b > a ? b : a));
    case "lower":
      return values.reduce((a, b) => (b < a ? b : a));
    case "union":
    case "intersection": {
      if (parameter.type !== "choice") return null;
      const sets = values.map((value) => (Array.isArray(value) ? value : []));
      const inAll = (id: string) => sets.every((set) => set.includes(id));
      const inAny = (id: string) => sets.some((set) => set.includes(id));
      const chosen = parameter.options.map((option) => option.id).filter(parameter.direction === "union" ? inAny : inAll);
      return chosen.length > 0 ? chosen : null;
    }
    case "equal":
    case "free":
      return null;
  }
}

/** A set in the option order of its parameter, so that equal choices are equal values. */
export function normalValue(parameter: Parameter, value: ParameterValue): ParameterValue {
  if (parameter.type !== "choice" || !Array.isArray(value)) return value;
  return parameter.options.map((option) => option.id).filter((id) => value.includes(id));
}

function agree(parameter: Parameter, values: readonly OwnValue[]): boolean {
  return parameter.direction === "free" || new Set(values.map((own) => canonicalJson(own.value))).size <= 1;
}

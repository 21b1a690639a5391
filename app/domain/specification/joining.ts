import { canonicalJson } from "../canonical-json";
import { type Parameter, type ParameterValue, fits } from "../library/parameter";
import { collisionsIn } from "./collision";
import { type Requirement, parametersOf } from "./requirement";
import { appliesTo } from "./scope";
import { commonValue, parameterStates } from "./value";

/** A value that an authority entered for a clause in another specification. */
export interface OwnUse {
  clauseId: string;
  parameterId: string;
  value: ParameterValue;
}

/** What an authority that joins would start with for one parameter: what it used last for the clause, else what the library suggests. */
export interface StartValue {
  requirementId: string;
  parameter: Parameter;
  value: ParameterValue;
  from: "own" | "library";
}

export interface JoiningChanges {
  start: StartValue[];
  /** What it would have to enter because nothing is known. */
  missing: { requirementId: string; parameter: Parameter }[];
  /** Where it differs from a value that the others have in common. */
  differs: (StartValue & { theirs: ParameterValue })[];
  /** Collisions that its start values would make; "reopens" where a decision lapses. */
  collisions: { requirementId: string; parameter: Parameter; value: ParameterValue; proposal: ParameterValue | null; reopens: boolean }[];
  /** Proposals of present collisions that would become other ones. */
  moved: { requirementId: string; parameter: Parameter; from: ParameterValue | null; to: ParameterValue | null }[];
}

interface Joining {
  authorityId: string;
  /** Those that take part already. */
  others: readonly string[];
  requirements: readonly Requirement[];
  /** Newest first. */
  uses: readonly OwnUse[];
}

/** What an authority would start with: nothing where it has a value already. */
export function startValues({ authorityId, requirements, uses }: Pick<Joining, "authorityId" | "requirements" | "uses">): Pick<JoiningChanges, "start" | "missing"> {
  const newest = new Map<string, OwnUse[]>();
  for (const use of uses) newest.set(keyOf(use.clauseId, use.parameterId), [...(newest.get(keyOf(use.clauseId, use.parameterId)) ?? []), use]);
  const start: StartValue[] = [];
  const missing: JoiningChanges["missing"] = [];
  for (const requirement of requirements.filter((one) => appliesTo(one.scope, authorityId)))
    for (const parameter of parametersOf(requirement)) {
      if (requirement.values.some((own) => own.authorityId === authorityId && own.parameterId === parameter.id)) continue;
      // A newer revision of the clause may no longer allow what was entered once.
      const own = newest.get(keyOf(requirement.clause?.id ?? "", parameter.id))?.find((use) => fits(parameter, use.value));
      const value = own?.value ?? parameter.default;
      if (value === undefined) missing.push({ requirementId: requirement.id, parameter });
      else start.push({ requirementId: requirement.id, parameter, value, from: own ? "own" : "library" });
    }
  return { start, missing };
}

const keyOf = (id: string, parameterId: string) => `${id} ${parameterId}`;

/** What would change if the authority joined with its start values. Its own wishes alone count: what others have stays as it is. */
export function joiningChanges({ authorityId, others, requirements, uses }: Joining): JoiningChanges {
  const { start, missing } = startValues({ authorityId, requirements, uses });
  const startOf = new Map(start.map((one) => [keyOf(one.requirementId, one.parameter.id), one]));
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const nothingElse = { amendments: [], acceptances: [] };
  const before = new Map(collisionsIn({ participantIds: others, requirements, ...nothingElse }).map((one) => [one.key, one]));
  const after = collisionsIn({ participantIds: [...others, authorityId], requirements: joined(requirements, authorityId, start), ...nothingElse }).filter((one) => one.kind === "value" && !one.decided);
  return {
    start,
    missing,
    differs: start.flatMap((one) => {
      const requirement = byId.get(one.requirementId);
      const state = requirement && parameterStates(requirement, others).find(({ parameter }) => parameter.id === one.parameter.id);
      const theirs = state ? commonValue(state) : null;
      return theirs !== null && canonicalJson(theirs) !== canonicalJson(one.value) ? [{ ...one, theirs }] : [];
    }),
    collisions: after.flatMap(({ key, requirementId, parameter, proposal }) => {
      const mine = parameter && startOf.get(keyOf(requirementId, parameter.id));
      const earlier = before.get(key);
      return mine && (!earlier || earlier.decided) ? [{ requirementId, parameter, value: mine.value, proposal, reopens: Boolean(earlier?.decided) }] : [];
    }),
    moved: after.flatMap(({ key, requirementId, parameter, proposal }) => {
      const earlier = before.get(key);
      return parameter && earlier && !earlier.decided && canonicalJson(earlier.proposal) !== canonicalJson(proposal) ? [{ requirementId, parameter, from: earlier.proposal, to: proposal }] : [];
    }),
  };
}

/** The requirements once the start values are entered: a decision for another value lapses. */
function joined(requirements: readonly Requirement[], authorityId: string, start: readonly StartValue[]): Requirement[] {
  const starting = new Map<string, StartValue[]>();
  for (const one of start) starting.set(one.requirementId, [...(starting.get(one.requirementId) ?? []), one]);
  return requirements.map((requirement) => {
    const own = starting.get(requirement.id) ?? [];
    return {
      ...requirement,
      values: [...requirement.values, ...own.map(({ parameter, value }) => ({ parameterId: parameter.id, authorityId, value }))],
      settlements: requirement.settlements.filter((one) => !own.some(({ parameter, value }) => parameter.id === one.parameterId && lapses(one, value))),
    };
  });
}

/** Whether what was settled ends when an authority enters a value: not when the value is the one that was settled. */
export const lapses = ({ kind, value: settled }: Pick<Requirement["settlements"][number], "kind" | "value">, entered: ParameterValue): boolean =>
  kind !== "joint" || canonicalJson(settled) !== canonicalJson(entered);

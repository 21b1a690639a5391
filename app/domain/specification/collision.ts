import { canonicalJson } from "../canonical-json";
import type { Parameter, ParameterValue } from "../library/parameter";
import type { Requirement, Settlement } from "./requirement";
import { type Movement, movementsTo } from "./movement";
import { type Scope, appliesTo } from "./scope";
import { type ParameterState, parameterStates } from "./value";

/** What authorities can be at odds about. "alternative": two clauses in use of which one is enough, or which exclude each other. */
export const collisionKinds = ["value", "alternative", "text", "level", "scope", "order"] as const;
export type CollisionKind = (typeof collisionKinds)[number];

/** An open amendment, as far as it can be at odds with something. */
export interface ProposedOutcome {
  id: string;
  requirementId: string;
  aspect: Exclude<CollisionKind, "alternative">;
  /** Of a value. */
  parameterId: string | null;
  /** What it wants; the same outcome has the same canonical JSON. */
  outcome: unknown;
  /** Who proposed it and who has agreed to it. */
  authorities: readonly string[];
}

/** An authority that accepts a requirement as it stands. */
export interface Acceptance {
  requirementId: string;
  authorityId: string;
}

export interface CollidingSpecification {
  participantIds: readonly string[];
  requirements: readonly Requirement[];
  amendments: readonly ProposedOutcome[];
  acceptances: readonly Acceptance[];
}

export type Want =
  | { kind: "value"; value: ParameterValue }
  | { kind: "requirement"; requirementId: string }
  | { kind: "amendment"; amendmentIds: string[] }
  | { kind: "as-it-stands" };

export interface Side {
  authorities: string[];
  want: Want;
}

export interface Collision {
  /** The same however it came about. */
  key: string;
  kind: CollisionKind;
  requirementId: string;
  /** The other requirement of an alternative. */
  otherId: string | null;
  parameter: Parameter | null;
  /** Who wants what, each outcome once. */
  sides: Side[];
  /** The authorities that have a say. */
  concerned: string[];
  /** What the parameter's direction proposes, and who would move to it by how much. */
  proposal: ParameterValue | null;
  moves: Movement[];
  /** The proposal that is being voted on. */
  open: Settlement | null;
  decided: Settlement | null;
}

/**
 * Everything that the authorities are at odds about, and what they decided about values that differ. Nothing in the result
 * depends on the order in which authorities joined or anything was saved.
 */
export function collisionsIn(given: CollidingSpecification): Collision[] {
  const participantIds = [...given.participantIds].sort();
  const found = [
    ...given.requirements.flatMap((requirement) => valueCollisions(requirement, participantIds)),
    ...alternatives(given.requirements, participantIds),
    ...contested({ ...given, participantIds }),
  ];
  // A value that differs and is contested by amendments too is one collision.
  return [...new Map(found.reverse().map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const keyOf = (...parts: string[]): string => parts.join(":");

function valueCollisions(requirement: Requirement, participantIds: readonly string[]): Collision[] {
  const concerned = participantIds.filter((id) => appliesTo(requirement.scope, id));
  return parameterStates(requirement, participantIds)
    .filter(({ status, open }) => status === "collision" || status === "decided" || open)
    .map((state) => ({
      key: keyOf("value", requirement.id, state.parameter.id),
      kind: "value",
      requirementId: requirement.id,
      otherId: null,
      parameter: state.parameter,
      sides: grouped(state.values.map(({ authorityId, value }) => ({ want: { kind: "value", value }, authorities: [authorityId] }))),
      concerned,
      proposal: state.proposal,
      moves: movesOf(state),
      open: state.open,
      decided: state.status === "decided" ? state.decided : null,
    }));
}

function movesOf({ parameter, values, proposal }: ParameterState): Movement[] {
  return proposal === null ? [] : movementsTo(parameter, values, proposal);
}

/** Pairs of requirements in force that meet somewhere although one is enough, or although they exclude each other. */
function alternatives(requirements: readonly Requirement[], participantIds: readonly string[]): Collision[] {
  const byClause = new Map(requirements.flatMap((one) => (one.clause ? [[one.clause.id, one]] : [])));
  return requirements.flatMap((one) =>
    (one.clause?.relations ?? [])
      .filter(({ type }) => type === "conflicts" || type === "alternative-of")
      .flatMap(({ clause }) => {
        const other = byClause.get(clause);
        return other && other.id !== one.id ? pair(one, other, participantIds) : [];
      }),
  );
}

function pair(one: Requirement, another: Requirement, participantIds: readonly string[]): Collision[] {
  const [first, second] = one.id < another.id ? [one, another] : [another, one];
  const to = ({ scope }: Requirement) => participantIds.filter((id) => appliesTo(scope, id));
  const both = to(first).filter((id) => to(second).includes(id));
  if (both.length === 0 || !lotsMeet(first.scope, second.scope)) return [];
  const side = (requirement: Requirement): Side => ({ authorities: to(requirement), want: { kind: "requirement", requirementId: requirement.id } });
  return [{
    ...nothingOfValues,
    key: keyOf("alternative", first.id, second.id),
    kind: "alternative",
    requirementId: first.id,
    otherId: second.id,
    sides: [side(first), side(second)],
    concerned: participantIds.filter((id) => to(first).includes(id) || to(second).includes(id)),
  }];
}

const nothingOfValues = { parameter: null, proposal: null, moves: [], open: null, decided: null };

const lotsMeet = (a: Scope, b: Scope): boolean => !a.lots || !b.lots || a.lots.some((id) => b.lots?.includes(id));

/** Where different authorities have different open amendments, or one of them stands against what others accept as it stands. */
function contested({ requirements, amendments, acceptances, participantIds }: CollidingSpecification): Collision[] {
  // What only someone who has left still proposes is no side: the vote on it ends by the rule.
  const proposed = amendments.map((one) => ({ ...one, authorities: one.authorities.filter((id) => participantIds.includes(id)) })).filter((one) => one.authorities.length > 0);
  const amended = new Set(proposed.map((one) => one.requirementId));
  return requirements.filter(({ id }) => amended.has(id)).flatMap((requirement) => {
    const own = proposed.filter((one) => one.requirementId === requirement.id);
    const aspects = new Map(own.map(({ aspect, parameterId }) => [keyOf(aspect, requirement.id, ...(parameterId ? [parameterId] : [])), { aspect, parameterId }]));
    const accepting = acceptances.filter((one) => one.requirementId === requirement.id).map((one) => one.authorityId);
    return [...aspects].flatMap(([key, { aspect, parameterId }]) => {
      const about = own.filter((one) => one.aspect === aspect && one.parameterId === parameterId);
      const sides = sidesOf(about, accepting.filter((id) => participantIds.includes(id)));
      if (!atOdds(sides)) return [];
      const parameter = requirement.clause?.parameters.find((one) => one.id === parameterId) ?? null;
      const concerned = participantIds.filter((id) => appliesTo(requirement.scope, id));
      return [{ ...nothingOfValues, key, kind: aspect, requirementId: requirement.id, otherId: null, parameter, sides, concerned }];
    });
  });
}

function sidesOf(amendments: readonly ProposedOutcome[], accepting: readonly string[]): Side[] {
  const byOutcome = new Map<string, ProposedOutcome[]>();
  for (const one of amendments) byOutcome.set(canonicalJson(one.outcome), [...(byOutcome.get(canonicalJson(one.outcome)) ?? []), one]);
  const proposing = new Set(amendments.flatMap((one) => one.authorities));
  const standing = unique(accepting.filter((id) => !proposing.has(id)));
  return [
    ...[...byOutcome.values()]
      .map((same): Side => ({ want: { kind: "amendment", amendmentIds: unique(same.map((one) => one.id)) }, authorities: unique(same.flatMap((one) => one.authorities)) }))
      .sort(bySide),
    ...(standing.length > 0 ? [{ want: { kind: "as-it-stands" as const }, authorities: standing }] : []),
  ];
}

/** Two outcomes that one and the same authority proposes are its own choice to make, not yet a collision. */
const atOdds = (sides: readonly Side[]): boolean => sides.length > 1 && unique(sides.flatMap((side) => side.authorities)).length > 1;

function grouped(sides: readonly Side[]): Side[] {
  const byWant = new Map<string, Side>();
  for (const { want, authorities } of sides) {
    const key = canonicalJson(want);
    byWant.set(key, { want, authorities: unique([...(byWant.get(key)?.authorities ?? []), ...authorities]) });
  }
  return [...byWant.values()].sort(bySide);
}

const bySide = (a: Side, b: Side): number => (canonicalJson(a.want) < canonicalJson(b.want) ? -1 : 1);
const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

// A specification and its authorities, played in memory by the rules of app/domain and nothing else.
import { type AuditEvent, chained } from "~/domain/audit";
import type { AgreementOnRecord } from "~/domain/agreement/agreement";
import { canonicalJson } from "~/domain/canonical-json";
import type { Baseline } from "~/domain/signing/baseline";
import type { Signature } from "~/domain/signing/signature";
import type { Amendment } from "~/domain/specification/amendment";
import type { Position } from "~/domain/specification/position";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";
import { smallLibrary } from "../support/cast";
import { type Random, randomFrom } from "./random";

export const authorityIds = ["A", "B", "C", "D", "E"];

/** A position together with all that it was taken on. */
export interface TakenPosition extends Position {
  on: string;
}

export interface World {
  random: Random;
  specification: Specification;
  agreement: AgreementOnRecord | null;
  requirements: Requirement[];
  positions: TakenPosition[];
  amendments: Amendment[];
  /** Everything that a requirement ever said, by its id and revision. */
  said: Map<string, string>;
  baselines: { baseline: Baseline; sha256: string; signatures: Signature[] }[];
  events: AuditEvent[];
  minutes: number;
  ids: number;
}

const both = (text: string) => ({ en: text, lv: text });

/** Three authorities with two sections and the small library's clauses. */
export function newWorld(seed: number): World {
  const random = randomFrom(seed);
  const world: World = {
    random, agreement: null, requirements: [], positions: [], amendments: [], said: new Map(), baselines: [], events: [], minutes: 0, ids: 0,
    specification: {
      id: "s", title: both("Title"), subject: both("Subject"), cpv: ["72000000-5"], languages: ["en", "lv"], prevailing: "en", jointModel: "joint",
      decisionRule: random.pick(["unanimous", "majority", "qualified", "lead"] as const) ?? "majority",
      procedure: { order: random.pick(["sequential", "parallel"] as const) ?? "parallel", revision: 0, steps: [] },
      revision: 1, demonstration: false, lots: [], baseline: null,
      sections: [1, 2].map((place) => ({ id: `section-${place}`, place, title: both(`Section ${place}`), revision: 1 })),
      participants: ["A", "B", "C"].map((authorityId, index) => participant(authorityId, index + 1)),
      former: [],
    },
  };
  for (const clause of smallLibrary.filter(({ relations }) => relations.length === 0)) addRequirement(world, { clause });
  return world;
}

export const participant = (authorityId: string, signingPlace: number) => ({
  authorityId, name: `Authority ${authorityId}`, country: authorityId === "C" ? "EE" : "LV", lead: authorityId === "A", signingPlace, acceptedAt: "2026-11-01T00:00:00.000Z",
});

export const newId = (world: World): string => `id-${++world.ids}`;

/** Time goes on with each step. */
export const now = ({ minutes }: World): Date => new Date(Date.UTC(2026, 10, 1) + minutes * 60_000);

export function addRequirement(world: World, content: Partial<Requirement>): Requirement {
  const sectionId = content.sectionId ?? world.random.pick(world.specification.sections)?.id ?? "";
  const requirement: Requirement = {
    id: newId(world), sectionId, place: (world.ids + 1) * 1024, revision: 1, valuesRevision: 0, clause: null, tailoring: {}, local: null, level: "shall", scope: {}, verification: { method: "test", text: { en: "It is tried.", lv: "To izmēģina." } },
    retired: null, values: [], settlements: [], ...content,
  };
  world.requirements.push(requirement);
  note(world, requirement);
  return requirement;
}

/** All that a position is about: text, level, scope, values. */
export const contentOf = (requirement: Requirement): string => {
  const { level, scope, verification, values, settlements } = requirement;
  const settled = settlements.filter(({ outcome }) => outcome === "accepted").map(({ id }) => id);
  return canonicalJson({ text: textOf(requirement), level, scope, verification, values: [...values].sort((a, b) => (`${a.parameterId} ${a.authorityId}` < `${b.parameterId} ${b.authorityId}` ? -1 : 1)), settled, retired: requirement.retired !== null });
};

const keyOf = ({ id, revision, valuesRevision }: Requirement) => `${id} ${revision} ${valuesRevision}`;

/** Keeps what a requirement says at its revision, and does not let a revision change its words. */
export function note(world: World, requirement: Requirement) {
  const [key, words] = [keyOf(requirement), contentOf(requirement)];
  const before = world.said.get(key);
  if (before !== undefined && before !== words) throw new Error(`what a revision said has changed: ${key}: ${before} → ${words}`);
  world.said.set(key, words);
}

export const saidAt = (world: World, requirement: Requirement): string | undefined => world.said.get(keyOf(requirement));

export function replace(world: World, changed: Requirement) {
  world.requirements = world.requirements.map((one) => (one.id === changed.id ? changed : one));
  note(world, changed);
}

/** An entry of the log, as an act would make it. */
export function record(world: World, act: string, authorityId: string | null, payload: unknown) {
  world.events.push(chained("s", world.events.at(-1) ?? null, { act, personId: authorityId && `person-${authorityId}`, authorityId, roles: [], at: now(world).toISOString(), reason: null, payload }));
}

export const inForce = ({ requirements }: World): Requirement[] => requirements.filter(({ retired }) => !retired);
export const participantIds = ({ specification }: World): string[] => specification.participants.map(({ authorityId }) => authorityId);
export const openAmendments = ({ amendments }: World): Amendment[] => amendments.filter(({ outcome }) => outcome === null);

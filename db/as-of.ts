import { and, desc, eq, inArray, lte, max, ne, or, sql } from "drizzle-orm";
import type { Clause } from "~/domain/library/clause";
import type { NewestChange } from "~/domain/specification/undo";
import type { OwnValue, Requirement, Settlement } from "~/domain/specification/requirement";
import type { Participant, Section, Specification } from "~/domain/specification/specification";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";
import { type VersionContents, beforeVersions } from "./versions";

type Scoped = Pick<FoundSpecification, "specification">;

/** A specification as it was. What it says about the sign-off and its baselines is as of today. */
export interface AsOf {
  specification: Specification;
  /** In force then, in the order of sections and places. */
  requirements: Requirement[];
  retired: Requirement[];
}

/** An entry of the log after which, and until the next one, the specification was in one state. */
export interface Moment {
  ordinal: number;
  at: string;
}

/** The last entry up to a time; null where the specification was not there, or its versions were not kept yet. */
export async function findMoment(store: Store, { specification }: Scoped, upTo: { ordinal: number } | { at: Date }): Promise<Moment | null> {
  const { events, versions } = store.t;
  const [entry] = await store.db
    .select({ ordinal: events.ordinal, at: events.at })
    .from(events)
    .where(and(eq(events.chain, specification.id), "at" in upTo ? lte(events.at, upTo.at) : lte(events.ordinal, upTo.ordinal)))
    .orderBy(desc(events.ordinal))
    .limit(1);
  if (!entry) return null;
  const [began] = await store.db
    .select({ at: max(versions.at) })
    .from(versions)
    .where(and(eq(versions.specificationId, specification.id), eq(versions.ordinal, beforeVersions)));
  const early = began?.at && entry.at < began.at;
  // What stood when versions began has stood since the entry before it.
  const isLast = early && !(await hasEntryBetween(store, specification.id, entry.ordinal, began.at ?? entry.at));
  return early && !isLast ? null : { ordinal: entry.ordinal, at: entry.at.toISOString() };
}

async function hasEntryBetween(store: Store, chain: string, after: number, until: Date): Promise<boolean> {
  const { events } = store.t;
  return (await store.db.$count(events, and(eq(events.chain, chain), sql`${events.ordinal} > ${after}`, lte(events.at, until)))) > 0;
}

/** Those of these entries that changed what the specification says. */
export async function findOrdinalsWithVersions(store: Store, { specification }: Scoped, ordinals: readonly number[]): Promise<Set<number>> {
  const { versions } = store.t;
  if (ordinals.length === 0) return new Set();
  const rows = await store.db
    .selectDistinct({ ordinal: versions.ordinal })
    .from(versions)
    .where(and(eq(versions.specificationId, specification.id), inArray(versions.ordinal, [...ordinals])));
  return new Set(rows.flatMap((row) => row.ordinal ?? []));
}

/** The specification as it was after an entry of its log. */
export async function findAsOf(store: Store, { specification }: Scoped, { ordinal }: Pick<Moment, "ordinal">): Promise<AsOf> {
  const states = await findStates(store, specification.id, ordinal);
  const clauses = await findClausesUsed(store, specification.id);
  const names = await findNames(store, states);

  const description = states.description.get(specification.id);
  const sections = [...states.section].map(([id, section]): Section => ({ ...section, id })).sort((a, b) => a.place - b.place);
  const participants = await findParticipantsThen(store, states.participants);
  const all = requirementsThen(states, clauses, names);
  const order = new Map(sections.map((section, index) => [section.id, index]));
  const place = (one: Requirement) => order.get(one.sectionId) ?? Number.MAX_SAFE_INTEGER;
  all.sort((a, b) => place(a) - place(b) || a.place - b.place || (a.id < b.id ? -1 : 1));
  return {
    specification: { ...specification, ...description, participants, sections },
    requirements: all.filter((one) => !one.retired),
    retired: all.filter((one) => one.retired),
  };
}

/** What a requirement was after each entry of the log that changed it, oldest first. */
export async function findHistory(store: Store, { specification }: Scoped, requirementId: string): Promise<{ ordinal: number; at: string; requirement: Requirement }[]> {
  const { versions, settlements } = store.t;
  const settled = store.db.select({ id: settlements.id }).from(settlements).where(eq(settlements.requirementId, requirementId));
  const own = and(inArray(versions.kind, ["requirement", "place", "value"]), eq(versions.entityId, requirementId));
  const rows = await store.db
    .select({ kind: versions.kind, entityId: versions.entityId, content: versions.content, ordinal: versions.ordinal, at: versions.at })
    .from(versions)
    .where(and(eq(versions.specificationId, specification.id), or(own, and(eq(versions.kind, "settlement"), inArray(versions.entityId, settled)))))
    .orderBy(versions.n);
  const clauses = await findClausesUsed(store, specification.id, requirementId);

  const states = noStates();
  const steps: { ordinal: number; at: string; states: States }[] = [];
  for (const [index, { ordinal, at, ...row }] of rows.entries()) {
    take(states, row);
    if (rows[index + 1]?.ordinal !== ordinal) steps.push({ ordinal: ordinal ?? beforeVersions, at: at.toISOString(), states: copied(states) });
  }
  const names = await findNames(store, states);
  return steps.flatMap((step) => requirementsThen(step.states, clauses, names).map((requirement) => ({ ordinal: step.ordinal, at: step.at, requirement })));
}

/** The newest entry of the log that changed a requirement, its values or what was settled; null before there is one. */
export async function findNewestChange(store: Store, { specification }: Scoped, requirementId: string): Promise<NewestChange | null> {
  const { versions, settlements, events } = store.t;
  const settled = store.db.select({ id: settlements.id }).from(settlements).where(eq(settlements.requirementId, requirementId));
  const [row] = await store.db
    .select({ ordinal: events.ordinal, act: events.act, personId: events.personId, authorityId: events.authorityId, at: events.at })
    .from(versions)
    .innerJoin(events, and(eq(events.chain, versions.specificationId), eq(events.ordinal, versions.ordinal)))
    .where(and(eq(versions.specificationId, specification.id), or(eq(versions.entityId, requirementId), and(eq(versions.kind, "settlement"), inArray(versions.entityId, settled)))))
    .orderBy(desc(versions.n))
    .limit(1);
  return row ? { ...row, at: row.at.toISOString() } : null;
}

const copied = (states: States): States => ({
  ...states,
  requirement: new Map(states.requirement),
  settlement: new Map(states.settlement),
  values: new Map([...states.values].map(([id, own]) => [id, new Map(own)])),
});

interface States {
  description: Map<string, VersionContents["description"]>;
  participants: Map<string, VersionContents["participants"]>;
  section: Map<string, VersionContents["section"]>;
  requirement: Map<string, VersionContents["requirement"]>;
  settlement: Map<string, VersionContents["settlement"]>;
  /** By requirement, then by parameter and authority. */
  values: Map<string, Map<string, OwnValue>>;
}

/** The newest state of every entity up to an entry. */
async function findStates(store: Store, specificationId: string, ordinal: number): Promise<States> {
  const { versions } = store.t;
  const until = and(eq(versions.specificationId, specificationId), lte(versions.ordinal, ordinal));
  const newest = store.db
    .select({ n: max(versions.n) })
    .from(versions)
    .where(and(until, ne(versions.kind, "value")))
    .groupBy(versions.kind, versions.entityId);
  const rows = await store.db
    .select({ kind: versions.kind, entityId: versions.entityId, content: versions.content })
    .from(versions)
    .where(and(until, or(eq(versions.kind, "value"), inArray(versions.n, newest))))
    .orderBy(versions.n);

  const states = noStates();
  for (const row of rows) take(states, row);
  return states;
}

const noStates = (): States => ({ description: new Map(), participants: new Map(), section: new Map(), requirement: new Map(), settlement: new Map(), values: new Map() });

function take(states: States, row: { kind: keyof VersionContents; entityId: string; content: unknown }) {
  // Sound: db/versions.ts gives each kind its own content.
  const { kind, entityId, content } = row as { [K in keyof VersionContents]: { kind: K; entityId: string; content: VersionContents[K] | null } }[keyof VersionContents];
  if (kind === "value") takeValue(states.values, entityId, content);
  else if (kind === "place") movePlace(states.requirement, entityId, content);
  else if (content === null) states[kind].delete(entityId);
  else (states[kind] as Map<string, typeof content>).set(entityId, content);
}

function takeValue(values: States["values"], requirementId: string, content: VersionContents["value"] | null) {
  if (!content) return;
  const { parameterId, authorityId, value } = content;
  const own = values.get(requirementId) ?? new Map<string, OwnValue>();
  values.set(requirementId, own);
  if (value === null) own.delete(`${parameterId} ${authorityId}`);
  else own.set(`${parameterId} ${authorityId}`, { parameterId, authorityId, value });
}

function movePlace(requirements: States["requirement"], id: string, content: VersionContents["place"] | null) {
  const moved = requirements.get(id);
  if (moved && content) requirements.set(id, { ...moved, ...content });
}

/** Every revision of the clauses that requirements of the specification use: a requirement never changes its clause. */
export async function findClausesUsed(store: Store, specificationId: string, requirementId?: string): Promise<Map<string, Clause>> {
  const { clauses, requirements } = store.t;
  const used = store.db
    .select({ id: requirements.clauseId })
    .from(requirements)
    .where(and(eq(requirements.specificationId, specificationId), requirementId === undefined ? undefined : eq(requirements.id, requirementId)));
  const rows = await store.db.select({ id: clauses.id, revision: clauses.revision, content: clauses.content }).from(clauses).where(inArray(clauses.id, used));
  return new Map(rows.map((row) => [`${row.id} ${row.revision}`, row.content]));
}

async function findNames(store: Store, { requirement, settlement }: States): Promise<Map<string, string>> {
  const { people } = store.t;
  const retiredBy = [...requirement.values()].flatMap((one) => one.retiredBy ?? []);
  const voted = [...settlement.values()].flatMap((one) => one.votes.map((vote) => vote.personId));
  const ids = [...new Set([...retiredBy, ...voted])];
  if (ids.length === 0) return new Map();
  const rows = await store.db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Who took part then. Names and countries of authorities are those of today. */
async function findParticipantsThen(store: Store, then: States["participants"]): Promise<Participant[]> {
  const { authorities } = store.t;
  const rows = await store.db.select({ authorityId: authorities.id, name: authorities.name, country: authorities.country }).from(authorities).where(inArray(authorities.id, [...then.keys()]));
  return rows
    .flatMap((row) => {
      const one = then.get(row.authorityId);
      return one && one.leftAt === null ? [{ ...row, lead: one.lead, signingPlace: one.signingPlace, acceptedAt: one.acceptedAt }] : [];
    })
    .sort((a, b) => a.signingPlace - b.signingPlace);
}

function requirementsThen({ requirement, settlement, values }: States, clauses: Map<string, Clause>, names: Map<string, string>): Requirement[] {
  const settled = settlementsByRequirement(settlement, names);
  return [...requirement].map(([id, row]) => {
    const clause = row.clauseId === null ? null : (clauses.get(`${row.clauseId} ${row.clauseRevision}`) ?? null);
    const hasParameters = (clause?.parameters.length ?? 0) > 0;
    return {
      id, sectionId: row.sectionId, place: row.place, revision: row.revision, valuesRevision: row.valuesRevision, clause,
      tailoring: row.tailoring, local: row.local, level: row.level, scope: row.scope, verification: row.verification,
      retired: row.retiredAt === null ? null : { by: names.get(row.retiredBy ?? "") ?? "", at: row.retiredAt, reason: row.retiredReason ?? "" },
      values: hasParameters ? [...(values.get(id)?.values() ?? [])].sort(byParameterAndAuthority) : [],
      settlements: hasParameters ? (settled.get(id) ?? []) : [],
    };
  });
}

const byParameterAndAuthority = (a: OwnValue, b: OwnValue): number => (`${a.parameterId} ${a.authorityId}` < `${b.parameterId} ${b.authorityId}` ? -1 : 1);

function settlementsByRequirement(settlements: States["settlement"], names: Map<string, string>): Map<string, Settlement[]> {
  const found = new Map<string, Settlement[]>();
  for (const [id, { requirementId, votes, ...row }] of settlements) {
    const list = found.get(requirementId) ?? [];
    found.set(requirementId, list);
    const voted = votes.map(({ personId, ...vote }) => ({ ...vote, name: names.get(personId) ?? "" }));
    list.push({ ...row, id, votes: voted.sort((a, b) => (a.at + a.authorityId < b.at + b.authorityId ? -1 : 1)) });
  }
  for (const list of found.values()) list.sort((a, b) => (a.proposedAt + a.id < b.proposedAt + b.id ? -1 : 1));
  return found;
}

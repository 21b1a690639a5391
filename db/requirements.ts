import { type SQL, and, asc, count, eq, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Clause } from "~/domain/library/clause";
import type { Actor } from "~/domain/people/actor";
import type { Requirement, Settlement } from "~/domain/specification/requirement";
import { keptByHead } from "./kept";
import { findPinnedClauses } from "./pinned-clauses";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;
/** With the head of its log, where the reader found it with that: then what was read before may still hold. */
type Found = Scoped & { head?: number };

const kept = keptByHead<Requirement[]>(20);

/** One requirement of a specification that the reader has found. */
export async function findRequirement(store: Store, { specification }: Scoped, id: string): Promise<Requirement | null> {
  const { requirements } = store.t;
  const [found] = await load(store, and(eq(requirements.specificationId, specification.id), eq(requirements.id, id)));
  return found ?? null;
}

/** A window of a section's requirements in force, in their order. */
export async function findSectionWindow(
  store: Store,
  { specification }: Scoped,
  sectionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Requirement[]> {
  const { requirements } = store.t;
  const here = and(eq(requirements.specificationId, specification.id), eq(requirements.sectionId, sectionId), isNull(requirements.retiredAt));
  return load(store, here, limit, offset);
}

/** Whom each requirement in force of a section applies to, in their order. */
export async function findSectionScopes(store: Store, { specification }: Scoped, sectionId: string): Promise<Pick<Requirement, "id" | "scope">[]> {
  const { requirements } = store.t;
  return store.db
    .select({ id: requirements.id, scope: requirements.scope })
    .from(requirements)
    .where(and(eq(requirements.specificationId, specification.id), eq(requirements.sectionId, sectionId), isNull(requirements.retiredAt)))
    .orderBy(asc(requirements.place), asc(requirements.id));
}

/** Every requirement in force, in the order of sections and places: what is checked and frozen. */
export async function findRequirements(store: Store, { specification, head = 0 }: Found): Promise<Requirement[]> {
  const { requirements } = store.t;
  return kept(store, specification.id, () => head, () => load(store, and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt))));
}

/** Those of the named requirements that are in force. */
export async function findRequirementsInForce(store: Store, { specification }: Scoped, ids: readonly string[]): Promise<Requirement[]> {
  const { requirements } = store.t;
  return load(store, and(eq(requirements.specificationId, specification.id), store.isAmong(requirements.id, ids), isNull(requirements.retiredAt)));
}

/** Those of the named requirements that are in force, whatever specification they are of. */
export const findRequirementsByIdUnscoped = (store: Store, ids: readonly string[]): Promise<Requirement[]> =>
  load(store, and(store.isAmong(store.t.requirements.id, ids), isNull(store.t.requirements.retiredAt)));

/** Requirements that have parameters or settlements to speak of: those of library clauses with parameters. */
export async function findRequirementsWithParameters(store: Store, found: Found): Promise<Requirement[]> {
  return (await findRequirements(store, found)).filter((requirement) => (requirement.clause?.parameters.length ?? 0) > 0);
}

export async function findRetired(store: Store, { specification }: Scoped): Promise<Requirement[]> {
  const { requirements } = store.t;
  return load(store, and(eq(requirements.specificationId, specification.id), isNotNull(requirements.retiredAt)));
}

/** Requirements about which something was proposed, retired ones too. */
export async function findRequirementsDecidedOn(store: Store, { specification }: Scoped): Promise<Requirement[]> {
  const { requirements, settlements, amendments } = store.t;
  const settled = store.db.select({ id: settlements.requirementId }).from(settlements);
  const amended = store.db.select({ id: amendments.requirementId }).from(amendments).where(eq(amendments.specificationId, specification.id));
  return load(store, and(eq(requirements.specificationId, specification.id), or(inArray(requirements.id, settled), inArray(requirements.id, amended))));
}

/** Ids and places of a section's requirements in force. */
export async function findPlaces(store: Store, { specification }: Scoped, sectionId: string): Promise<{ id: string; place: number }[]> {
  const { requirements } = store.t;
  return store.db
    .select({ id: requirements.id, place: requirements.place })
    .from(requirements)
    .where(and(eq(requirements.specificationId, specification.id), eq(requirements.sectionId, sectionId), isNull(requirements.retiredAt)))
    .orderBy(asc(requirements.place), asc(requirements.id));
}

/** The number of one requirement, from its section's place and its own. */
export async function findNumber(store: Store, { specification }: Scoped, requirement: Pick<Requirement, "sectionId" | "place">) {
  const { requirements } = store.t;
  const [row] = await store.db
    .select({ before: count() })
    .from(requirements)
    .where(and(eq(requirements.sectionId, requirement.sectionId), isNull(requirements.retiredAt), lt(requirements.place, requirement.place)));
  const section = specification.sections.findIndex((one) => one.id === requirement.sectionId);
  return `${section + 1}.${(row?.before ?? 0) + 1}`;
}

/** Numbers of requirements that texts refer to, by requirement id and by clause id. */
export async function findReferenced(store: Store, { specification }: Scoped, ids: readonly string[]) {
  const found = new Map<string, { id: string; number: string }>();
  if (ids.length === 0) return found;
  const { requirements } = store.t;
  const before = sql<number>`(select count(*) from requirements b where b.section_id = ${requirements.sectionId} and b.retired_at is null and b.place < ${requirements.place})`;
  const rows = await store.db
    .select({ id: requirements.id, clauseId: requirements.clauseId, sectionId: requirements.sectionId, before: before.mapWith(Number) })
    .from(requirements)
    .where(
      and(
        eq(requirements.specificationId, specification.id),
        isNull(requirements.retiredAt),
        or(store.isAmong(requirements.id, ids), store.isAmong(requirements.clauseId, ids)),
      ),
    );
  for (const row of rows) {
    const section = specification.sections.findIndex((one) => one.id === row.sectionId);
    const target = { id: row.id, number: `${section + 1}.${row.before + 1}` };
    found.set(row.id, target);
    if (row.clauseId) found.set(row.clauseId, target);
  }
  return found;
}

/** Clause ids in force. */
export async function findClausesInUse(store: Store, { specification }: Scoped): Promise<Set<string>> {
  const { requirements } = store.t;
  const rows = await store.db
    .select({ clauseId: requirements.clauseId })
    .from(requirements)
    .where(and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt), isNotNull(requirements.clauseId)));
  return new Set(rows.flatMap((row) => row.clauseId ?? []));
}

/** Requirements in force whose clause has a newer revision in the library, with that revision. */
export async function findOutdated(store: Store, { specification }: Scoped): Promise<{ requirement: Requirement; newer: Clause }[]> {
  const { requirements, clauses } = store.t;
  const rows = await store.db
    .select({ id: requirements.id, newer: clauses.content })
    .from(requirements)
    .innerJoin(clauses, and(eq(clauses.id, requirements.clauseId), eq(clauses.current, true)))
    .where(and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt), sql`${clauses.revision} > ${requirements.clauseRevision}`));
  if (rows.length === 0) return [];
  const found = await load(store, store.isAmong(requirements.id, rows.map((row) => row.id)));
  const newer = new Map(rows.map((row) => [row.id, row.newer]));
  return found.flatMap((requirement) => {
    const clause = newer.get(requirement.id);
    return clause ? [{ requirement, newer: clause }] : [];
  });
}

/** Where a clause is used in specifications that the acting authority takes part in. */
export async function findUses(store: Store, actor: Pick<Actor, "authorityId">, clauseId: string) {
  const { requirements, specifications, participants } = store.t;
  return store.db
    .select({ specificationId: specifications.id, title: specifications.title, requirementId: requirements.id, revision: requirements.clauseRevision })
    .from(requirements)
    .innerJoin(specifications, eq(specifications.id, requirements.specificationId))
    .innerJoin(participants, and(eq(participants.specificationId, specifications.id), eq(participants.authorityId, actor.authorityId), isNull(participants.leftAt)))
    .where(and(eq(requirements.clauseId, clauseId), isNull(requirements.retiredAt)))
    .orderBy(asc(specifications.createdAt), asc(requirements.id));
}

/** How many requirements a section holds, retired ones counted. Unscoped: the caller has found the section. */
export async function findSectionSizeUnscoped(store: Store, sectionId: string): Promise<number> {
  return store.db.$count(store.t.requirements, eq(store.t.requirements.sectionId, sectionId));
}

async function load(store: Store, where: SQL | undefined, limit?: number, offset?: number): Promise<Requirement[]> {
  const { requirements, sections, people } = store.t;
  const query = store.db
    .select({ row: requirements, retiredByName: people.name })
    .from(requirements)
    .innerJoin(sections, eq(sections.id, requirements.sectionId))
    .leftJoin(people, eq(people.id, requirements.retiredBy))
    .where(where)
    .orderBy(asc(sections.place), asc(requirements.place), asc(requirements.id))
    .$dynamic();
  const found = await (limit === undefined ? query : query.limit(limit).offset(offset ?? 0));
  const clauseOf = await findPinnedClauses(store, found.map(({ row }) => row));
  const rows = found.map((one) => ({ ...one, clause: clauseOf(one.row) }));
  const ids = rows.filter(({ clause }) => (clause?.parameters.length ?? 0) > 0).map(({ row }) => row.id);
  const [values, settlements] = [await findValues(store, ids), await findSettlements(store, ids)];

  return rows.map(({ row, clause, retiredByName }) => ({
    id: row.id,
    sectionId: row.sectionId,
    place: row.place,
    revision: row.revision,
    valuesRevision: row.valuesRevision,
    clause,
    tailoring: row.tailoring,
    local: row.local,
    level: row.level,
    scope: row.scope,
    verification: row.verification,
    retired: row.retiredAt && { by: retiredByName ?? "", at: row.retiredAt.toISOString(), reason: row.retiredReason ?? "" },
    values: values.get(row.id) ?? [],
    settlements: settlements.get(row.id) ?? [],
  }));
}

async function findValues(store: Store, ids: readonly string[]): Promise<Map<string, Requirement["values"]>> {
  const { parameterValues } = store.t;
  const found = new Map<string, Requirement["values"]>();
  if (ids.length === 0) return found;
  const rows = await store.db
    .select({ requirementId: parameterValues.requirementId, parameterId: parameterValues.parameterId, authorityId: parameterValues.authorityId, value: parameterValues.value })
    .from(parameterValues)
    .where(store.isAmong(parameterValues.requirementId, ids))
    .orderBy(asc(parameterValues.requirementId), asc(parameterValues.parameterId), asc(parameterValues.authorityId));
  for (const { requirementId, ...value } of rows) listIn(found, requirementId).push(value);
  return found;
}

async function findSettlements(store: Store, ids: readonly string[]): Promise<Map<string, Settlement[]>> {
  const { settlements, votes, people } = store.t;
  const found = new Map<string, Map<string, Settlement>>();
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .select({ settlement: settlements, vote: votes, name: people.name })
    .from(settlements)
    .leftJoin(votes, eq(votes.settlementId, settlements.id))
    .leftJoin(people, eq(people.id, votes.personId))
    .where(store.isAmong(settlements.requirementId, ids))
    .orderBy(asc(settlements.proposedAt), asc(settlements.id), asc(votes.at), asc(votes.authorityId));
  for (const { settlement, vote, name } of rows) {
    const ofRequirement = found.get(settlement.requirementId) ?? new Map<string, Settlement>();
    found.set(settlement.requirementId, ofRequirement);
    const one = ofRequirement.get(settlement.id) ?? toSettlement(settlement);
    ofRequirement.set(one.id, one);
    if (vote) one.votes.push({ authorityId: vote.authorityId, agrees: vote.agrees, reason: vote.reason, name: name ?? "", at: vote.at.toISOString() });
  }
  return new Map([...found].map(([id, ofRequirement]) => [id, [...ofRequirement.values()]]));
}

function toSettlement({ requirementId: _, ...row }: Store["t"]["settlements"]["$inferSelect"]): Settlement {
  return { ...row, proposedAt: row.proposedAt.toISOString(), closesAt: row.closesAt?.toISOString() ?? null, outcomeAt: row.outcomeAt?.toISOString() ?? null, votes: [] };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

import { and, asc, eq, isNull } from "drizzle-orm";
import type { Position, PositionKind, Revised } from "~/domain/specification/position";
import type { Requirement } from "~/domain/specification/requirement";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** A requirement without its texts: many fit into a table. */
export type RequirementHead = Revised & Pick<Requirement, "sectionId" | "place" | "retired">;

/** Every requirement in force, or those of them that are named, in the order of sections and places. */
export async function findRequirementHeads(store: Store, { specification }: Scoped, ids?: readonly string[]): Promise<RequirementHead[]> {
  const { requirements, sections } = store.t;
  const { id, sectionId, place, revision, valuesRevision, scope } = requirements;
  const rows = await store.db
    .select({ id, sectionId, place, revision, valuesRevision, scope })
    .from(requirements)
    .innerJoin(sections, eq(sections.id, sectionId))
    .where(and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt), ids && store.isAmong(id, ids)))
    .orderBy(asc(sections.place), asc(place), asc(id));
  return rows.map((row) => ({ ...row, retired: null }));
}

/** What authorities think of the requirements in force, also of earlier texts: of all, or of those named. */
export async function findPositions(store: Store, { specification }: Scoped, ids?: readonly string[]): Promise<Position[]> {
  const { positions, requirements, people } = store.t;
  const rows = await store.db
    .select({ position: positions, name: people.name })
    .from(positions)
    .innerJoin(requirements, eq(requirements.id, positions.requirementId))
    .innerJoin(people, eq(people.id, positions.personId))
    .where(and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt), ids && store.isAmong(positions.requirementId, ids)))
    .orderBy(asc(positions.requirementId), asc(positions.authorityId), asc(positions.at));
  return rows.map(({ position: { personId: _, at, ...position }, name }) => ({ ...position, name, at: at.toISOString() }));
}

/** The objections to what requirements in force say now: freezing waits for them. */
export const findOpenObjections = (store: Store, found: Scoped) => findStanding(store, found, "object");

/** Who accepts what requirements in force say now. */
export const findAcceptances = (store: Store, found: Scoped) => findStanding(store, found, "accept");

async function findStanding(store: Store, { specification }: Scoped, kind: PositionKind): Promise<{ requirementId: string; authorityId: string }[]> {
  const { positions, requirements } = store.t;
  return store.db
    .select({ requirementId: positions.requirementId, authorityId: positions.authorityId })
    .from(positions)
    .innerJoin(requirements, and(eq(requirements.id, positions.requirementId), eq(requirements.revision, positions.revision), eq(requirements.valuesRevision, positions.valuesRevision)))
    .where(and(eq(requirements.specificationId, specification.id), isNull(requirements.retiredAt), eq(positions.kind, kind)))
    .orderBy(asc(positions.requirementId), asc(positions.authorityId));
}

interface NewPosition {
  requirementId: string;
  revision: number;
  valuesRevision: number;
  kind: PositionKind;
  reason: string | null;
  amendmentId: string | null;
}

/** Takes positions for an authority. Of one text it has one: a later one takes its place, and the log keeps both. */
export async function savePositions(store: Store, taken: readonly NewPosition[], by: { personId: string; authorityId: string }, at: Date) {
  const { positions } = store.t;
  const { requirementId, authorityId, revision, valuesRevision } = positions;
  for (const { kind, reason, amendmentId, ...text } of taken)
    await store.db
      .insert(positions)
      .values({ ...text, kind, reason, amendmentId, ...by, at })
      .onConflictDoUpdate({ target: [requirementId, authorityId, revision, valuesRevision], set: { kind, reason, amendmentId, personId: by.personId, at } });
}

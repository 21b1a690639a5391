import { type SQL, and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { type Amendment, AmendmentBase, AmendmentChange, type AmendmentVote, type Surroundings } from "~/domain/specification/amendment";
import type { AppliedRule } from "~/domain/specification/decision";
import { findClausesInUse, findPlaces } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** Amendments of a specification, oldest first: all, or those still open or ended, or about one requirement. */
export async function findAmendments(store: Store, { specification }: Scoped, wanted: { is?: "open" | "ended"; requirementId?: string } = {}): Promise<Amendment[]> {
  const { amendments } = store.t;
  const { is, requirementId } = wanted;
  return load(
    store,
    and(
      eq(amendments.specificationId, specification.id),
      is && (is === "open" ? isNull(amendments.outcome) : isNotNull(amendments.outcome)),
      requirementId === undefined ? undefined : eq(amendments.requirementId, requirementId),
    ),
  );
}

export async function findAmendment(store: Store, { specification }: Scoped, id: string): Promise<Amendment | null> {
  const { amendments } = store.t;
  const [found] = await load(store, and(eq(amendments.specificationId, specification.id), eq(amendments.id, id)));
  return found ?? null;
}

/** Whether anything is proposed: one short look before everything is read. Unscoped: the caller has found the specification. */
export async function hasOpenAmendmentsUnscoped(store: Store, specificationId: string): Promise<boolean> {
  const { amendments } = store.t;
  const [row] = await store.db.select({ id: amendments.id }).from(amendments).where(and(eq(amendments.specificationId, specificationId), isNull(amendments.outcome))).limit(1);
  return row !== undefined;
}

/** Which requirements open amendments are about; null stands for an addition. */
export async function findOpenAmendmentHeads(store: Store, { specification }: Scoped): Promise<{ id: string; requirementId: string | null }[]> {
  const { amendments } = store.t;
  return store.db
    .select({ id: amendments.id, requirementId: amendments.requirementId })
    .from(amendments)
    .where(and(eq(amendments.specificationId, specification.id), isNull(amendments.outcome)))
    .orderBy(asc(amendments.at), asc(amendments.id));
}

/** The specifications in which the period of an open amendment or settlement has ended. */
export async function findSpecificationsWithDueDecisionsUnscoped(store: Store, now: Date, specificationId?: string): Promise<string[]> {
  const { amendments, settlements, requirements } = store.t;
  const inAmendments = await store.db
    .selectDistinct({ id: amendments.specificationId })
    .from(amendments)
    .where(and(isNull(amendments.outcome), lte(amendments.closesAt, now), specificationId === undefined ? undefined : eq(amendments.specificationId, specificationId)));
  const inSettlements = await store.db
    .selectDistinct({ id: requirements.specificationId })
    .from(settlements)
    .innerJoin(requirements, eq(requirements.id, settlements.requirementId))
    .where(and(isNull(settlements.outcome), lte(settlements.closesAt, now), specificationId === undefined ? undefined : eq(requirements.specificationId, specificationId)));
  return [...new Set([...inAmendments, ...inSettlements].map((row) => row.id))].sort();
}

/** Requirements with an open settlement whose period has ended. */
export async function findRequirementsWithDueSettlements(store: Store, { specification }: Scoped, now: Date): Promise<string[]> {
  const { settlements, requirements } = store.t;
  const rows = await store.db
    .selectDistinct({ id: requirements.id })
    .from(settlements)
    .innerJoin(requirements, eq(requirements.id, settlements.requirementId))
    .where(and(isNull(settlements.outcome), lte(settlements.closesAt, now), eq(requirements.specificationId, specification.id)))
    .orderBy(asc(requirements.id));
  return rows.map((row) => row.id);
}

/** What these changes hang on; what none of them names is not looked up. */
export async function findSurroundings(store: Store, found: Scoped, changes: readonly AmendmentChange[]): Promise<Surroundings> {
  const sections = new Map<string, string[]>();
  for (const change of changes)
    if (change.kind === "move" && change.before !== null && !sections.has(change.sectionId))
      sections.set(change.sectionId, (await findPlaces(store, found, change.sectionId)).map((one) => one.id));
  const inUse = changes.some((change) => change.kind === "addition" && change.clause.from === "library") ? await findClausesInUse(store, found) : new Set<string>();
  return {
    sectionIds: found.specification.sections.map((one) => one.id),
    inSection: (sectionId) => sections.get(sectionId) ?? [],
    isInUse: (clauseId) => inUse.has(clauseId),
  };
}

async function load(store: Store, where: SQL | undefined): Promise<Amendment[]> {
  const { amendments, amendmentVotes, people } = store.t;
  const rows = await store.db
    .select({ row: amendments, name: people.name })
    .from(amendments)
    .innerJoin(people, eq(people.id, amendments.personId))
    .where(where)
    .orderBy(asc(amendments.at), asc(amendments.id));
  if (rows.length === 0) return [];
  const voted = await store.db
    .select({ vote: amendmentVotes, name: people.name })
    .from(amendmentVotes)
    .innerJoin(amendments, eq(amendments.id, amendmentVotes.amendmentId))
    .innerJoin(people, eq(people.id, amendmentVotes.personId))
    .where(where)
    .orderBy(asc(amendmentVotes.at), asc(amendmentVotes.authorityId));
  const votes = new Map<string, AmendmentVote[]>();
  for (const { vote: { amendmentId, at, ...vote }, name } of voted)
    votes.set(amendmentId, [...(votes.get(amendmentId) ?? []), { ...vote, name, at: at.toISOString() }]);
  return rows.map(({ row, name }) => toAmendment(row, name, votes.get(row.id) ?? []));
}

function toAmendment(row: Store["t"]["amendments"]["$inferSelect"], name: string, votes: AmendmentVote[]): Amendment {
  const { id, requirementId, reason, rule, closesAt, suggestion, rebasedFrom, personId, authorityId, outcome, outcomeAt, outcomeReason, at } = row;
  return {
    id, requirementId, reason, rule, suggestion, rebasedFrom, personId, name, authorityId, votes, outcome, outcomeReason,
    change: AmendmentChange.parse(row.change), base: row.base === null ? null : AmendmentBase.parse(row.base),
    closesAt: closesAt?.toISOString() ?? null, outcomeAt: outcomeAt?.toISOString() ?? null, proposedAt: at.toISOString(),
  };
}

type NewAmendment = Pick<Amendment, "id" | "requirementId" | "change" | "base" | "reason" | "rule" | "closesAt" | "suggestion" | "rebasedFrom" | "personId" | "authorityId"> & {
  baseRevision: number | null;
  baseValuesRevision: number | null;
};

export async function saveAmendment(store: Store, { specification }: Scoped, amendment: NewAmendment, at: Date) {
  const closesAt = amendment.closesAt ? new Date(amendment.closesAt) : null;
  await store.db.insert(store.t.amendments).values({ ...amendment, closesAt, kind: amendment.change.kind, specificationId: specification.id, at });
}

/** An authority has one vote; a later one takes the place of an earlier, and the log keeps both. */
export async function saveAmendmentVote(store: Store, amendmentId: string, vote: { authorityId: string; personId: string; agrees: boolean | null; reason: string | null }, at: Date) {
  const { amendmentVotes } = store.t;
  const { agrees, reason, personId } = vote;
  await store.db
    .insert(amendmentVotes)
    .values({ ...vote, amendmentId, at })
    .onConflictDoUpdate({ target: [amendmentVotes.amendmentId, amendmentVotes.authorityId], set: { agrees, reason, personId, at } });
}

/** Makes a suggestion an amendment that is voted on, by the rule that is in force now. */
export async function saveSuggestionTakenUp(store: Store, id: string, rule: AppliedRule, closesAt: string | null) {
  const { amendments } = store.t;
  await store.db.update(amendments).set({ suggestion: false, rule, closesAt: closesAt ? new Date(closesAt) : null }).where(eq(amendments.id, id));
}

/** Ends an amendment that is still open; false when another process was faster. */
export async function saveAmendmentOutcome(store: Store, id: string, outcome: NonNullable<Amendment["outcome"]>, reason: string | null, at: Date): Promise<boolean> {
  const { amendments } = store.t;
  const ended = await store.db
    .update(amendments)
    .set({ outcome, outcomeAt: at, outcomeReason: reason })
    .where(and(eq(amendments.id, id), isNull(amendments.outcome)))
    .returning({ id: amendments.id });
  return ended.length === 1;
}

import { type SQL, and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Mandate } from "~/domain/people/mandate";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

/** The register of the acting authority's mandates: those of one person, or all. */
export async function findMandates(store: Store, { authorityId }: Pick<Actor, "authorityId">, personId?: string): Promise<Mandate[]> {
  const { mandates } = store.t;
  return findMandatesUnscoped(store, and(eq(mandates.authorityId, authorityId), personId === undefined ? undefined : eq(mandates.personId, personId)));
}

/** The mandates of all who take part in a specification, ended ones too: the agreement names one of each. */
export const findMandatesOfParticipants = (store: Store, { specification }: Pick<FoundSpecification, "specification">): Promise<Mandate[]> =>
  findMandatesUnscoped(store, inArray(store.t.mandates.authorityId, specification.participants.map((one) => one.authorityId)));

/** Unscoped: the caller has found whose they are. */
export async function findMandatesUnscoped(store: Store, where: SQL | undefined): Promise<Mandate[]> {
  const { mandates, people } = store.t;
  const rows = await store.db
    .select({ mandate: mandates, name: people.name })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(where)
    .orderBy(asc(people.name), asc(mandates.validFrom), asc(mandates.id));
  return rows.map(({ mandate, name }) => toMandate(mandate, name));
}

/** One mandate of the acting authority. */
export async function findMandate(store: Store, actor: Pick<Actor, "authorityId">, id: string): Promise<Mandate | null> {
  return (await findMandates(store, actor)).find((one) => one.id === id) ?? null;
}

function toMandate({ id, authorityId, personId, capacity, body, act, limit, currency, validFrom, validUntil, revokedAt, revokedReason }: Store["t"]["mandates"]["$inferSelect"], name: string): Mandate {
  return {
    id, authorityId, personId, name, capacity, body, act, validFrom, validUntil,
    limit: limit !== null && currency !== null ? { amount: limit, currency } : null,
    revoked: revokedAt && { at: revokedAt.toISOString(), reason: revokedReason ?? "" },
  };
}

export async function saveMandate(store: Store, mandate: Omit<Mandate, "name" | "revoked"> & { recordedBy: string }, at: Date) {
  const { limit, ...row } = mandate;
  await store.db.insert(store.t.mandates).values({ ...row, limit: limit?.amount ?? null, currency: limit?.currency ?? null, recordedAt: at });
}

export async function saveMandateRevoked(store: Store, id: string, personId: string, reason: string, at: Date) {
  const { mandates } = store.t;
  await store.db.update(mandates).set({ revokedBy: personId, revokedAt: at, revokedReason: reason }).where(eq(mandates.id, id));
}

import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Procedure } from "~/domain/signing/procedure";
import type { Store } from "./store";
import { noteVersion, participantContent } from "./versions";

/** How many signatories each of these authorities has. Unscoped: the caller has found the specification that they take part in. */
export async function countSignatoriesUnscoped(store: Store, authorityIds: readonly string[]): Promise<Map<string, number>> {
  const { members } = store.t;
  const rows = await store.db.select({ authorityId: members.authorityId, roles: members.roles }).from(members).where(inArray(members.authorityId, [...authorityIds]));
  const counts = new Map<string, number>();
  for (const { authorityId, roles } of rows) if (roles.includes("signatory")) counts.set(authorityId, (counts.get(authorityId) ?? 0) + 1);
  return counts;
}

/** Saves how a specification is signed off when it is still at the revision that the change was based on; false when it is not. */
export async function saveProcedure(
  store: Store,
  specificationId: string,
  { order, steps, revision }: Procedure & { revision: number },
  places: readonly string[],
  by: { personId: string; at: Date },
): Promise<boolean> {
  const { signOffProcedures, signOffSteps, participants } = store.t;
  const row = { order, changedBy: by.personId, changedAt: by.at };
  if (revision === 0) {
    const [found] = await store.db.select({ n: count() }).from(signOffProcedures).where(eq(signOffProcedures.specificationId, specificationId));
    if ((found?.n ?? 0) > 0) return false;
    await store.db.insert(signOffProcedures).values({ ...row, specificationId, revision: 1 });
  } else {
    const here = and(eq(signOffProcedures.specificationId, specificationId), eq(signOffProcedures.revision, revision));
    const changed = await store.db.update(signOffProcedures).set({ ...row, revision: revision + 1 }).where(here).returning({ id: signOffProcedures.specificationId });
    if (changed.length !== 1) return false;
  }
  await store.db.delete(signOffSteps).where(eq(signOffSteps.specificationId, specificationId));
  await store.db.insert(signOffSteps).values(steps.map((step) => ({ ...step, specificationId })));
  // Out of the way first: two participants never hold one place.
  await store.db.update(participants).set({ signingPlace: sql`-${participants.signingPlace}` }).where(and(eq(participants.specificationId, specificationId), isNull(participants.leftAt)));
  for (const [index, authorityId] of places.entries()) {
    const one = and(eq(participants.specificationId, specificationId), eq(participants.authorityId, authorityId));
    const [moved] = await store.db.update(participants).set({ signingPlace: index + 1 }).where(one).returning();
    if (moved) noteVersion(store, "participants", authorityId, participantContent(moved));
  }
  return true;
}

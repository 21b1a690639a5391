import { and, asc, eq, isNull } from "drizzle-orm";
import { frozenRequirement } from "~/domain/signing/freeze";
import { type Exception, openExceptions } from "~/domain/signing/exception";
import { requirementsOf } from "~/domain/signing/baseline";
import type { Requirement } from "~/domain/specification/requirement";
import { findBaseline } from "./baselines";
import { findRequirementsInForce } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** The exceptions to a specification's newest baseline that still wait for the group, each with its requirement as it is now. */
export async function findOpenExceptions(store: Store, { specification }: Scoped): Promise<(Exception & { requirement: Requirement })[]> {
  const { baseline } = specification;
  const taken = baseline?.reopened ? await findExceptionsUnscoped(store, baseline.id) : [];
  const stored = taken.length > 0 && baseline ? await findBaseline(store, { specification }, baseline.number) : null;
  if (!stored) return [];
  const requirements = await findRequirementsInForce(store, { specification }, taken.map(({ requirementId }) => requirementId));
  const now = requirements.map((one) => frozenRequirement(one, "", specification, () => ""));
  const inside = taken.filter((one) => specification.participants.some(({ authorityId }) => authorityId === one.authorityId));
  return openExceptions(inside, requirementsOf(stored.baseline), now).flatMap((exception) => {
    const requirement = requirements.find((one) => one.id === exception.requirementId);
    return requirement ? [{ ...exception, requirement }] : [];
  });
}

/** The exceptions to a baseline that were not withdrawn, oldest first. Unscoped: the caller has found the baseline. */
export async function findExceptionsUnscoped(store: Store, baselineId: string): Promise<Exception[]> {
  const { exceptions, people } = store.t;
  const rows = await store.db
    .select({ exception: exceptions, name: people.name })
    .from(exceptions)
    .innerJoin(people, eq(people.id, exceptions.personId))
    .where(and(eq(exceptions.baselineId, baselineId), isNull(exceptions.withdrawnAt)))
    .orderBy(asc(exceptions.at), asc(exceptions.requirementId));
  return rows.map(({ exception: { id, requirementId, authorityId, reason, at }, name }) => ({ id, requirementId, authorityId, name, reason, at: at.toISOString() }));
}

/** The newest earlier baseline that an authority signed or consented to by exception; null when there is none. */
export async function findLastConsent(store: Store, { specification }: Scoped, authorityId: string, before: number): Promise<number | null> {
  const { baselines, exceptions, signatures } = store.t;
  const rows = await store.db
    .selectDistinct({ number: baselines.number, excepted: exceptions.id, signed: signatures.personId })
    .from(baselines)
    .leftJoin(exceptions, and(eq(exceptions.baselineId, baselines.id), eq(exceptions.authorityId, authorityId)))
    .leftJoin(signatures, and(eq(signatures.baselineId, baselines.id), eq(signatures.authorityId, authorityId)))
    .where(eq(baselines.specificationId, specification.id));
  const numbers = rows.filter(({ number, excepted, signed }) => number < before && (excepted ?? signed)).map(({ number }) => number);
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

export async function saveExceptions(store: Store, baselineId: string, taken: readonly { id: string; requirementId: string; authorityId: string; personId: string; reason: string }[], at: Date) {
  await store.db.insert(store.t.exceptions).values(taken.map((one) => ({ ...one, baselineId, at })));
}

export async function saveExceptionWithdrawn(store: Store, id: string, personId: string, at: Date) {
  const { exceptions } = store.t;
  await store.db.update(exceptions).set({ withdrawnBy: personId, withdrawnAt: at }).where(eq(exceptions.id, id));
}

import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Decided } from "~/domain/specification/decision-record";
import type { Scope } from "~/domain/specification/scope";
import { findAmendments } from "./amendments";
import { findReferenced, findRequirementsDecidedOn } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";
import type { VersionContents } from "./versions";

type Scoped = Pick<FoundSpecification, "specification">;

/** Everything that the record of decisions is made from. */
export async function findDecided(store: Store, { specification }: Scoped, now: Date): Promise<Decided> {
  const requirements = await findRequirementsDecidedOn(store, { specification });
  const ids = requirements.map((one) => one.id);
  const then = await findStatesThen(store, specification.id, ids, requirements.flatMap((one) => one.settlements.map((settlement) => settlement.id)));
  const today = new Map(requirements.map((one) => [one.id, one.scope]));
  return {
    specification, requirements,
    amendments: await findAmendments(store, { specification }),
    people: await findPeople(store, requirements.flatMap((one) => one.settlements.map((settlement) => settlement.proposedBy))),
    participation: await findParticipation(store, specification.id),
    numbers: new Map([...(await findReferenced(store, { specification }, ids))].map(([id, target]) => [id, target.number])),
    acceptedAt: then.acceptedAt,
    scopeAt: (requirementId, at) => then.scopes.get(requirementId)?.findLast((one) => one.at <= at)?.scope ?? today.get(requirementId) ?? {},
    now: now.toISOString(),
  };
}

/** Whom requirements applied to from when on, and when settlements were accepted. */
async function findStatesThen(store: Store, specificationId: string, requirementIds: readonly string[], settlementIds: readonly string[]) {
  const { versions } = store.t;
  const scopes = new Map<string, { at: string; scope: Scope }[]>();
  const acceptedAt = new Map<string, string>();
  const ids = [...requirementIds, ...settlementIds];
  if (ids.length === 0) return { scopes, acceptedAt };
  const rows = await store.db
    .select({ kind: versions.kind, entityId: versions.entityId, content: versions.content, at: versions.at })
    .from(versions)
    .where(and(eq(versions.specificationId, specificationId), store.isAmong(versions.entityId, ids), or(eq(versions.kind, "requirement"), eq(versions.kind, "settlement"))))
    .orderBy(asc(versions.n));
  for (const { kind, entityId, content, at } of rows) {
    // Sound: db/versions.ts gives each kind its own content, and neither of these is ever gone.
    if (kind === "requirement") scopes.set(entityId, [...(scopes.get(entityId) ?? []), { at: at.toISOString(), scope: (content as VersionContents["requirement"]).scope }]);
    else if ((content as VersionContents["settlement"]).outcome === "accepted") acceptedAt.set(entityId, (content as VersionContents["settlement"]).outcomeAt ?? at.toISOString());
  }
  return { scopes, acceptedAt };
}

async function findPeople(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const { people } = store.t;
  if (ids.length === 0) return new Map();
  const rows = await store.db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function findParticipation(store: Store, specificationId: string): Promise<Decided["participation"]> {
  const { participants, authorities } = store.t;
  const rows = await store.db
    .select({ authorityId: authorities.id, name: authorities.name, from: participants.invitedAt, until: participants.leftAt })
    .from(participants)
    .innerJoin(authorities, eq(authorities.id, participants.authorityId))
    .where(eq(participants.specificationId, specificationId))
    .orderBy(asc(participants.signingPlace));
  return rows.map(({ from, until, ...one }) => ({ ...one, from: from.toISOString(), until: until?.toISOString() ?? null }));
}

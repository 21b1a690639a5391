import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import type { PartlyLocalized } from "~/domain/language";
import type { Clause } from "~/domain/library/clause";
import type { Actor } from "~/domain/people/actor";
import type { OwnUse } from "~/domain/specification/joining";
import type { Requirement } from "~/domain/specification/requirement";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Own = Pick<FoundSpecification, "specification"> & { actor: Pick<Actor, "authorityId"> };

/** What the acting authority entered for clauses in its other specifications, newest first. */
export async function findOwnUses(store: Store, { specification, actor }: Own, clauseIds: readonly string[]): Promise<OwnUse[]> {
  const { parameterValues, requirements } = store.t;
  const found = await store.db
    .select({ clauseId: requirements.clauseId, parameterId: parameterValues.parameterId, value: parameterValues.value })
    .from(parameterValues)
    .innerJoin(requirements, eq(requirements.id, parameterValues.requirementId))
    .where(and(eq(parameterValues.authorityId, actor.authorityId), ne(requirements.specificationId, specification.id), store.isAmong(requirements.clauseId, clauseIds)))
    .orderBy(desc(parameterValues.at), asc(requirements.id));
  return found.flatMap(({ clauseId, ...row }) => (clauseId ? [{ clauseId, ...row }] : []));
}

/** A clause as another specification that the acting authority takes part in has it. */
export interface OtherUse extends Pick<Requirement, "tailoring" | "level"> {
  clause: Clause;
  specificationId: string;
  title: PartlyLocalized;
}

/** How the acting authority's other specifications have these clauses. */
export async function findOtherUses(store: Store, { specification, actor }: Own, clauseIds: readonly string[]): Promise<OtherUse[]> {
  const { clauses, participants, requirements, specifications } = store.t;
  return store.db
    .select({ clause: clauses.content, tailoring: requirements.tailoring, level: requirements.level, specificationId: specifications.id, title: specifications.title })
    .from(requirements)
    .innerJoin(clauses, and(eq(clauses.id, requirements.clauseId), eq(clauses.revision, requirements.clauseRevision)))
    .innerJoin(specifications, eq(specifications.id, requirements.specificationId))
    .innerJoin(participants, and(eq(participants.specificationId, specifications.id), eq(participants.authorityId, actor.authorityId), isNull(participants.leftAt)))
    .where(and(ne(requirements.specificationId, specification.id), isNull(requirements.retiredAt), store.isAmong(requirements.clauseId, clauseIds)))
    .orderBy(asc(specifications.createdAt), asc(requirements.id));
}

import { and, asc, desc, eq, inArray, isNull, ne } from "drizzle-orm";
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
  const rows: (OwnUse & { at: Date })[] = [];
  for (const some of batches(clauseIds)) {
    const found = await store.db
      .select({ clauseId: requirements.clauseId, parameterId: parameterValues.parameterId, value: parameterValues.value, at: parameterValues.at })
      .from(parameterValues)
      .innerJoin(requirements, eq(requirements.id, parameterValues.requirementId))
      .where(and(eq(parameterValues.authorityId, actor.authorityId), ne(requirements.specificationId, specification.id), inArray(requirements.clauseId, some)))
      .orderBy(desc(parameterValues.at), asc(requirements.id));
    rows.push(...found.flatMap(({ clauseId, ...row }) => (clauseId ? [{ clauseId, ...row }] : [])));
  }
  return rows.map(({ at: _, ...use }) => use);
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
  const rows: OtherUse[] = [];
  for (const some of batches(clauseIds))
    rows.push(...(await store.db
      .select({ clause: clauses.content, tailoring: requirements.tailoring, level: requirements.level, specificationId: specifications.id, title: specifications.title })
      .from(requirements)
      .innerJoin(clauses, and(eq(clauses.id, requirements.clauseId), eq(clauses.revision, requirements.clauseRevision)))
      .innerJoin(specifications, eq(specifications.id, requirements.specificationId))
      .innerJoin(participants, and(eq(participants.specificationId, specifications.id), eq(participants.authorityId, actor.authorityId), isNull(participants.leftAt)))
      .where(and(ne(requirements.specificationId, specification.id), isNull(requirements.retiredAt), inArray(requirements.clauseId, some)))
      .orderBy(asc(specifications.createdAt), asc(requirements.id))));
  return rows;
}

/** A statement holds a bounded number of parameters in both databases. */
function batches(ids: readonly string[]): string[][] {
  const result: string[][] = [];
  for (let from = 0; from < ids.length; from += 1000) result.push(ids.slice(from, from + 1000));
  return result;
}

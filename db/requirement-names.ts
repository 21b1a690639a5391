import { eq, and, sql } from "drizzle-orm";
import type { PartlyLocalized } from "~/domain/language";
import { textOf } from "~/domain/specification/requirement";
import type { Store } from "./store";

/** How a page speaks of a requirement that it does not show. */
export interface RequirementName {
  id: string;
  specificationId: string;
  /** Null for a retired one. */
  number: string | null;
  title: PartlyLocalized;
  revision: number;
}

/** Names of requirements, whichever specification they are in. Unscoped: the caller has found what speaks of them. */
export async function findRequirementNamesUnscoped(store: Store, ids: readonly string[]): Promise<Map<string, RequirementName>> {
  if (ids.length === 0) return new Map();
  const { requirements, clauses, sections } = store.t;
  const section = sql<number>`(select count(*) from sections s where s.specification_id = ${requirements.specificationId} and s.place <= ${sections.place})`;
  const before = sql<number>`(select count(*) from requirements b where b.section_id = ${requirements.sectionId} and b.retired_at is null and b.place < ${requirements.place})`;
  const rows = await store.db
    .select({
      id: requirements.id, specificationId: requirements.specificationId, revision: requirements.revision, retiredAt: requirements.retiredAt,
      clause: clauses.content, tailoring: requirements.tailoring, local: requirements.local,
      section: section.mapWith(Number), before: before.mapWith(Number),
    })
    .from(requirements)
    .innerJoin(sections, eq(sections.id, requirements.sectionId))
    .leftJoin(clauses, and(eq(clauses.id, requirements.clauseId), eq(clauses.revision, requirements.clauseRevision)))
    .where(store.isAmong(requirements.id, [...new Set(ids)]));
  return new Map(
    rows.map(({ id, specificationId, revision, retiredAt, ...row }) => [
      id,
      { id, specificationId, revision, number: retiredAt ? null : `${row.section}.${row.before + 1}`, title: textOf(row).title },
    ]),
  );
}

import { eq } from "drizzle-orm";
import { type ConditionsOnRecord, TenderConditions, noConditions } from "~/domain/conditions/conditions";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

/** What a specification that the reader has found decides besides its requirements. */
export async function findConditions(store: Store, { specification }: Pick<FoundSpecification, "specification">): Promise<ConditionsOnRecord> {
  const { tenderConditions } = store.t;
  const [row] = await store.db
    .select({ content: tenderConditions.content, revision: tenderConditions.revision })
    .from(tenderConditions)
    .where(eq(tenderConditions.specificationId, specification.id));
  return row ? { ...TenderConditions.parse(row.content), revision: row.revision } : noConditions;
}

interface Change {
  specificationId: string;
  /** What the change was based on; 0 where nothing was there. */
  revision: number;
  personId: string;
  at: Date;
}

/** Says what is decided, when what stands there is still what the change was based on; false when it is not. */
export async function saveConditions(store: Store, { specificationId, revision, personId, at }: Change, content: TenderConditions): Promise<boolean> {
  const { tenderConditions } = store.t;
  const row = { content, revision: revision + 1, changedBy: personId, changedAt: at };
  const saved = await store.db
    .insert(tenderConditions)
    .values({ ...row, specificationId })
    .onConflictDoUpdate({ target: tenderConditions.specificationId, set: row, setWhere: eq(tenderConditions.revision, revision) })
    .returning({ revision: tenderConditions.revision });
  return saved.length === 1;
}

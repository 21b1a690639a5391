import { and, eq } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Store } from "./store";

type Row = Store["t"]["drafts"]["$inferSelect"];
type Own = Pick<Actor, "personId" | "authorityId">;
type Place = Pick<Row, "specificationId" | "form">;

const own = ({ drafts: t }: Store["t"], { personId, authorityId }: Own, { specificationId, form }: Place) =>
  and(eq(t.personId, personId), eq(t.authorityId, authorityId), eq(t.specificationId, specificationId), eq(t.form, form));

/** What a person has typed into a form and not sent: nobody else's is ever found. */
export async function findDraft(store: Store, actor: Own, place: Place): Promise<Pick<Row, "revision" | "fields" | "savedAt"> | null> {
  const { drafts: t } = store.t;
  const [row] = await store.db.select({ revision: t.revision, fields: t.fields, savedAt: t.savedAt }).from(t).where(own(store.t, actor, place)).limit(1);
  return row ?? null;
}

export async function saveDraft(store: Store, { personId, authorityId }: Own, { specificationId, form }: Place, draft: Pick<Row, "revision" | "fields">, at: Date) {
  const { drafts: t } = store.t;
  await store.db
    .insert(t)
    .values({ ...draft, personId, authorityId, specificationId, form, savedAt: at })
    .onConflictDoUpdate({ target: [t.personId, t.authorityId, t.specificationId, t.form], set: { ...draft, savedAt: at } });
}

export async function deleteDraft(store: Store, actor: Own, place: Place) {
  await store.db.delete(store.t.drafts).where(own(store.t, actor, place));
}

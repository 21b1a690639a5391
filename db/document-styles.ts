import { desc, eq } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Baseline } from "~/domain/signing/baseline";
import type { Store } from "./store";

export interface DocumentStyle {
  name: string;
  sha256: string;
  bytes: Buffer;
}

/** The acting authority's house style for documents, with who set it when; null while it uses the built-in one. */
export async function findDocumentStyle(store: Store, { authorityId }: Pick<Actor, "authorityId">): Promise<(DocumentStyle & { setBy: string; setAt: string }) | null> {
  const { documentStyles, people } = store.t;
  const [row] = await store.db
    .select({ style: documentStyles, setBy: people.name })
    .from(documentStyles)
    .innerJoin(people, eq(people.id, documentStyles.setBy))
    .where(eq(documentStyles.authorityId, authorityId))
    .orderBy(desc(documentStyles.setAt), desc(documentStyles.id))
    .limit(1);
  return row?.style.bytes && row.style.name && row.style.sha256 ? { name: row.style.name, sha256: row.style.sha256, bytes: row.style.bytes, setBy: row.setBy, setAt: row.style.setAt.toISOString() } : null;
}

/** An authority's house style as a baseline keeps it. Unscoped: the caller has found the specification that it leads. */
export async function findDocumentStyleUnscoped(store: Store, authorityId: string): Promise<NonNullable<Baseline["documentStyle"]> | null> {
  const style = await findDocumentStyle(store, { authorityId });
  return style && { name: style.name, sha256: style.sha256, file: style.bytes.toString("base64") };
}

/** Sets the house style of an authority from now on; null goes back to the built-in one. Earlier ones are kept. */
export async function saveDocumentStyle(store: Store, style: { id: string; authorityId: string; setBy: string; style: DocumentStyle | null }, at: Date) {
  const { name = null, sha256 = null, bytes = null } = style.style ?? {};
  await store.db.insert(store.t.documentStyles).values({ id: style.id, authorityId: style.authorityId, setBy: style.setBy, name, sha256, bytes, setAt: at });
}

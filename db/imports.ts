import { and, desc, eq } from "drizzle-orm";
import type { ImportResult } from "~/domain/library/import";
import type { Actor } from "~/domain/people/actor";
import type { Store } from "./store";

export interface Import {
  id: string;
  authorityId: string;
  packId: string;
  fileName: string;
  format: string;
  result: ImportResult;
  at: Date;
  takenAt: Date | null;
}

/** A file that the acting authority has read in. */
export async function findImport(store: Store, { authorityId }: Pick<Actor, "authorityId">, id: string): Promise<Import | null> {
  const { imports } = store.t;
  const [row] = await store.db.select().from(imports).where(and(eq(imports.id, id), eq(imports.authorityId, authorityId)));
  return row ?? null;
}

/** Files read in for a pack, newest first. */
export async function findImports(store: Store, { authorityId }: Pick<Actor, "authorityId">, packId: string) {
  const { imports } = store.t;
  return store.db
    .select({ id: imports.id, fileName: imports.fileName, at: imports.at, takenAt: imports.takenAt })
    .from(imports)
    .where(and(eq(imports.packId, packId), eq(imports.authorityId, authorityId)))
    .orderBy(desc(imports.at));
}

export async function saveImport(store: Store, one: Omit<Import, "takenAt"> & { personId: string }) {
  await store.db.insert(store.t.imports).values(one);
}

export async function saveImportTaken(store: Store, id: string, at: Date) {
  const { imports } = store.t;
  await store.db.update(imports).set({ takenAt: at }).where(eq(imports.id, id));
}

import { and, desc, eq, ne } from "drizzle-orm";
import { type Checkpoint, type Note, noteText } from "~/domain/signing/checkpoint";
import { bytesOfBase64, base64 } from "~/domain/base64";
import type { Store } from "./store";

/** A key that signs checkpoints. The private part is kept here only where the operator keeps none. */
export interface StoredLogKey {
  id: string;
  publicKey: string;
  /** PKCS #8, PEM; empty where it is kept elsewhere. */
  privateKey: string;
}

/** The installation's own key in use, the newest. */
export async function findLogKeyUnscoped(store: Store): Promise<StoredLogKey | null> {
  const { logKeys } = store.t;
  const [row] = await store.db.select().from(logKeys).where(ne(logKeys.privateKey, "")).orderBy(desc(logKeys.since), desc(logKeys.id)).limit(1);
  return row ?? null;
}

export async function saveLogKey(store: Store, key: StoredLogKey, since: Date) {
  await store.db.insert(store.t.logKeys).values({ ...key, since }).onConflictDoNothing();
}

/** The checkpoints of a chain, the longest first. Unscoped: the caller has found what the chain belongs to. */
export async function findCheckpointsUnscoped(store: Store, chain: string, limit = 1000): Promise<(Checkpoint & { size: number; at: string })[]> {
  const { checkpoints, logKeys } = store.t;
  const rows = await store.db
    .select({ checkpoint: checkpoints, key: logKeys.publicKey })
    .from(checkpoints)
    .innerJoin(logKeys, eq(logKeys.id, checkpoints.keyId))
    .where(and(eq(checkpoints.chain, chain)))
    .orderBy(desc(checkpoints.size))
    .limit(limit);
  return rows.map(({ checkpoint: { size, rootHash, keyId, signature, at }, key }) => {
    const head = { chain, size, rootHash, at: at.toISOString() };
    return { size, at: head.at, key, note: noteText({ head, keyId, signature: bytesOfBase64(signature) }) };
  });
}

export async function saveCheckpoint(store: Store, { head, keyId, signature }: Note) {
  await store.db.insert(store.t.checkpoints).values({ ...head, keyId, signature: base64(signature), at: new Date(head.at) });
}

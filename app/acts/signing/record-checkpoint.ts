import { generateKeyPairSync } from "node:crypto";
import { headOf, keyIdOf, keyText } from "~/domain/signing/checkpoint";
import { publicKeyOf, signedNote } from "~/domain/signing/ed25519";
import { findLogKeyUnscoped, saveCheckpoint, saveLogKey } from "~db/checkpoints";
import { findEventHashesUnscoped } from "~db/events";
import type { Context } from "../act";

/** Signs the chain as it stands. Inside the transaction, after the entry that is to be the last under the signature. */
export async function recordCheckpoint(context: Context, chain: string) {
  const { store, now } = context;
  const head = headOf(chain, await findEventHashesUnscoped(store, chain), now.toISOString());
  await saveCheckpoint(store, signedNote(head, await privateKey(context)));
}

/** The key that was handed in, else the installation's own, made when it is first needed. */
async function privateKey({ store, now, logKey }: Context): Promise<string> {
  const own = logKey === undefined ? await findLogKeyUnscoped(store) : null;
  if (own) return own.privateKey;
  const key = logKey ?? generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const publicKey = publicKeyOf(key);
  await saveLogKey(store, { id: keyIdOf(publicKey), publicKey: keyText(publicKey), privateKey: logKey === undefined ? key : "" }, now);
  return key;
}

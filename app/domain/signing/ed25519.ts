import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { type Checkpoint, type Note, type TreeHead, headText, keyIdOf, readKey, readNote } from "./checkpoint";

/** The 32 bytes of the public key that belongs to a private one (PKCS #8, PEM). Throws where it is no Ed25519 key. */
export function publicKeyOf(privateKey: string): Uint8Array {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== "ed25519") throw new TypeError("Not an Ed25519 key");
  return new Uint8Array(createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32));
}

/** The head under a signature (RFC 8032). The same head and key give the same note. */
export function signedNote(head: TreeHead, privateKey: string): Note {
  const signature = new Uint8Array(sign(null, Buffer.from(headText(head)), createPrivateKey(privateKey)));
  return { head, keyId: keyIdOf(publicKeyOf(privateKey)), signature };
}

/** Whether a checkpoint's note is signed by its key. */
export function isSigned({ note: text, key }: Checkpoint): boolean {
  const [note, publicKey] = [readNote(text), readKey(key)];
  if (!note || !publicKey || note.keyId !== keyIdOf(publicKey)) return false;
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), publicKey]);
  return verify(null, Buffer.from(headText(note.head)), createPublicKey({ key: spki, format: "der", type: "spki" }), note.signature);
}

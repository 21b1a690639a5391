import { type Checkpoint, type Note, isHeadOf, keyIdOf, readKey, readNote } from "./checkpoint";
import { isSigned } from "./ed25519";
import type { Evidence } from "./evidence";
import { type VerificationReport, type VerificationStep, inspectEvidence, reportOf } from "./verification";

/** What a verifier holds besides the file: a checkpoint kept from earlier, the installation's published key. */
export interface Held {
  earlier?: string;
  key?: string;
}

/** Whether a canonical JSON file is whole and carries every participant's signature. Needs nothing but the file. */
export function verifyEvidence(text: string, held: Held = {}): VerificationReport {
  const report = inspectEvidence(text);
  return report.evidence ? reportOf([...report.steps, ...keySteps(report.evidence.checkpoint, held), ...earlierSteps(report.evidence, held)], report.evidence) : report;
}

/** A checkpoint is signed by the key that it names, and that key is the one that is known. */
export function keySteps(checkpoint: Checkpoint | undefined, { key }: Held): VerificationStep[] {
  if (!checkpoint) return key === undefined ? [] : [{ check: "log-key", ok: false, place: "/checkpoint", found: "missing" }];
  if (!isSigned(checkpoint)) return [{ check: "log-key", ok: false, place: "/checkpoint/note" }];
  const isKnown = key === undefined || key === checkpoint.key;
  return [{ check: "log-key", ok: isKnown, ...(!isKnown && { place: "/checkpoint/key", found: checkpoint.key, expected: key }) }];
}

/** The file's chain begins with the one that the earlier checkpoint was made of: nobody wrote it anew since. */
function earlierSteps({ events, baseline, checkpoint }: Evidence, { earlier, key }: Held): VerificationStep[] {
  if (earlier === undefined) return [];
  const note = readNote(earlier);
  if (!note) return [{ check: "earlier", ok: false, found: "not a checkpoint" }];
  const { head } = note;
  const wrong = (found: string, expected: string): VerificationStep[] => [{ check: "earlier", ok: false, found, expected }];
  if (head.chain !== baseline.specification.id) return wrong(head.chain, baseline.specification.id);
  if (head.size > events.length) return wrong(`${events.length} events`, `at least ${head.size} events`);
  if (!isHeadOf(head, events.map((event) => event.hash))) return wrong("another history", head.rootHash);
  // The key in the file says nothing about a checkpoint from before it was in use; a key that the verifier names does.
  const signer = key ?? (isKeyOf(checkpoint?.key, note) ? checkpoint?.key : undefined);
  return signer !== undefined && !isSigned({ note: earlier, key: signer }) ? wrong("a signature that is not by this key", signer) : [{ check: "earlier", ok: true }];
}

function isKeyOf(key: string | undefined, { keyId }: Note): boolean {
  const publicKey = readKey(key ?? "");
  return publicKey !== null && keyIdOf(publicKey) === keyId;
}

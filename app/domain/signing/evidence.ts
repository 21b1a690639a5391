import { z } from "zod";
import { type AuditEvent, AuditLink, linkOf } from "../audit";
import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { Approval } from "./approval";
import { Baseline } from "./baseline";
import { Checkpoint, readNote } from "./checkpoint";
import { Signature } from "./signature";
import { SignedFile, eventOfSignedFile } from "./signed-file";

/** The event of a freezing or signing with its payload disclosed, so that it can be held against what it made. */
export const DisclosedEvent = z.strictObject({ ordinal: z.int(), payload: z.string(), reason: z.string().nullable() });

/** Counts up whenever the same evidence would be written as other bytes than by the release before. Files without it were written by 0.3.0. */
export const documentVersion = 2;

/** Everything that a stranger needs to check a baseline without asking anybody: what the canonical JSON file holds. */
export const Evidence = z.strictObject({
  format: z.literal("jointspec-evidence/1"),
  baseline: Baseline,
  sha256: z.string(),
  views: z.array(z.strictObject({ authorityId: z.string(), sha256: z.string() })),
  signatures: z.array(Signature),
  /** Those that count for this baseline; absent in evidence from before there were any. */
  approvals: z.array(Approval).optional(),
  events: z.array(AuditLink),
  disclosed: z.array(DisclosedEvent),
  /** Set in the edition that is signed outside the system: as frozen, without anything that came later. */
  edition: z.literal("for-signing").optional(),
  /** Signatures that exist outside the system: containers and PDF files by their hash. */
  signedFiles: z.array(SignedFile).optional(),
  /** The chain's tree under the installation's signature; absent in what was frozen before there were any. */
  checkpoint: Checkpoint.optional(),
  documentVersion: z.int().min(1).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The file text: RFC 8785, with a seal over everything else as its last word. Same evidence, same bytes. */
export function sealed(evidence: Evidence): string {
  const written = Object.entries(evidence).flatMap(([name, member]) => (member === undefined ? [] : [{ name, text: `"${name}":${canonicalJson(member)}` }]));
  const joined = (members: typeof written) => `{${members.sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => one.text).join(",")}}`;
  return joined([...written, { name: "seal", text: `"seal":"${sha256(joined(written))}"` }]);
}

interface StoredParts {
  baseline: Baseline;
  sha256: string;
  views: { authorityId: string; sha256: string }[];
  signatures: Signature[];
  signedFiles: SignedFile[];
  approvals: Approval[];
  checkpoints: Checkpoint[];
}

/** The evidence of a baseline: its specification's chain up to the last thing that concerns it; freezing, approvals, signatures and signed files in the open. */
export function evidenceOf({ baseline, sha256: hash, views, signatures, approvals, signedFiles, checkpoints }: StoredParts, events: readonly AuditEvent[]): Evidence {
  const signing = (signature: Signature) => canonicalJson({ baselineId: baseline.id, ...signature });
  const filing = (file: SignedFile) => canonicalJson(eventOfSignedFile(baseline.id, file, signedFiles));
  const said = new Set([...signatures.map(signing), ...approvals.map((one) => canonicalJson(one)), ...signedFiles.map(filing)]);
  const isFreezing = ({ act, payload }: AuditEvent) => act === "baseline.frozen" && payload.includes(JSON.stringify(baseline.id));
  const disclosed = events.filter((event) => said.has(event.payload) || isFreezing(event));
  const last = disclosed.at(-1)?.ordinal ?? 0;
  // By their place in the chain: a clock may have been set back between two of them.
  const placeOf = (words: string) => disclosed.findIndex(({ payload }) => payload === words);
  const placed = <One>(all: readonly One[], words: (one: One) => string) => [...all].sort((a, b) => placeOf(words(a)) - placeOf(words(b)));
  const [checkpoint] = checkpoints.filter(({ note }) => sizeOf(note) <= last).sort((a, b) => sizeOf(b.note) - sizeOf(a.note));
  return {
    format: "jointspec-evidence/1",
    baseline,
    sha256: hash,
    views,
    signatures: placed(signatures, signing),
    ...(approvals.length > 0 && { approvals: placed(approvals, canonicalJson) }),
    events: events.filter((event) => event.ordinal <= last).map(linkOf),
    disclosed: disclosed.map(({ ordinal, payload, reason }) => ({ ordinal, payload, reason })),
    ...(signedFiles.length > 0 && { signedFiles: placed(signedFiles, filing) }),
    ...(checkpoint && { checkpoint: { note: checkpoint.note, key: checkpoint.key } }),
    documentVersion,
  };
}

const sizeOf = (note: string): number => readNote(note)?.head.size ?? Number.POSITIVE_INFINITY;

/** The edition for signing: what there was at freezing. Whatever is signed later, its bytes stay the same. */
export function forSigning({ baseline, sha256: hash, views, events, disclosed, documentVersion: version }: Evidence): Evidence {
  const freezing = events.filter(({ act }) => act === "baseline.frozen")[baseline.number - 1]?.ordinal ?? 0;
  return {
    format: "jointspec-evidence/1", baseline, sha256: hash, views, signatures: [], events: events.filter(({ ordinal }) => ordinal <= freezing),
    disclosed: disclosed.filter(({ ordinal }) => ordinal === freezing),
    edition: "for-signing", documentVersion: version,
  };
}

// Evidence without a database: the small golden specification as this version freezes it, and a log of any length around it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AuditEvent, chained, linkOf } from "~/domain/audit";
import { Baseline } from "~/domain/signing/baseline";
import { type Checkpoint, headOf, keyText, noteText } from "~/domain/signing/checkpoint";
import { publicKeyOf, signedNote } from "~/domain/signing/ed25519";
import { type Evidence, documentVersion } from "~/domain/signing/evidence";
import { baselineHash, viewHash } from "~/domain/signing/view";
import { packageRoot } from "~db/migrations";

const file = readFileSync(join(packageRoot, "test", "golden", "evidence-of-0.3.0.json"), "utf8");
export const goldenBaseline = Baseline.parse({ ...JSON.parse(file).baseline, format: "jointspec-baseline/2" });
const chain = goldenBaseline.specification.id;

/** The checkpoint of the first links of a chain. */
export const checkpointOf = (hashes: readonly string[], privateKey: string): Checkpoint => ({
  key: keyText(publicKeyOf(privateKey)), note: noteText(signedNote(headOf(chain, hashes, "2026-11-27T10:00:00.000Z"), privateKey)),
});

/** Unsigned evidence with so many events, the last of them the freezing. */
export function evidenceWithLog(count: number, privateKey: string): Evidence {
  const baseline = goldenBaseline;
  const views = baseline.participants.map(({ authorityId }) => ({ authorityId, sha256: viewHash(baseline, authorityId) })).sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1));
  const freezing = { baselineId: baseline.id, number: baseline.number, sha256: baselineHash(baseline), views };
  const events: AuditEvent[] = [];
  for (let index = 0; index < count; index++) {
    const isLast = index === count - 1;
    events.push(chained(chain, events.at(-1) ?? null, {
      act: isLast ? "baseline.frozen" : "value.entered", personId: `person-${index % 50}`, authorityId: `authority-${index % 9}`, roles: ["officer"],
      at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(), reason: null, payload: isLast ? freezing : { requirementId: `r${index % 4000}`, values: { availability: 99 } },
    }));
  }
  const last = events.at(-1);
  return {
    format: "jointspec-evidence/1", baseline, sha256: freezing.sha256, views, signatures: [], events: events.map(linkOf),
    disclosed: last ? [{ ordinal: last.ordinal, payload: last.payload, reason: null }] : [], documentVersion, checkpoint: checkpointOf(events.map((event) => event.hash), privateKey),
  };
}

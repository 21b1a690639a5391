// How long it takes to verify a log of 100,000 events: the chain, its Merkle tree against an earlier checkpoint, and a whole evidence file with it.
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AuditEvent, type AuditLink, chained, firstBreak, linkOf } from "~/domain/audit";
import { canonicalJson } from "~/domain/canonical-json";
import { chainLeaves, headOf, isHeadOf, keyText, noteText } from "~/domain/signing/checkpoint";
import { publicKeyOf, signedNote } from "~/domain/signing/ed25519";
import { type Evidence, documentVersion, sealed } from "~/domain/signing/evidence";
import { baselineHash, viewHash } from "~/domain/signing/view";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { consistencyPath, isConsistent, rootOf } from "~/domain/merkle";
import { Baseline } from "~/domain/signing/baseline";
import { packageRoot } from "~db/migrations";
import { median, shown } from "./figures";

const count = 100_000;
const baseline = Baseline.parse({ ...JSON.parse(readFileSync(join(packageRoot, "test", "golden", "evidence-of-0.3.0.json"), "utf8")).baseline, format: "jointspec-baseline/2" });
const chain = baseline.specification.id;

function aLog(): AuditLink[] {
  const links: AuditLink[] = [];
  let last: AuditEvent | null = null;
  for (let index = 0; index < count; index++) {
    last = chained(chain, last, {
      act: "value.entered", personId: `person-${index % 50}`, authorityId: `authority-${index % 9}`, roles: ["officer"],
      at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(), reason: null, payload: { specificationId: chain, requirementId: `r${index % 4000}`, values: { availability: 99 } },
    });
    links.push(linkOf(last));
  }
  return links;
}

/** The median of seven runs after two that do not count, in milliseconds; beside it the processor time, which a busy machine does not stretch. */
function timed(what: string, work: () => unknown): number {
  for (let round = 0; round < 2; round++) work();
  const runs = Array.from({ length: 7 }, () => {
    const [started, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - started, processor: (user + system) / 1000 };
  });
  const wall = median(runs.map((run) => run.wall));
  console.log(`${what}: ${shown(wall, 0)} ms (processor ${shown(median(runs.map((run) => run.processor)), 0)} ms)`);
  return wall;
}

const links = aLog();
const hashes = links.map((link) => link.hash);
const privateKey = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const at = "2026-11-27T10:00:00.000Z";
const checkpointAt = (size: number) => ({ key: keyText(publicKeyOf(privateKey)), note: noteText(signedNote(headOf(chain, hashes.slice(0, size), at), privateKey)) });
const evidence: Evidence = {
  format: "jointspec-evidence/1", baseline, sha256: baselineHash(baseline), signatures: [], disclosed: [], events: links, documentVersion, checkpoint: checkpointAt(count),
  views: baseline.participants.map(({ authorityId }) => ({ authorityId, sha256: viewHash(baseline, authorityId) })),
};
const text = sealed(evidence);
const earlier = checkpointAt(count / 2).note;
const kept = { size: count / 2, rootHash: headOf(chain, hashes.slice(0, count / 2), at).rootHash };
const wrong = verifyEvidence(text, { earlier }).steps.filter(({ ok, check }) => !ok && check !== "complete");
if (wrong.length > 0) throw new Error(JSON.stringify(wrong));

const whole = timed("chain and earlier checkpoint of 100,000 events", () => firstBreak(links) === null && isHeadOf(kept, hashes));
timed("  of it the chain", () => firstBreak(links));
timed("  of it the Merkle root of the first half", () => isHeadOf(kept, hashes));
const leaves = chainLeaves(hashes);
const path = consistencyPath(leaves, kept.size);
timed("consistency proof made", () => consistencyPath(leaves, kept.size));
timed("consistency proof checked", () => isConsistent({ earlier: { size: kept.size, root: rootOf(leaves.slice(0, kept.size)) }, later: { size: count, root: rootOf(leaves) }, path }));
timed(`whole evidence file (${shown(text.length / 1e6, 0)} MB): read, chain, trees, seal, signature`, () => verifyEvidence(text, { earlier }));
timed("  of it JSON.parse alone", () => JSON.parse(text));
timed("  of it canonical text", () => canonicalJson(evidence));
console.log(whole <= 600 ? "within 0.6 s" : "OVER 0.6 s");
process.exitCode = whole <= 600 ? 0 : 1;

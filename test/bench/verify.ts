// How long it takes to verify a log of 100,000 events: the chain, its Merkle tree against an earlier checkpoint, and a whole evidence file with it.
import { generateKeyPairSync } from "node:crypto";
import { firstBreak } from "~/domain/audit";
import { canonicalJson } from "~/domain/canonical-json";
import { consistencyPath, isConsistent, rootOf } from "~/domain/merkle";
import { chainLeaves, headOf, isHeadOf } from "~/domain/signing/checkpoint";
import { sealed } from "~/domain/signing/evidence";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { checkpointOf, evidenceWithLog } from "../support/long-log";
import { median, shown } from "./figures";

const count = 100_000;
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

const privateKey = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const evidence = evidenceWithLog(count, privateKey);
const links = evidence.events;
const hashes = links.map((link) => link.hash);
const text = sealed(evidence);
const earlier = checkpointOf(hashes.slice(0, count / 2), privateKey).note;
const kept = { size: count / 2, rootHash: headOf("", hashes.slice(0, count / 2), "").rootHash };
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

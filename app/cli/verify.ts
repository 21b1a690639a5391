import { readFileSync } from "node:fs";
import { verifyAny } from "~/exporters/export";
import { agreesWithRegister } from "~/domain/signing/register";
import type { Evidence } from "~/domain/signing/evidence";
import type { VerificationStep } from "~/domain/signing/verification";
import { findBaselineByHashUnscoped } from "~db/baselines";
import { openStore } from "~db/open";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

const named: Record<VerificationStep["check"], string> = {
  readable: "the file can be read",
  baseline: "the baseline has the hash that was signed",
  views: "each authority's view has its hash",
  signatures: "each signature stands in the event chain",
  "signed-files": "each signed file stands in the event chain",
  events: "the event chain is whole",
  bytes: "every byte of the evidence is as it was written",
  complete: "every participant has signed",
  document: "the document says what the evidence says, byte for byte",
  register: "the register of this installation holds the same baseline and signatures",
  checkpoint: "the signed checkpoint is that of this chain",
  "log-key": "the checkpoint is signed by the key that it names",
  earlier: "the chain begins with the one of the earlier checkpoint",
  consistency: "the log only grew between the two checkpoints",
  proof: "the requirement stands in the view with this hash",
};

/** Says whether a file is genuine and signed. Exit code 0 when it is, 1 with the reason when not. */
export async function verify(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { register: { type: "boolean" } });
  const [file] = positionals;
  if (!file) throw new UsageTrouble("jointspec verify FILE [--register]");
  const { steps, evidence } = await verifyAny(readOrExplain(file));
  const all = values.register && evidence ? [...steps, await registerStep(evidence)] : steps;

  for (const step of all) console.log(`${step.ok ? "✓" : "✗"} ${named[step.check]}${step.ok ? "" : detail(step)}`);
  for (const one of evidence?.signatures ?? []) console.log(`  signed: ${one.name}, ${one.position}; ${one.capacity}; ${one.mandate}; ${one.signedAt}`);
  const wrong = all.find((step) => !step.ok);
  console.log(wrong ? `NOT GENUINE OR NOT COMPLETE: ${named[wrong.check]}: no${detail(wrong)}` : `GENUINE: baseline ${evidence?.baseline.number}, SHA-256 ${evidence?.sha256}`);
  if (!values.register) console.log("Not checked: whether a register holds it (--register). Simple electronic signatures; no trust service was asked.");
  return wrong ? 1 : 0;
}

const detail = ({ place, found, expected }: VerificationStep) =>
  `${place ? ` (${place})` : ""}${found === undefined ? "" : `: found ${JSON.stringify(found)}`}${expected === undefined ? "" : `, expected ${JSON.stringify(expected)}`}`;

async function registerStep(evidence: Evidence): Promise<VerificationStep> {
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    return agreesWithRegister(evidence, await findBaselineByHashUnscoped(store, evidence.sha256));
  } finally {
    await store.close();
  }
}

function readOrExplain(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageTrouble(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

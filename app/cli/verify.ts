import { readKey } from "~/domain/signing/checkpoint";
import { agreesWithRegister } from "~/domain/signing/register";
import { type Verdict, verdictOf } from "~/domain/signing/verdict";
import type { VerificationStep } from "~/domain/signing/verification";
import { viewOfStep } from "~/domain/signing/view-of-step";
import { type AnyReport, verifyAny } from "~/exporters/verify-any";
import { stepSentences } from "~/messages/verification";
import { findBaselineByHashUnscoped } from "~db/baselines";
import { openStore } from "~db/open";
import { UsageTrouble, configFromEnvironment, readArguments, readOrExplain } from "./usage";
import { looksSigned, verifySigned } from "./verify-signed";

const usage = "jointspec verify FILE [--evidence FILE] [--checkpoint FILE] [--key KEY] [--register]";
const exitCodes: Record<Verdict, number> = { genuine: 0, unsigned: 1, unknown: 1, forged: 1, uncompared: 2 };

/** Says whether a file is genuine and signed. Exit code 0 when it is, 1 with the reason when not, 2 when it cannot be told. */
export async function verify(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { positionals, values } = readArguments(args, { evidence: text, checkpoint: text, key: text, register: { type: "boolean" } });
  const [file] = positionals;
  if (!file) throw new UsageTrouble(usage);
  const bytes = readOrExplain(file);
  if (looksSigned(bytes)) return verifySigned(bytes, typeof values.evidence === "string" ? readOrExplain(values.evidence).toString() : null);
  const report = await verifyAny(bytes, {
    ...(typeof values.evidence === "string" && { evidence: readOrExplain(values.evidence).toString() }),
    ...(typeof values.checkpoint === "string" && { earlier: readOrExplain(values.checkpoint).toString() }),
    ...(typeof values.key === "string" && { key: keyOf(values.key) }),
  });
  const steps = values.register ? await withRegister(report) : report.steps;
  const verdict = verdictOf(steps);

  for (const step of steps) console.log(`${step.ok ? "✓" : step.open ? "?" : "✗"} ${stepSentences[step.check].en}${step.ok ? "" : detail(step)}`);
  for (const one of report.evidence?.signatures ?? []) console.log(`  signed: ${one.name}, ${one.position}; ${one.capacity}; ${one.mandate}; ${one.signedAt}`);
  console.log(sentence(verdict, steps, report));
  for (const line of unchecked(values, report)) console.log(`Not checked: ${line}`);
  return exitCodes[verdict];
}

function sentence(verdict: Verdict, steps: readonly VerificationStep[], { evidence, proof, claims }: AnyReport): string {
  const wrong = steps.find((step) => !step.ok && (verdict === "uncompared" || !step.open));
  if (verdict === "uncompared") return `NOTHING WRONG FOUND, BUT NOT EVERYTHING COULD BE TOLD${wrong ? detail(wrong) : ""}${claims ? `. It says that it shows the baseline with SHA-256 ${claims}` : ""}`;
  if (wrong) return `NOT GENUINE OR NOT COMPLETE: ${stepSentences[wrong.check].en}: no${detail(wrong)}`;
  if (proof) return `PROVEN: requirement ${proof.requirementId} stands in what ${proof.authorityId} approves of the baseline with SHA-256 ${proof.baselineSha256}`;
  if (evidence) return `GENUINE: baseline ${evidence.baseline.number}, SHA-256 ${evidence.sha256}`;
  return steps.some(({ check }) => check === "pack-files") ? "GENUINE: every file of the evidence pack is as it was listed, and its log is whole" : "CONSISTENT: the log only grew";
}

const reasons = {
  "other-version": "written by another version of the program, which this one cannot write again to compare; the evidence inside was checked all the same",
  "no-evidence": "the file alone cannot tell; give the evidence of its baseline with --evidence",
} as const;

const detail = ({ place, found, expected, open }: VerificationStep) =>
  `${place ? ` (${place})` : ""}${open ? `: ${reasons[open]}` : ""}${found === undefined ? "" : `: found ${JSON.stringify(found)}`}${expected === undefined ? "" : `, expected ${JSON.stringify(expected)}`}`;

function unchecked(values: Record<string, unknown>, { evidence }: AnyReport): string[] {
  return [
    ...(evidence && !evidence.checkpoint ? ["the file carries no signed checkpoint of the log"] : []),
    ...(values.checkpoint === undefined ? ["whether the whole history was written anew (--checkpoint with one kept from earlier)"] : []),
    ...(values.key === undefined ? ["whether the key of the checkpoint is the installation's (--key)"] : []),
    ...(values.register ? [] : ["whether a register holds it (--register)"]),
    "identity of the signatories: simple electronic signatures; no trust service was asked",
  ];
}

/** The steps with what this installation's own records say in place of what the file alone could not tell. */
async function withRegister({ steps, evidence, proof, claims }: AnyReport): Promise<VerificationStep[]> {
  const hash = evidence?.sha256 ?? proof?.baselineSha256 ?? claims;
  if (hash === undefined) return steps;
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const stored = await findBaselineByHashUnscoped(store, hash);
    if (proof && stored) return [...steps.filter(({ check }) => check !== "view-of"), viewOfStep(proof, stored.baseline)];
    return [...steps, evidence ? agreesWithRegister(evidence, stored) : { check: "register", ok: stored !== null, ...(!stored && { found: hash }) }];
  } finally {
    await store.close();
  }
}

/** A public key as it was published, or the file that holds it. */
function keyOf(given: string): string {
  const text = readKey(given) ? given : readOrExplain(given).toString().trim();
  if (!readKey(text)) throw new UsageTrouble(`${given} is no public key of a log: jointspec+ABCDEF01+…`);
  return text;
}

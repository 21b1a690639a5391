import { z } from "zod";
import { type AuditEvent, AuditLink, chainStart, firstBreak, linkOf } from "../../domain/audit";
import { manifestPath, PackManifest } from "../../domain/exporting/pack-manifest";
import { jsonOf } from "../../domain/json-of";
import { sha256Bytes } from "../../domain/sha256";
import { isHeadOf, readNote } from "../../domain/signing/checkpoint";
import { isSigned } from "../../domain/signing/ed25519";
import { type VerificationReport, type VerificationStep, reportOf } from "../../domain/signing/verification";
import { type Held, verifyEvidence } from "../../domain/signing/verify-evidence";
import { decoded } from "../verify";

const Line = z.object({ json: AuditLink.omit({ detailsSha256: true }).extend({ reason: z.string().nullable(), payload: z.string() }) });

type Parts = ReadonlyMap<string, Uint8Array>;

/** Whether these parts are those of an evidence pack. */
export const isEvidencePack = (parts: Parts): boolean => parts.has(manifestPath) && parts.has("log.jsonl");

/** Whether an evidence pack is whole: each file as listed and none beside, the log link by link, the signed states of the log, every baseline in it. */
export function verifyEvidencePack(parts: Parts, held: Held = {}): VerificationReport {
  const read = jsonOf(decoded(parts.get(manifestPath) ?? new Uint8Array()));
  const manifest = "json" in read ? PackManifest.safeParse(read.json).data : undefined;
  if (!manifest) return reportOf([{ check: "readable", ok: false, place: manifestPath }], null);
  const events = eventsIn(parts);
  const baselines = [...parts].filter(([name]) => /^baselines\/\d+\/evidence\.json$/.test(name)).map(([name, bytes]) => ({ name, report: verifyEvidence(decoded(bytes), { key: held.key }) }));
  return reportOf([{ check: "readable", ok: true }, fileStep(parts, manifest), logStep(events, manifest), ...checkpointSteps(parts, events ?? [], held), ...baselineSteps(baselines)], null);
}

function eventsIn(parts: Parts): AuditEvent[] | null {
  const lines = decoded(parts.get("log.jsonl") ?? new Uint8Array()).split("\n").filter(Boolean).map((line) => Line.safeParse(jsonOf(line)).data?.json);
  const read = lines.flatMap((event) => event ?? []);
  return read.length === lines.length ? read : null;
}

function fileStep(parts: Parts, { files }: PackManifest): VerificationStep {
  const listed = new Map(files.map((file) => [file.path, file]));
  const wrong = files.find(({ path, sha256 }) => sha256Bytes(parts.get(path) ?? new Uint8Array()) !== sha256 || !parts.has(path));
  const sums = files.map((file) => `${file.sha256}  ${file.path}\n`).join("");
  const beside = [...parts.keys()].find((name) => !listed.has(name) && name !== manifestPath && name !== "SHA256SUMS");
  const place = wrong?.path ?? beside ?? (decoded(parts.get("SHA256SUMS") ?? new Uint8Array()) === sums ? undefined : "SHA256SUMS");
  return { check: "pack-files", ok: place === undefined, ...(place !== undefined && { place }) };
}

/** The chain holds from its first entry to the one that the manifest names. */
function logStep(events: AuditEvent[] | null, { log, specificationId }: PackManifest): VerificationStep {
  const broken = events === null ? 1 : firstBreak(events.map(linkOf));
  const ends = events?.length === log.size && (events.at(-1)?.hash ?? chainStart) === log.head && events.every(({ chain }) => chain === specificationId);
  return { check: "events", ok: broken === null && ends, ...(broken !== null ? { place: `log.jsonl, entry ${broken}` } : !ends && { place: "log.jsonl" }) };
}

function checkpointSteps(parts: Parts, events: readonly AuditEvent[], { key }: Held): VerificationStep[] {
  const found = [...parts].filter(([name]) => name.startsWith("checkpoints/"));
  if (found.length === 0) return [];
  const hashes = events.map(({ hash }) => hash);
  const wrong = found.find(([, bytes]) => {
    const text = decoded(bytes);
    const at = text.lastIndexOf("\n", text.length - 2) + 1;
    const [note, signer] = [text.slice(0, at), text.slice(at).trim()];
    const head = readNote(note)?.head;
    return !head || !isHeadOf(head, hashes) || !isSigned({ note, key: signer }) || (key !== undefined && key !== signer);
  });
  return [{ check: "checkpoint", ok: !wrong, ...(wrong && { place: wrong[0] }) }];
}

/** A baseline without every signature is no fault of a pack: it shows the road there. */
function baselineSteps(baselines: readonly { name: string; report: VerificationReport }[]): VerificationStep[] {
  if (baselines.length === 0) return [];
  for (const { name, report } of baselines) {
    const wrong = report.steps.find(({ ok, check }) => !ok && check !== "complete");
    if (wrong) return [{ ...wrong, check: "baseline", place: [name, wrong.place].filter(Boolean).join(", ") }];
  }
  return [{ check: "baseline", ok: true }];
}

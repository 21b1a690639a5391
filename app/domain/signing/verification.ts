import { z } from "zod";
import { firstBreak } from "../audit";
import { canonicalJson } from "../canonical-json";
import { jsonOf } from "../json-of";
import { isHeadOf, readNote } from "./checkpoint";
import { detailsHash, disclosureFault } from "./disclosure";
import { Evidence, sealed } from "./evidence";
import { stepOf } from "./procedure";
import { type SignedFile, eventOfSignedFile } from "./signed-file";
import { verdictOf } from "./verdict";
import { baselineHash, viewHash } from "./view";

/** One thing that was looked at. `place` names what is wrong, as a JSON Pointer (RFC 6901) or a file part. */
export interface VerificationStep {
  check:
    | "readable" | "baseline" | "views" | "signatures" | "signed-files" | "events" | "checkpoint" | "log-key" | "earlier" | "bytes" | "complete" | "document"
    | "pack-files" | "register" | "proof" | "view-of" | "consistency";
  ok: boolean;
  /** Why it could not be told: that is not the same as wrong. */
  open?: "other-version" | "no-evidence";
  place?: string;
  found?: string;
  expected?: string;
}

export interface VerificationReport {
  genuine: boolean;
  steps: VerificationStep[];
  evidence: Evidence | null;
}

export const reportOf = (steps: VerificationStep[], evidence: Evidence | null): VerificationReport => ({ genuine: verdictOf(steps) === "genuine", steps, evidence });

/** Everything in a canonical JSON file that hashes alone can tell, in the order in which a reader asks. */
export function inspectEvidence(text: string): VerificationReport {
  const parsed = parse(text);
  if ("step" in parsed) return reportOf([parsed.step], null);

  const { evidence } = parsed;
  const steps = [
    { check: "readable" as const, ok: true },
    baselineStep(evidence),
    viewStep(evidence),
    signatureStep(evidence),
    ...(evidence.signedFiles ? [signedFileStep(evidence, evidence.signedFiles)] : []),
    eventStep(evidence),
    ...checkpointSteps(evidence),
    byteStep(evidence, text),
    completeStep(evidence),
  ];
  return reportOf(steps, evidence);
}

function parse(text: string): { evidence: Evidence } | { step: VerificationStep } {
  const read = jsonOf(text);
  if ("problem" in read) return { step: { check: "readable", ok: false, found: read.problem } };
  const { seal: _, ...rest } = typeof read.json === "object" && read.json !== null && !Array.isArray(read.json) ? { seal: null, ...read.json } : { seal: null };
  const result = Evidence.safeParse(rest);
  if (result.success) return { evidence: result.data };
  const issue = result.error.issues[0];
  return { step: { check: "readable", ok: false, place: pointer(issue?.path ?? []) || "/", found: issue?.message } };
}

/** The baseline is the one that was frozen: it has the hash that the event of its freezing recorded. */
function baselineStep(evidence: Evidence): VerificationStep {
  const found = baselineHash(evidence.baseline);
  const step = { check: "baseline" as const, place: "/baseline", found, expected: evidence.sha256 };
  if (found !== evidence.sha256) return { ...step, ok: false };
  // Evidence of 0.3.0 did not show this event.
  const isOld = evidence.documentVersion === undefined && evidence.baseline.format === "jointspec-baseline/1";
  const recorded = frozenHash(evidence);
  return isOld || recorded === found ? { ...step, ok: true } : { ...step, ok: false, place: "/disclosed", expected: recorded ?? "baseline.frozen" };
}

const Freezing = z.object({ json: z.object({ baselineId: z.string(), sha256: z.string() }) });

function frozenHash({ baseline, events, disclosed }: Evidence): string | undefined {
  const freezings = disclosed.filter((one) => events[one.ordinal - 1]?.act === "baseline.frozen" && events[one.ordinal - 1]?.detailsSha256 === detailsHash(one));
  return freezings.map(({ payload }) => Freezing.safeParse(jsonOf(payload)).data?.json).find((one) => one?.baselineId === baseline.id)?.sha256;
}

function viewStep({ baseline, views }: Evidence): VerificationStep {
  const expected = baseline.participants.map(({ authorityId }) => ({ authorityId, sha256: viewHash(baseline, authorityId) })).sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1));
  const wrong = expected.findIndex((one, index) => canonicalJson(one) !== canonicalJson(views[index]));
  return { check: "views", ok: wrong < 0 && views.length === expected.length, ...(wrong >= 0 && { place: `/views/${wrong}` }) };
}

/** Each signature and approval is for a participant, over its view as it is, and stands word for word in an event of the chain. */
function signatureStep(evidence: Evidence): VerificationStep {
  const { baseline, sha256: hash, views, signatures, approvals = [], events, disclosed } = evidence;
  const stands = (act: string, said: string) =>
    disclosed.some((one) => {
      const event = events[one.ordinal - 1];
      return event?.act === act && one.payload === said && event.detailsSha256 === detailsHash(one);
    });
  const isOfView = (one: { authorityId: string; viewSha256: string }) => views.find(({ authorityId }) => authorityId === one.authorityId)?.sha256 === one.viewSha256;
  const wrong = signatures.findIndex((one) => (one.baselineSha256 ?? hash) !== hash || !isOfView(one) || !stands("baseline.signed", canonicalJson({ baselineId: baseline.id, ...one })));
  const wrongApproval = approvals.findIndex((one) => !isOfView(one) || !stands("baseline.approved", canonicalJson(one)));
  const place = wrong >= 0 ? `/signatures/${wrong}` : wrongApproval >= 0 ? `/approvals/${wrongApproval}` : disclosureFault(evidence);
  return { check: "signatures", ok: place === null, ...(place !== null && { place }) };
}

/** Each signed file stands with its hash in an event of the chain. */
function signedFileStep({ baseline, events, disclosed }: Evidence, signedFiles: readonly SignedFile[]): VerificationStep {
  const said = new Set(disclosed.filter((one) => events[one.ordinal - 1]?.detailsSha256 === detailsHash(one)).map(({ payload }) => payload));
  const wrong = signedFiles.findIndex((file) => !said.has(canonicalJson(eventOfSignedFile(baseline.id, file, signedFiles))));
  return { check: "signed-files", ok: wrong < 0, ...(wrong >= 0 && { place: `/signedFiles/${wrong}` }) };
}

function eventStep({ events, baseline }: Evidence): VerificationStep {
  const broken = firstBreak(events) ?? (events.some((event) => event.chain !== baseline.specification.id) ? 1 : null);
  return { check: "events", ok: broken === null && events.length > 0, ...(broken !== null && { place: `/events/${broken - 1}` }) };
}

/** The tree that the installation signed is the one over this chain's first links. */
function checkpointSteps({ events, baseline, checkpoint }: Evidence): VerificationStep[] {
  if (!checkpoint) return [];
  const head = readNote(checkpoint.note)?.head;
  const hashes = events.map((event) => event.hash);
  const fits = head && head.chain === baseline.specification.id && isHeadOf(head, hashes);
  return [{ check: "checkpoint", ok: Boolean(fits), ...(!fits && { place: "/checkpoint/note" }) }];
}

function byteStep(evidence: Evidence, text: string): VerificationStep {
  const expected = sealed(evidence);
  if (expected === text) return { check: "bytes", ok: true };
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at++;
  return { check: "bytes", ok: false, place: `character ${at + 1}`, found: text.slice(at, at + 40), expected: expected.slice(at, at + 40) };
}

/** Every participant has the approvals and signatures that the frozen procedure asks for, each by another person. */
function completeStep({ baseline, signatures, approvals = [] }: Evidence): VerificationStep {
  const people = (acts: readonly { authorityId: string; personId: string }[], authorityId: string) => new Set(acts.filter((one) => one.authorityId === authorityId).map((one) => one.personId)).size;
  const missing = baseline.participants.filter(({ authorityId }) => {
    const needed = stepOf(baseline.procedure, authorityId);
    return people(signatures, authorityId) < needed.signatures || people(approvals, authorityId) < needed.approvals;
  });
  return { check: "complete", ok: missing.length === 0, ...(missing[0] && { place: missing.map(({ name }) => name).join(", ") }) };
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

import { firstBreak } from "../audit";
import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { Evidence, sealed } from "./evidence";
import { stepOf } from "./procedure";
import { type SignedFile, signedFileEvent } from "./signed-file";
import { baselineHash, viewHash } from "./view";

/** One thing that was looked at. `place` names what is wrong, as a JSON Pointer (RFC 6901) or a file part. */
export interface VerificationStep {
  check: "readable" | "baseline" | "views" | "signatures" | "signed-files" | "events" | "bytes" | "complete" | "document" | "register" | "proof";
  ok: boolean;
  place?: string;
  found?: string;
  expected?: string;
}

export interface VerificationReport {
  genuine: boolean;
  steps: VerificationStep[];
  evidence: Evidence | null;
}

/** Whether a canonical JSON file is whole and carries every participant's signature. Needs nothing but the file. */
export function verifyEvidence(text: string): VerificationReport {
  const parsed = parse(text);
  if ("step" in parsed) return { genuine: false, steps: [parsed.step], evidence: null };

  const { evidence } = parsed;
  const steps = [
    { check: "readable" as const, ok: true },
    baselineStep(evidence),
    viewStep(evidence),
    signatureStep(evidence),
    ...(evidence.signedFiles ? [signedFileStep(evidence, evidence.signedFiles)] : []),
    eventStep(evidence),
    byteStep(evidence, text),
    completeStep(evidence),
  ];
  return { genuine: steps.every((step) => step.ok), steps, evidence };
}

function parse(text: string): { evidence: Evidence } | { step: VerificationStep } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { step: { check: "readable", ok: false, found: error instanceof Error ? error.message : "" } };
  }
  const { seal: _, ...rest } = typeof json === "object" && json !== null && !Array.isArray(json) ? { seal: null, ...json } : { seal: null };
  const result = Evidence.safeParse(rest);
  if (result.success) return { evidence: result.data };
  const issue = result.error.issues[0];
  return { step: { check: "readable", ok: false, place: pointer(issue?.path ?? []), found: issue?.message } };
}

function baselineStep(evidence: Evidence): VerificationStep {
  const found = baselineHash(evidence.baseline);
  return { check: "baseline", ok: found === evidence.sha256, place: "/baseline", found, expected: evidence.sha256 };
}

function viewStep({ baseline, views }: Evidence): VerificationStep {
  const wrong = baseline.participants.findIndex(
    ({ authorityId }) => views.find((view) => view.authorityId === authorityId)?.sha256 !== viewHash(baseline, authorityId),
  );
  return { check: "views", ok: wrong < 0 && views.length === baseline.participants.length, ...(wrong >= 0 && { place: `/views/${wrong}` }) };
}

/** Each signature and approval is for a participant, over its view as it is, and stands word for word in an event of the chain. */
function signatureStep({ baseline, views, signatures, approvals = [], events, disclosed }: Evidence): VerificationStep {
  const stands = (act: string, said: string) =>
    disclosed.some(({ ordinal, payload, reason }) => {
      const event = events[ordinal - 1];
      return event?.act === act && payload === said && event.detailsSha256 === sha256(canonicalJson({ payload, reason }));
    });
  const isOfView = (one: { authorityId: string; viewSha256: string }) => views.find(({ authorityId }) => authorityId === one.authorityId)?.sha256 === one.viewSha256;
  const wrong = signatures.findIndex((one) => !isOfView(one) || !stands("baseline.signed", canonicalJson({ baselineId: baseline.id, ...one })));
  const wrongApproval = approvals.findIndex((one) => !isOfView(one) || !stands("baseline.approved", canonicalJson(one)));
  const place = wrong >= 0 ? `/signatures/${wrong}` : wrongApproval >= 0 ? `/approvals/${wrongApproval}` : undefined;
  return { check: "signatures", ok: place === undefined, ...(place && { place }) };
}

/** Each signed file stands with its hash in an event of the chain. */
function signedFileStep({ baseline, events, disclosed }: Evidence, signedFiles: readonly SignedFile[]): VerificationStep {
  const said = new Set(disclosed.filter(({ ordinal, payload, reason }) => events[ordinal - 1]?.detailsSha256 === sha256(canonicalJson({ payload, reason }))).map(({ payload }) => payload));
  const wrong = signedFiles.findIndex((file) => !said.has(canonicalJson(signedFileEvent(baseline.id, file))));
  return { check: "signed-files", ok: wrong < 0, ...(wrong >= 0 && { place: `/signedFiles/${wrong}` }) };
}

function eventStep({ events, baseline }: Evidence): VerificationStep {
  const broken = firstBreak(events) ?? (events.some((event) => event.chain !== baseline.specification.id) ? 1 : null);
  return { check: "events", ok: broken === null && events.length > 0, ...(broken !== null && { place: `/events/${broken - 1}` }) };
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

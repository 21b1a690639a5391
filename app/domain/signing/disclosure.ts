import { canonicalJson } from "../canonical-json";
import { jsonOf } from "../json-of";
import { sha256 } from "../sha256";
import type { Evidence } from "./evidence";
import { eventOfSignedFile } from "./signed-file";

type Disclosed = Evidence["disclosed"][number];

/** The hash that the link of an event holds of its details. */
export const detailsHash = ({ payload, reason }: Disclosed): string => sha256(canonicalJson({ payload, reason }));

/**
 * Where the disclosed events are not exactly those that the signatures, approvals and signed files stand for, as a JSON Pointer:
 * each once, in the order of the chain, with its details; null where they are. A list in another order would be another file with the same meaning.
 */
export function disclosureFault(evidence: Evidence): string | null {
  const { baseline, signatures, approvals = [], signedFiles = [], disclosed, events } = evidence;
  const wrong = disclosed.findIndex((one, index) => one.ordinal <= (disclosed[index - 1]?.ordinal ?? 0) || events[one.ordinal - 1]?.detailsSha256 !== detailsHash(one));
  if (wrong >= 0) return `/disclosed/${wrong}`;

  const lists = {
    signatures: signatures.map((one) => canonicalJson({ baselineId: baseline.id, ...one })),
    approvals: approvals.map((one) => canonicalJson(one)),
    signedFiles: signedFiles.map((one) => canonicalJson(eventOfSignedFile(baseline.id, one, signedFiles))),
  };
  for (const [name, payloads] of Object.entries(lists)) {
    const places = payloads.map((payload) => disclosed.findIndex((one) => one.payload === payload));
    // Two files of one seal stand in one event.
    const least = name === "signedFiles" ? 0 : 1;
    const misplaced = places.findIndex((place, index) => index > 0 && place - (places[index - 1] ?? 0) < least);
    if (misplaced >= 0) return `/${name}/${misplaced}`;
  }
  const twice = signedFiles.findIndex((one, index) => signedFiles.findIndex(({ id }) => id === one.id) !== index);
  if (twice >= 0) return `/signedFiles/${twice}`;
  const said = new Set(Object.values(lists).flat());
  const unsaid = disclosed.findIndex((one) => !said.has(one.payload) && !isFreezing(evidence, one));
  return unsaid >= 0 ? `/disclosed/${unsaid}` : null;
}

function isFreezing({ events, baseline }: Evidence, { ordinal, payload }: Disclosed): boolean {
  const read = jsonOf(payload);
  return (
    events[ordinal - 1]?.act === "baseline.frozen" && "json" in read && typeof read.json === "object" && read.json !== null && "baselineId" in read.json && read.json.baselineId === baseline.id
  );
}

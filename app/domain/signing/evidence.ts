import { z } from "zod";
import { type AuditEvent, AuditLink, linkOf } from "../audit";
import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { Baseline } from "./baseline";
import { Signature } from "./signature";

/** A signing event with its payload disclosed, so that it can be held against the signature. */
export const DisclosedEvent = z.strictObject({ ordinal: z.int(), payload: z.string(), reason: z.string().nullable() });

/** Everything that a stranger needs to check a baseline without asking anybody: what the canonical JSON file holds. */
export const Evidence = z.strictObject({
  format: z.literal("jointspec-evidence/1"),
  baseline: Baseline,
  sha256: z.string(),
  views: z.array(z.strictObject({ authorityId: z.string(), sha256: z.string() })),
  signatures: z.array(Signature),
  events: z.array(AuditLink),
  disclosed: z.array(DisclosedEvent),
});
export type Evidence = z.infer<typeof Evidence>;

/** The file text: RFC 8785, with a seal over everything else as its last word. Same evidence, same bytes. */
export function sealed(evidence: Evidence): string {
  return canonicalJson({ ...evidence, seal: sha256(canonicalJson(evidence)) });
}

interface StoredParts {
  baseline: Baseline;
  sha256: string;
  views: { authorityId: string; sha256: string }[];
  signatures: Signature[];
}

/** The evidence of a baseline: its specification's chain up to the last thing that concerns it, signing events in the open. */
export function evidenceOf({ baseline, sha256: hash, views, signatures }: StoredParts, events: readonly AuditEvent[]): Evidence {
  const concerns = events.filter(
    ({ act, payload }) => (act === "baseline.frozen" || act === "baseline.signed") && payload.includes(JSON.stringify(baseline.id)),
  );
  const last = concerns.at(-1)?.ordinal ?? 0;
  return {
    format: "jointspec-evidence/1",
    baseline,
    sha256: hash,
    views,
    signatures: signatures.map(({ authorityId, personId, name, position, capacity, mandate, mandateUntil, statement, viewSha256, signedAt }) => ({
      authorityId, personId, name, position, capacity, mandate, ...(mandateUntil && { mandateUntil }), ...(statement && { statement }), viewSha256, signedAt,
    })),
    events: events.filter((event) => event.ordinal <= last).map(linkOf),
    disclosed: concerns.filter(({ act }) => act === "baseline.signed").map(({ ordinal, payload, reason }) => ({ ordinal, payload, reason })),
  };
}

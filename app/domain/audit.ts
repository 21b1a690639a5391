import { z } from "zod";
import { canonicalJson } from "./canonical-json";
import { sha256 } from "./sha256";
import { Role } from "./people/member";

/** One entry of the append-only log, before it is chained. */
export interface AuditEntry {
  act: string;
  personId: string | null;
  authorityId: string | null;
  roles: Role[];
  /** ISO 8601, UTC, with milliseconds. */
  at: string;
  reason: string | null;
  payload: unknown;
}

/**
 * What of an entry may leave the house: details are there as a hash,
 * so that anyone can follow the chain without reading what was negotiated.
 */
export const AuditLink = z.strictObject({
  chain: z.string(),
  ordinal: z.int().min(1),
  act: z.string(),
  personId: z.string().nullable(),
  authorityId: z.string().nullable(),
  roles: z.array(Role),
  at: z.iso.datetime(),
  detailsSha256: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditLink = z.infer<typeof AuditLink>;

/** A link with its details: the payload as RFC 8785 text. */
export interface AuditEvent extends Omit<AuditLink, "detailsSha256"> {
  reason: string | null;
  payload: string;
}

/** What the first entry of a chain has in place of an earlier hash. */
export const chainStart = "0".repeat(64);

/** The entry with its place in the chain and its hash over everything before it. */
export function chained(chain: string, last: Pick<AuditEvent, "ordinal" | "hash"> | null, entry: AuditEntry): AuditEvent {
  const { payload, ...rest } = entry;
  const event = {
    ...rest,
    chain,
    ordinal: (last?.ordinal ?? 0) + 1,
    payload: canonicalJson(payload),
    previousHash: last?.hash ?? chainStart,
  };
  return { ...event, hash: hashOf({ ...event, detailsSha256: detailsHash(event) }) };
}

/** The event with its details replaced by their hash. */
export function linkOf(event: AuditEvent): AuditLink {
  const { chain, ordinal, act, personId, authorityId, roles, at, previousHash, hash } = event;
  return { chain, ordinal, act, personId, authorityId, roles, at, detailsSha256: detailsHash(event), previousHash, hash };
}

/** The place of the first link that does not fit, counted from 1, or null when the chain is whole from its start. */
export function firstBreak(links: readonly AuditLink[]): number | null {
  let previousHash = chainStart;
  for (const [index, link] of links.entries()) {
    if (link.ordinal !== index + 1 || link.previousHash !== previousHash || link.hash !== hashOf(link)) return index + 1;
    previousHash = link.hash;
  }
  return null;
}

function detailsHash({ payload, reason }: Pick<AuditEvent, "payload" | "reason">) {
  return sha256(canonicalJson({ payload, reason }));
}

/** Over the RFC 8785 text of the link. Its keys are written in their order here, so that nothing has to be sorted for each of 100,000. */
function hashOf({ chain, ordinal, act, personId, authorityId, roles, at, detailsSha256, previousHash }: Omit<AuditLink, "hash">) {
  const text = JSON.stringify({ act, at, authorityId, chain, detailsSha256, ordinal, personId, previousHash, roles });
  // Half a character is written as an escape, which has no canonical form.
  return sha256(text.includes("\\u") ? canonicalJson({ act, at, authorityId, chain, detailsSha256, ordinal, personId, previousHash, roles }) : text);
}

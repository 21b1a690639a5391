/** Every expected "no". Each has a sentence in each language: app/messages/refusals.ts. */
export const reasons = [
  "not-found",
  "not-permitted",
  "stale",
  "frozen",
  "not-frozen",
  "checks-failed",
  "already-signed",
  "not-your-turn",
  "text-changed",
  "wrong-password",
  "already-approved",
  "approvals-missing",
  "approver-signs",
  "too-few-signatories",
  "no-mandate",
  "mandate-not-in-force",
  "mandate-limit",
  "exception-closed",
  "passkey-refused",
  "passkey-late",
  "passkey-known",
  "sign-in-failed",
  "too-many-tries",
  "invitation-expired",
  "invitation-used",
  "already-member",
  "authority-known",
  "already-participant",
  "clause-in-use",
  "clause-not-current",
  "section-not-empty",
  "lot-in-use",
  "item-in-use",
  "not-applicable",
  "value-out-of-range",
  "settlement-open",
  "settlement-closed",
  "already-retired",
  "not-retired",
  "no-collision",
  "veto-reason",
  "owner-not-concerned",
  "due-date-past",
  "comment-resolved",
  "comment-open",
  "agreement-incomplete",
  "agreement-confirmed",
  "pack-known",
  "drafts-not-approved",
  "clause-id-prefix",
  "clause-id-known",
  "clause-released",
  "clause-withdrawn",
  "second-person",
  "nothing-newer",
  "too-many-exports",
  "signed-file-known",
  "signed-file-other",
  "seal-before-signing",
  "already-sealed",
  "seal-not-configured",
  "seal-file-unsafe",
  "seal-file-unreadable",
  "seal-password-wrong",
  "seal-key-unusable",
  "time-stamp-failed",
  "database-full",
  "database-busy",
] as const;
export type Reason = (typeof reasons)[number];

/** What the other side wrote meanwhile, so that a stale write loses nothing. */
export interface Refusal {
  refused: Reason;
  theirs?: unknown;
}

export const refuse = (refused: Reason, theirs?: unknown): Refusal => (theirs === undefined ? { refused } : { refused, theirs });

export function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "refused" in result;
}

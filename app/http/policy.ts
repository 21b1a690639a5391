import type { Role } from "~/domain/people/member";
import type { Permission } from "~/domain/people/permission";

/**
 * Who may send what where. The gate asks this table before any route runs; an address that is not in it does not exist.
 * "participant" addresses are narrowed further: the finders give nothing to authorities that take no part.
 */
export type Policy = "public" | "person" | "member" | "participant" | { role: Role };

interface Entry {
  path: string;
  get?: Policy;
  post?: Policy;
  /** What the act behind a post asks of the permission table. */
  may?: Permission;
}

const administrator: Policy = { role: "administrator" };
const officer: Policy = { role: "officer" };

export const policies: readonly Entry[] = [
  { path: "/", get: "public" },
  { path: "/health", get: "public" },
  { path: "/accessibility", get: "public" },
  { path: "/help", get: "public" },
  { path: "/language", post: "public" },
  { path: "/sign-in", get: "public", post: "public" },
  { path: "/sign-in/challenge", post: "public" },
  { path: "/sign-in/passkey", post: "public" },
  { path: "/sign-out", post: "public" },
  { path: "/acting", post: "person" },
  { path: "/inbox", get: "member", post: "member" },
  { path: "/inbox/:noticeId", post: "member" },
  { path: "/account", get: "member" },
  { path: "/account/passkeys/new", get: "member", post: "member", may: "passkey:manage" },
  { path: "/account/passkeys/challenge", post: "member", may: "passkey:manage" },
  { path: "/account/passkeys/:passkeyId/removal", get: "member", post: "member", may: "passkey:manage" },
  { path: "/invitations/:token", get: "public", post: "public" },
  { path: "/verification", get: "public", post: "public" },
  { path: "/verification/:hash", get: "public" },
  { path: "/schemas/:name", get: "public" },
  { path: "/members", get: administrator },
  { path: "/members/invitations", post: administrator, may: "member:invite" },
  { path: "/document-style", get: administrator, post: administrator, may: "document-style:set" },
  { path: "/document-style/file", get: administrator },
  { path: "/mandates", get: "member", post: administrator, may: "mandate:record" },
  { path: "/mandates/:mandateId/revocation", get: administrator, post: administrator, may: "mandate:record" },
  { path: "/library", get: "member" },
  { path: "/library/packs", get: "member" },
  { path: "/library/packs/:packId", get: "member" },
  { path: "/library/map", get: "member" },
  { path: "/library/indicators", get: "member" },
  { path: "/library/assessment", get: "member" },
  { path: "/library/own", get: "member", post: officer, may: "pack:write" },
  { path: "/library/own/:packId", get: "member", post: officer, may: "pack:release" },
  { path: "/library/own/:packId/clauses", get: officer, post: officer, may: "pack:write" },
  { path: "/library/own/:packId/clauses/:draftId", get: "member", post: officer, may: "pack:write" },
  { path: "/library/own/:packId/clauses/:draftId/submission", post: officer, may: "pack:write" },
  { path: "/library/own/:packId/clauses/:draftId/review", post: "member", may: "pack:review" },
  { path: "/library/own/:packId/clauses/:draftId/removal", post: officer, may: "pack:write" },
  { path: "/library/own/:packId/imports", get: officer, post: officer, may: "pack:write" },
  { path: "/library/own/:packId/imports/:importId", get: "member", post: officer, may: "pack:write" },
  { path: "/library/:clauseId", get: "member" },
  { path: "/library/:clauseId/files/:format", get: "member" },
  { path: "/library/:clauseId/standing", post: officer, may: "pack:release" },
  { path: "/specifications", get: "member" },
  { path: "/specifications/new", get: officer, post: officer, may: "specification:create" },
  { path: "/specifications/guided", get: officer },
  { path: "/specifications/:specificationId", get: "participant" },
  { path: "/specifications/:specificationId/description", get: "participant", post: "participant", may: "specification:describe" },
  { path: "/specifications/:specificationId/participants", get: "participant", post: "participant", may: "specification:describe" },
  { path: "/specifications/:specificationId/participation", post: "participant", may: "participation:accept" },
  { path: "/specifications/:specificationId/evidence-pack", get: "participant" },
  { path: "/specifications/:specificationId/evidence-pack/file", get: "participant" },
  { path: "/specifications/:specificationId/participants/:authorityId/withdrawal", get: "participant", post: "participant", may: "specification:describe" },
  { path: "/specifications/:specificationId/leaving", get: "participant", post: "participant", may: "participation:leave" },
  { path: "/specifications/:specificationId/lead", get: "participant", post: "participant", may: "specification:describe" },
  { path: "/specifications/:specificationId/log", get: "participant" },
  { path: "/specifications/:specificationId/decisions", get: "participant" },
  { path: "/specifications/:specificationId/history", get: "participant" },
  { path: "/specifications/:specificationId/log/checkpoint", get: "participant" },
  { path: "/specifications/:specificationId/log/consistency", get: "participant" },
  { path: "/specifications/:specificationId/events", get: "participant" },
  { path: "/specifications/:specificationId/checks", get: "participant" },
  { path: "/specifications/:specificationId/values", get: "participant" },
  { path: "/specifications/:specificationId/collisions", get: "participant", post: "participant", may: "collision:assign" },
  { path: "/specifications/:specificationId/retired", get: "participant" },
  { path: "/specifications/:specificationId/updates", get: "participant" },
  { path: "/specifications/:specificationId/overlaps", get: "participant" },
  { path: "/specifications/:specificationId/requirements/:requirementId/clause-update", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/needs", get: "participant" },
  { path: "/specifications/:specificationId/needs/own", get: "participant", post: "participant", may: "need:enter" },
  { path: "/specifications/:specificationId/needs/procedure", get: "participant", post: "participant", may: "procedure:set" },
  { path: "/specifications/:specificationId/needs/items", get: "participant", post: "participant", may: "need:enter" },
  { path: "/specifications/:specificationId/needs/items/:itemId", get: "participant", post: "participant", may: "need:enter" },
  { path: "/specifications/:specificationId/needs/items/:itemId/removal", post: "participant", may: "need:enter" },
  { path: "/specifications/:specificationId/criteria", get: "participant" },
  { path: "/specifications/:specificationId/criteria/new", get: "participant", post: "participant", may: "criteria:edit" },
  { path: "/specifications/:specificationId/criteria/weighting", get: "participant", post: "participant", may: "criteria:edit" },
  { path: "/specifications/:specificationId/criteria/:criterionId", get: "participant", post: "participant", may: "criteria:edit" },
  { path: "/specifications/:specificationId/criteria/:criterionId/place", post: "participant", may: "criteria:edit" },
  { path: "/specifications/:specificationId/criteria/:criterionId/removal", post: "participant", may: "criteria:edit" },
  { path: "/specifications/:specificationId/sections", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/sections/:sectionId", get: "participant" },
  { path: "/specifications/:specificationId/sections/:sectionId/title", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/sections/:sectionId/place", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/sections/:sectionId/removal", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/sections/:sectionId/clauses", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/sections/:sectionId/local-clauses", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId", get: "participant" },
  { path: "/specifications/:specificationId/requirements/:requirementId/history", get: "participant" },
  { path: "/specifications/:specificationId/requirements/:requirementId/wording", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/library-wording", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/level", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/scope", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/verification", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/place", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/retirement", get: "participant", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/restoration", post: "participant", may: "requirement:edit" },
  { path: "/specifications/:specificationId/requirements/:requirementId/values", get: "participant", post: "participant", may: "value:enter" },
  { path: "/specifications/:specificationId/requirements/:requirementId/settlements", get: "participant", post: "participant", may: "settlement:propose" },
  { path: "/specifications/:specificationId/requirements/:requirementId/settlements/:settlementId/vote", get: "participant", post: "participant", may: "settlement:vote" },
  { path: "/specifications/:specificationId/comments", get: "participant" },
  { path: "/specifications/:specificationId/comments/new", get: "participant", post: "participant", may: "comment:write" },
  { path: "/specifications/:specificationId/comments/:commentId", get: "participant", post: "participant", may: "comment:write" },
  { path: "/specifications/:specificationId/comments/:commentId/resolution", get: "participant", post: "participant", may: "comment:write" },
  { path: "/specifications/:specificationId/comments/:commentId/reopening", get: "participant", post: "participant", may: "comment:write" },
  { path: "/specifications/:specificationId/baselines", get: "participant", post: "participant", may: "baseline:freeze" },
  { path: "/specifications/:specificationId/baselines/:number", get: "participant" },
  { path: "/specifications/:specificationId/sign-off", get: "participant", post: "participant", may: "specification:describe" },
  { path: "/specifications/:specificationId/exceptions/:exceptionId/withdrawal", post: "participant", may: "baseline:except" },
  { path: "/specifications/:specificationId/baselines/:number/approval", get: "participant", post: "participant", may: "baseline:approve" },
  { path: "/specifications/:specificationId/baselines/:number/exceptions", get: "participant", post: "participant", may: "baseline:except" },
  { path: "/specifications/:specificationId/baselines/:number/signature", get: "participant", post: "participant", may: "baseline:sign" },
  { path: "/specifications/:specificationId/baselines/:number/signature/challenge", post: "participant", may: "baseline:sign" },
  { path: "/specifications/:specificationId/baselines/:number/rejection", get: "participant", post: "participant", may: "baseline:reject" },
  { path: "/specifications/:specificationId/baselines/:number/reopening", get: "participant", post: "participant", may: "baseline:reopen" },
  { path: "/specifications/:specificationId/baselines/:number/documents/:file", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/redlines/:redline", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/proofs", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/proofs/:requirementId", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/seal", get: "participant", post: "participant", may: "baseline:seal" },
  { path: "/specifications/:specificationId/baselines/:number/exports", get: "participant", post: "participant", may: "document:export" },
  { path: "/specifications/:specificationId/baselines/:number/exports/:exportId", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/exports/:exportId/cancellation", post: "participant", may: "document:export" },
  { path: "/specifications/:specificationId/baselines/:number/exports/:exportId/:file", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/signing-package/:file", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/signed-files", get: "participant", post: "participant", may: "signed-file:add" },
  { path: "/specifications/:specificationId/baselines/:number/signed-files/:signedFileId", get: "participant" },
  { path: "/specifications/:specificationId/baselines/:number/signed-files/:signedFileId/file", get: "participant" },
];

const compiled = policies.map((entry) => ({ entry, pattern: new RegExp(`^${entry.path.replace(/:[A-Za-z]+/g, "[^/]+")}$`) }));

/** The policy of an address and method; null where there is none, and then nothing is there. */
export function policyFor(method: string, path: string): Policy | null {
  // A fixed word is a better match than a parameter: /specifications/new is no specification.
  const matches = compiled.filter(({ pattern }) => pattern.test(path)).sort((a, b) => a.entry.path.split(":").length - b.entry.path.split(":").length);
  const entry = matches[0]?.entry;
  return (method === "GET" || method === "HEAD" ? entry?.get : method === "POST" ? entry?.post : undefined) ?? null;
}

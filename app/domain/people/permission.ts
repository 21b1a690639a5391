import type { Actor } from "./actor";
import type { Role } from "./member";

/** What the acting authority is in the specification at hand. */
export type Standing = "lead" | "participant" | "invited";

interface Rule {
  roles: readonly Role[];
  /** Needed standing in the specification; absent where no specification is involved. */
  standing?: readonly Standing[];
}

const everyone: readonly Role[] = ["officer", "reviewer", "signatory", "administrator"];
const inside: readonly Standing[] = ["lead", "participant"];

/** The one permission table: acts ask it to refuse, pages ask it to explain. */
const rules = {
  "passkey:manage": { roles: everyone },
  "digest:choose": { roles: everyone },
  "member:invite": { roles: ["administrator"] },
  "library:read": { roles: everyone },
  "pack:write": { roles: ["officer"] },
  "pack:review": { roles: ["officer", "reviewer"] },
  "pack:release": { roles: ["officer"] },
  "specification:create": { roles: ["officer"] },
  "specification:read": { roles: everyone, standing: ["lead", "participant", "invited"] },
  "specification:describe": { roles: ["officer"], standing: ["lead"] },
  "participation:accept": { roles: ["officer", "signatory"], standing: ["invited"] },
  "participation:leave": { roles: ["officer", "signatory"], standing: ["lead", "participant", "invited"] },
  "requirement:edit": { roles: ["officer"], standing: inside },
  "value:enter": { roles: ["officer"], standing: inside },
  "settlement:propose": { roles: ["officer"], standing: inside },
  "collision:assign": { roles: ["officer"], standing: inside },
  "settlement:vote": { roles: ["officer"], standing: inside },
  "position:take": { roles: ["officer"], standing: inside },
  "amendment:suggest": { roles: ["officer", "reviewer"], standing: inside },
  "amendment:propose": { roles: ["officer"], standing: inside },
  "amendment:vote": { roles: ["officer"], standing: inside },
  "need:enter": { roles: ["officer"], standing: inside },
  "procedure:set": { roles: ["officer"], standing: ["lead"] },
  "conditions:set": { roles: ["officer"], standing: ["lead"] },
  "criteria:edit": { roles: ["officer"], standing: ["lead"] },
  "comment:write": { roles: everyone, standing: inside },
  "agreement:record": { roles: ["officer"], standing: ["lead"] },
  "agreement:confirm": { roles: ["officer", "signatory"], standing: inside },
  "waiver:ask": { roles: ["officer", "reviewer"], standing: inside },
  "waiver:answer": { roles: ["officer", "reviewer", "signatory"], standing: ["lead"] },
  "rule:tighten": { roles: ["administrator"] },
  "baseline:freeze": { roles: ["officer"], standing: ["lead"] },
  "baseline:reopen": { roles: ["officer"], standing: ["lead"] },
  "publication:schedule": { roles: ["officer"], standing: ["lead"] },
  "document-style:set": { roles: ["administrator"] },
  "mandate:record": { roles: ["administrator"] },
  "baseline:approve": { roles: ["officer", "reviewer"], standing: inside },
  "baseline:sign": { roles: ["signatory"], standing: inside },
  "signed-file:add": { roles: ["officer", "signatory"], standing: inside },
  "baseline:seal": { roles: ["signatory"], standing: inside },
  "baseline:reject": { roles: ["signatory"], standing: inside },
  "baseline:except": { roles: ["signatory"], standing: inside },
  "round:plan": { roles: ["officer"], standing: ["lead"] },
  "calendar:set": { roles: ["officer"], standing: ["lead"] },
  "comment:moderate": { roles: ["officer"], standing: inside },
  "clarifier:name": { roles: ["officer"], standing: inside },
  "question:triage": { roles: ["officer"], standing: inside },
  "answer:agree": { roles: ["officer"], standing: inside },
  "document:export": { roles: everyone, standing: ["lead", "participant", "invited"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof rules;

/** Whether the actor may, given its authority's standing in the specification at hand (null: none). */
export function can(actor: Actor, permission: Permission, standing: Standing | null = null): boolean {
  const rule: Rule = rules[permission];
  if (rule.standing && (!standing || !rule.standing.includes(standing))) return false;
  return rule.roles.some((role) => actor.roles.includes(role));
}

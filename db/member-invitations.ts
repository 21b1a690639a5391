import { and, desc, eq, isNull } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Role } from "~/domain/people/member";
import type { Store } from "./store";

export interface MemberInvitation {
  tokenHash: string;
  authorityId: string;
  authorityName: string;
  email: string;
  roles: Role[];
  invitedBy: string | null;
  invitedAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
}

/** The invitation that a link opens: whoever holds the link may see it. */
export async function findMemberInvitationUnscoped(store: Store, tokenHash: string): Promise<MemberInvitation | null> {
  const { memberInvitations, authorities } = store.t;
  const [row] = await store.db
    .select({ invitation: memberInvitations, authorityName: authorities.name })
    .from(memberInvitations)
    .innerJoin(authorities, eq(authorities.id, memberInvitations.authorityId))
    .where(eq(memberInvitations.tokenHash, tokenHash))
    .limit(1);
  return row ? { ...row.invitation, authorityName: row.authorityName } : null;
}

/** The acting authority's invitations that nobody has taken up. */
export async function findOpenMemberInvitations(store: Store, actor: Actor) {
  const { memberInvitations } = store.t;
  const { email, roles, invitedAt, expiresAt } = memberInvitations;
  return store.db
    .select({ email, roles, invitedAt, expiresAt })
    .from(memberInvitations)
    .where(and(eq(memberInvitations.authorityId, actor.authorityId), isNull(memberInvitations.acceptedAt)))
    .orderBy(desc(invitedAt));
}

export async function saveMemberInvitation(store: Store, invitation: Omit<MemberInvitation, "authorityName" | "acceptedAt">) {
  await store.db.insert(store.t.memberInvitations).values(invitation);
}

/** Marks the invitation as used; false when somebody was faster. */
export async function saveInvitationAccepted(store: Store, tokenHash: string, personId: string, at: Date): Promise<boolean> {
  const { memberInvitations } = store.t;
  const changed = await store.db
    .update(memberInvitations)
    .set({ acceptedBy: personId, acceptedAt: at })
    .where(and(eq(memberInvitations.tokenHash, tokenHash), isNull(memberInvitations.acceptedAt)))
    .returning({ tokenHash: memberInvitations.tokenHash });
  return changed.length === 1;
}

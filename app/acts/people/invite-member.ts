import { z } from "zod";
import { Email, Role } from "~/domain/people/member";
import { refuse } from "~/domain/refusal";
import { saveMemberInvitation } from "~db/member-invitations";
import { findPersonByEmailUnscoped, isMemberUnscoped } from "~db/people";
import { isVendorOfAuthority } from "~db/vendor-roles";
import { act } from "../act";
import { newToken, tokenHash } from "./secret-token";

const validity = 7 * 24 * 60 * 60 * 1000;

/** Invites a person into the acting authority. The link's token is given once and kept only as a hash. */
export const inviteMember = act({
  name: "member.invited",
  may: "member:invite",
  input: z.object({ email: Email, roles: z.array(Role).min(1, { error: "choose-one" }) }),
  async perform({ store, actor, now }, { email, roles }) {
    const person = await findPersonByEmailUnscoped(store, email);
    if (person && (await isMemberUnscoped(store, actor.authorityId, person.id))) return refuse("already-member");
    if (await isVendorOfAuthority(store, actor.authorityId, email)) return refuse("both-sides");

    const token = newToken();
    const expiresAt = new Date(now.getTime() + validity);
    const { authorityId, personId } = actor;
    await saveMemberInvitation(store, { tokenHash: tokenHash(token), authorityId, email, roles, invitedBy: personId, invitedAt: now, expiresAt });
    return { token };
  },
  payload: ({ email, roles }) => ({ email, roles }),
});

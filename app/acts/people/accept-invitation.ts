import { z } from "zod";
import { Password } from "~/domain/people/member";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { recordEvent } from "~db/events";
import { type MemberInvitation, findMemberInvitationUnscoped, saveInvitationAccepted } from "~db/member-invitations";
import { findPersonByEmailUnscoped, isMemberUnscoped, saveMember, savePerson } from "~db/people";
import type { Store } from "~db/store";
import { countTry } from "~db/tries";
import { isVendorOfAuthority } from "~db/vendor-roles";
import { type Invalid, errorsByField } from "../act";
import { hashPassword, isPassword } from "./password";
import { tokenHash } from "./secret-token";

const Newcomer = z.object({ name: typedRequired(200), position: typedRequired(200), password: Password });
const Known = Newcomer.extend({ name: z.string().default(""), password: z.string().min(1, { error: "required" }) });

const window = 15 * 60 * 1000;
const triesPerAddress = 30;

interface Arrival {
  store: Store;
  now: Date;
  newId: () => string;
  address: string;
}

/** The open invitation behind a link, or why it opens nothing. */
export async function openInvitation(store: Store, token: string, now: Date): Promise<MemberInvitation | Refusal> {
  const invitation = await findMemberInvitationUnscoped(store, tokenHash(token));
  if (!invitation) return refuse("not-found");
  if (invitation.acceptedAt) return refuse("invitation-used");
  return invitation.expiresAt < now ? refuse("invitation-expired") : invitation;
}

/** Makes the invited person a member. Someone who has an account proves it with its password; someone new chooses one. */
export async function acceptInvitation(arrival: Arrival, token: string, raw: unknown): Promise<{ done: { personId: string } } | Refusal | Invalid> {
  const { store, now, address } = arrival;
  if ((await countTry(store, `invitation-from:${address}`, window, now)) > triesPerAddress) return refuse("too-many-tries");
  const invitation = await openInvitation(store, token, now);
  if (isRefusal(invitation)) return invitation;

  const known = await findPersonByEmailUnscoped(store, invitation.email);
  const parsed = (known ? Known : Newcomer).safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { name, password, position } = parsed.data;
  if (known && !(await isPassword(known.passwordHash, password))) return refuse("wrong-password");

  const passwordHash = known ? known.passwordHash : await hashPassword(password);
  const person = known ?? { id: arrival.newId(), email: invitation.email, name, passwordHash };
  return store.transaction(() => join(arrival, invitation, person, position, known === null));
}

async function join(
  { store, now }: Arrival,
  { tokenHash: key, authorityId, roles }: MemberInvitation,
  person: Parameters<typeof savePerson>[1],
  position: string,
  isNew: boolean,
) {
  // Looked at again inside the transaction: two people may hold the link.
  if ((await findMemberInvitationUnscoped(store, key))?.acceptedAt) return refuse("invitation-used");
  if (await isVendorOfAuthority(store, authorityId, person.email)) return refuse("both-sides");
  if (isNew) await savePerson(store, person, now);
  else if (await isMemberUnscoped(store, authorityId, person.id)) return refuse("already-member");

  await saveInvitationAccepted(store, key, person.id, now);
  await saveMember(store, { authorityId, personId: person.id, roles, position }, now);
  await recordEvent(store, "people", {
    act: "member.joined", personId: person.id, authorityId, roles, at: now.toISOString(), reason: null, payload: { position },
  });
  return { done: { personId: person.id } };
}

// The tables of authorities, people and how they sign in.
import type { Role } from "../app/domain/people/member";
import type { Kit } from "./kit.postgres";

export function peopleTables(k: Kit) {
  const authorities = k.table(
    "authorities",
    { id: k.id("id"), name: k.text("name").notNull(), country: k.text("country").notNull(), since: k.time("since").notNull() },
    (t) => [k.uniqueIndex("authorities_name").on(t.name)],
  );

  const people = k.table(
    "people",
    {
      id: k.id("id"),
      email: k.text("email").notNull(),
      name: k.text("name").notNull(),
      passwordHash: k.text("password_hash").notNull(),
      since: k.time("since").notNull(),
    },
    (t) => [k.uniqueIndex("people_email").on(t.email)],
  );

  const members = k.table(
    "members",
    {
      authorityId: k.text("authority_id").notNull().references(() => authorities.id),
      personId: k.text("person_id").notNull().references(() => people.id),
      roles: k.json<Role[]>("roles").notNull(),
      position: k.text("position").notNull(),
      since: k.time("since").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.authorityId, t.personId] }), k.index("members_of_person").on(t.personId)],
  );

  /** An invitation is kept by the hash of its link: who reads the database cannot use it. */
  const memberInvitations = k.table("member_invitations", {
    tokenHash: k.id("token_hash"),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    email: k.text("email").notNull(),
    roles: k.json<Role[]>("roles").notNull(),
    /** Null for the first administrator of an authority, whom the operator invites. */
    invitedBy: k.text("invited_by").references(() => people.id),
    invitedAt: k.time("invited_at").notNull(),
    expiresAt: k.time("expires_at").notNull(),
    acceptedBy: k.text("accepted_by").references(() => people.id),
    acceptedAt: k.time("accepted_at"),
  }, (t) => [k.index("member_invitations_of_authority").on(t.authorityId)]);

  const sessions = k.table("sessions", {
    tokenHash: k.id("token_hash"),
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").references(() => authorities.id),
    startedAt: k.time("started_at").notNull(),
    expiresAt: k.time("expires_at").notNull(),
  }, (t) => [k.index("sessions_of_person").on(t.personId)]);

  /** A passkey of a person (WebAuthn): named by its credential id, base64url. */
  const passkeys = k.table("passkeys", {
    id: k.id("id"),
    personId: k.text("person_id").notNull().references(() => people.id),
    publicKey: k.bytes("public_key").notNull(),
    counter: k.int("counter").notNull(),
    transports: k.json<string[]>("transports").notNull(),
    name: k.text("name").notNull(),
    addedAt: k.time("added_at").notNull(),
    usedAt: k.time("used_at"),
  }, (t) => [k.index("passkeys_of_person").on(t.personId)]);

  /** A challenge that a passkey has to answer, once, before it expires. */
  const passkeyChallenges = k.table("passkey_challenges", {
    challenge: k.id("challenge"),
    /** Null at sign-in: the answer says who it is. */
    personId: k.text("person_id").references(() => people.id),
    /** What the answer is for: app/domain/people/passkey.ts. */
    purpose: k.text("purpose").notNull(),
    expiresAt: k.time("expires_at").notNull(),
  });

  /** Counts tries per key and window, shared by every process of the application. */
  const tries = k.table("tries", {
    key: k.id("key"),
    count: k.int("count").notNull(),
    until: k.time("until").notNull(),
  });

  return { authorities, people, members, memberInvitations, sessions, passkeys, passkeyChallenges, tries };
}

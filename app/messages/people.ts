import type { Localized } from "~/domain/language";
import type { Role } from "~/domain/people/member";

export const people = {
  signInTitle: { en: "Sign in", lv: "Pieteikties" },
  email: { en: "E-mail address", lv: "E-pasta adrese" },
  password: { en: "Password", lv: "Parole" },
  signInWithPasskey: { en: "Sign in with a passkey", lv: "Pieteikties ar piekļuves atslēgu" },
  signInHint: { en: "Accounts are opened by an invitation from your authority's administrator.", lv: "Kontu atver ar jūsu iestādes administratora uzaicinājumu." },
  members: { en: "Members", lv: "Darbinieki" },
  name: { en: "Name", lv: "Vārds, uzvārds" },
  position: { en: "Position", lv: "Amats" },
  roles: { en: "Roles", lv: "Lomas" },
  invite: { en: "Invite a member", lv: "Uzaicināt darbinieku" },
  inviteButton: { en: "Make the invitation link", lv: "Izveidot uzaicinājuma saiti" },
  openInvitations: { en: "Open invitations", lv: "Atvērtie uzaicinājumi" },
  until: { en: "Valid until", lv: "Derīgs līdz" },
  linkTitle: { en: "Send this link to the person. It is shown only now.", lv: "Nosūtiet šo saiti personai. Tā redzama tikai tagad." },
  linkText: { en: "It opens an account with the chosen roles, once, within 7 days. Who has it can use it: send it by a way that you trust.", lv: "Tā vienreiz, 7 dienu laikā, atver kontu ar izvēlētajām lomām. To var izmantot ikviens, kam tā ir: sūtiet to drošā veidā." },
  toMembers: { en: "Back to the members", lv: "Atpakaļ pie darbiniekiem" },
  joinTitle: { en: "Join {authority}", lv: "Pievienoties: {authority}" },
  joinText: { en: "You are invited as: {roles}. The account is for {email}.", lv: "Jūs esat uzaicināts kā: {roles}. Konts paredzēts adresei {email}." },
  newPassword: { en: "Choose a password", lv: "Izvēlieties paroli" },
  newPasswordHint: { en: "At least 12 characters; a sentence is easy to keep in mind", lv: "Vismaz 12 rakstzīmes; teikumu ir viegli atcerēties" },
  yourPassword: { en: "Your present password", lv: "Jūsu pašreizējā parole" },
  join: { en: "Join", lv: "Pievienoties" },
} as const satisfies Record<string, Localized>;

export const roleNames: Record<Role, Localized> = {
  officer: { en: "Officer: drafts, enters values, votes, approves", lv: "Speciālists: izstrādā, ievada vērtības, balso, saskaņo" },
  reviewer: { en: "Reviewer: reads, approves", lv: "Recenzents: lasa, saskaņo" },
  signatory: { en: "Signatory: signs", lv: "Parakstītājs: paraksta" },
  administrator: { en: "Administrator: invites members, records mandates", lv: "Administrators: uzaicina darbiniekus, reģistrē pilnvarojumus" },
};

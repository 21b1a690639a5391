import type { Language } from "./language";

/** Mails to people outside the authorities: what each is about is in `about`, its sentences in app/messages/mails.ts. */
export const mailKinds = ["vendor-registration", "vendor-password", "vendor-colleague", "answers-released", "question-asked-back", "subscription", "published"] as const;
export type MailKind = (typeof mailKinds)[number];

export interface Mail {
  to: string;
  language: Language;
  kind: MailKind;
  /** Words for its sentences. `path` is where its link leads, with the slash that it begins with. */
  about: Readonly<Record<string, string>>;
}

/** A process that took a mail and has not sent it by then has died: another one may take it. */
export const mailClaimMilliseconds = 15 * 60_000;
/** What could not be sent for so long is not news any more. */
export const mailLifeMilliseconds = 3 * 24 * 3_600_000;

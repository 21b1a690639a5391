import { type KeptMail, saveMailClaimed, saveMailSent } from "~db/mails";
import type { Store } from "~db/store";

// What a process notes of the mails that it sends. Nobody decides anything here, so nothing of it is logged.

/** Takes one mail that waits, so that no other process sends it; null when there is none. */
export const takeMail = (store: Store, now: Date): Promise<KeptMail | null> => store.transaction(() => saveMailClaimed(store, now));

export const mailSent = (store: Store, id: string, now: Date): Promise<void> => store.transaction(() => saveMailSent(store, id, now));

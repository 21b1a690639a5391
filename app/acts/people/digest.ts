import { z } from "zod";
import { Language } from "~/domain/language";
import { DigestRhythm } from "~/domain/people/digest";
import { type Digest, saveDigestClaimed, saveDigestFailed, saveDigestSent, saveMailPreference } from "~db/digests";
import type { Store } from "~db/store";
import { act } from "../act";

/** Says how often what is in the inbox comes as an e-mail, and in which language. */
export const chooseDigest = act({
  name: "digest.chosen",
  may: "digest:choose",
  input: z.object({ every: DigestRhythm, language: Language }),
  async perform({ store, actor, now }, preference) {
    await saveMailPreference(store, actor.personId, preference, now);
    return preference;
  },
});

// What a process notes of the mails that it sends. Nobody decides anything here, so nothing of it is logged.

/** Takes one digest that is due, of none of the excepted people, so that no other process sends it; null when there is none. */
export const takeDigest = (store: Store, now: Date, except: readonly string[]): Promise<Digest | null> => store.transaction(() => saveDigestClaimed(store, now, except));

export const digestSent = (store: Store, digest: Digest, now: Date): Promise<void> => store.transaction(() => saveDigestSent(store, digest, now));

export const digestFailed = (store: Store, digest: Digest): Promise<void> => store.transaction(() => saveDigestFailed(store, digest));

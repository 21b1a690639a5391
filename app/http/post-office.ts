import { createTransport } from "nodemailer";
import { digestFailed, digestSent, takeDigest } from "~/acts/people/digest";
import { pauseMilliseconds } from "~/domain/people/digest";
import type { Digest } from "~db/digests";
import type { Store } from "~db/store";
import type { MailConfig } from "./config";
import { letterOf } from "./digest-letter";

/** Sends the digests that are due, beside the request loop. Several processes may do so on one database. */
export interface PostOffice {
  /** Sends what is due at a moment; tells how many mails were accepted. */
  send(now: Date): Promise<number>;
  close(): Promise<void>;
}

interface Parts {
  store: Store;
  mail: MailConfig;
  origin: string;
  log: (entry: Record<string, unknown>) => void;
}

const lookMilliseconds = 60_000;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
interface Pause {
  failures: number;
  until: number;
}

export function postOffice({ store, mail, origin, log }: Parts): PostOffice {
  const transport = createTransport({ url: mail.url, ...patience });
  /** Of the server (null), and of people whose mail it will not take. */
  const pauses = new Map<string | null, Pause>();
  let sending: Promise<number> | null = null;

  const isPaused = (whose: string | null, now: Date) => (pauses.get(whose)?.until ?? 0) > now.getTime();
  const pause = (whose: string | null, now: Date) => {
    const failures = (pauses.get(whose)?.failures ?? 0) + 1;
    pauses.set(whose, { failures, until: now.getTime() + pauseMilliseconds(failures) });
  };

  async function sendAll(now: Date): Promise<number> {
    let sent = 0;
    while (!isPaused(null, now)) {
      const refused = [...pauses.keys()].filter((one): one is string => one !== null && isPaused(one, now));
      const digest = await takeDigest(store, now, refused);
      if (!digest) break;
      if (await sendOne(digest, now)) sent++;
    }
    return sent;
  }

  async function sendOne(digest: Digest, now: Date): Promise<boolean> {
    try {
      const { preferences, ...letter } = await letterOf(store, digest, origin);
      await transport.sendMail({ ...letter, from: mail.from, list: { unsubscribe: preferences }, headers: { "Auto-Submitted": "auto-generated" } });
    } catch (error) {
      await digestFailed(store, digest);
      // A server that says no to this person goes on with others; one that does not answer is left alone for a while.
      pause(saysNo(error) ? digest.personId : null, now);
      log({ level: "error", mail: digest.personId, error: error instanceof Error ? error.message : String(error) });
      return false;
    }
    await digestSent(store, digest, now);
    pauses.delete(null);
    pauses.delete(digest.personId);
    return true;
  }

  const send = (now: Date) => (sending ??= sendAll(now).finally(() => (sending = null)));
  const look = () => send(new Date()).catch((error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  const timer = setInterval(() => void look(), lookMilliseconds).unref();

  return {
    send,
    async close() {
      clearInterval(timer);
      await sending?.catch(() => undefined);
      transport.close();
    },
  };
}

/** Whether the server answered that it will not take this mail, and not that it is out of order or knows us not. */
const saysNo = (error: unknown): boolean => error instanceof Error && "code" in error && (error.code === "EENVELOPE" || error.code === "EMESSAGE");

import { createTransport } from "nodemailer";
import { mailSent, takeMail } from "~/acts/mails";
import { type MailKind, mailKinds } from "~/domain/mail";
import type { Language } from "~/domain/language";
import { mailWords } from "~/messages/mails";
import { say } from "~/messages/say";
import type { KeptMail } from "~db/mails";
import type { Store } from "~db/store";
import type { MailConfig } from "./config";

/** Sends the mails that wait for people outside the authorities. Several processes may do so on one database. */
export interface LetterBox {
  /** Sends what waits; tells how many were sent. */
  send(now: Date): Promise<number>;
  /** Sends what waits without anybody waiting for it. */
  soon(): void;
  close(): Promise<void>;
}

interface Parts {
  store: Store;
  /** Null where no mail is sent: then the log tells the operator what would have gone out. */
  mail: MailConfig | null;
  origin: string;
  log: (entry: Record<string, unknown>) => void;
}

const lookMilliseconds = 60_000;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export function letterBox({ store, mail, origin, log }: Parts): LetterBox {
  const transport = mail && createTransport({ url: mail.url, ...patience });
  let sending: Promise<number> | null = null;
  let again = false;

  async function sendAll(now: Date): Promise<number> {
    let sent = 0;
    for (let one = await takeMail(store, now); one; one = await takeMail(store, now)) {
      try {
        await sendOne(one);
        await mailSent(store, one.id, now);
        sent++;
      } catch (error) {
        // It stays claimed and is tried again after a while; the others are not kept waiting by a server that refuses this one.
        log({ level: "error", mail: one.id, error: error instanceof Error ? error.message : String(error) });
        if (!saysNo(error)) break;
      }
    }
    return sent;
  }

  async function sendOne(one: KeptMail) {
    const letter = letterOf(one, origin);
    if (!letter) return;
    if (transport && mail) await transport.sendMail({ ...letter, from: mail.from, headers: { "Auto-Submitted": "auto-generated" } });
    else log({ level: "info", mail: one.kind, to: one.to, subject: letter.subject, link: letter.link, note: "no SMTP_URL: hand this link over yourself" });
  }

  const send = (now: Date): Promise<number> => {
    // What was kept while a round was running is sent by the next one.
    if (sending) again = true;
    return (sending ??= sendAll(now).finally(() => {
      sending = null;
      if (again) {
        again = false;
        soon();
      }
    }));
  };
  const soon = () => void send(new Date()).catch((error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  const timer = setInterval(soon, lookMilliseconds).unref();

  return {
    send,
    soon,
    async close() {
      clearInterval(timer);
      again = false;
      await sending?.catch(() => undefined);
      transport?.close();
    },
  };
}

/** A mail as a letter in its reader's language; null when this version does not know its kind. */
function letterOf({ id, to, kind, language, about }: KeptMail, origin: string) {
  const known = mailKinds.find((one): one is MailKind => one === kind);
  if (!known) return null;
  const words = mailWords[known];
  const reads: Language = language === "lv" ? "lv" : "en";
  const link = origin + (about.path ?? "/");
  const end = about.end === undefined ? null : origin + about.end;
  const values = { ...about, ...(end && { end }) };
  return {
    ...(end && { list: { unsubscribe: end } }),
    to, link, subject: say(reads, words.subject, values), text: `${say(reads, words.text, values)}\n\n${link}\n\n${say(reads, words.end, values)}\n`,
    messageId: `<${id}@${new URL(origin).hostname}>`,
  };
}

/** Whether the server answered that it will not take this mail, and not that it is out of order. */
const saysNo = (error: unknown): boolean => error instanceof Error && "code" in error && (error.code === "EENVELOPE" || error.code === "EMESSAGE");

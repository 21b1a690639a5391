import { randomUUID } from "node:crypto";
import { publishDue } from "~/acts/publishing/publish-due";
import { findNextInstantUnscoped } from "~db/publications";
import type { Store } from "~db/store";

/** Notes publications at their instant: by a timer for the next one, and every minute for what another process scheduled. */
export interface Publisher {
  /** Notes what is out, and sets the timer for what comes next. */
  look(): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  store: Store;
  log: (entry: Record<string, unknown>) => void;
  announce: (chain: string) => void;
  /** Mails wait to be sent. */
  mailed: () => void;
}

const minute = 60_000;

export function publisher({ store, log, announce, mailed }: Parts): Publisher {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let closed = false;

  async function lookOnce(): Promise<void> {
    const published = await publishDue({ store, now: new Date(), newId: randomUUID });
    if (published.length > 0) mailed();
    for (const chain of new Set(published.map((one) => one.specificationId))) announce(chain);
    const next = closed ? null : await findNextInstantUnscoped(store);
    clearTimeout(timer);
    if (next) timer = setTimeout(() => void look(), Math.min(minute, Math.max(0, next.getTime() - Date.now()))).unref();
  }

  const look = () => (looking ??= lookOnce().catch((error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) })).finally(() => (looking = null)));
  const regularly = setInterval(() => void look(), minute).unref();
  void look();

  return {
    look,
    async close() {
      closed = true;
      clearInterval(regularly);
      await looking;
      clearTimeout(timer);
    },
  };
}

import type { Parts } from "./server";

const minute = 60_000;

/** Does something about every minute until it is stopped, never twice at once; trouble is logged and the next minute tries again. */
export function everyMinute(work: () => Promise<void>, log: Parts["log"]): { stop: () => Promise<void> } {
  let running = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = work()
      .catch((error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
      .finally(() => (busy = false));
  }, minute).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

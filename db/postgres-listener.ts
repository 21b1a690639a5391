import pg from "pg";
import type { Hearer } from "./store";

const longestWait = 5000;

/** One connection that only listens. When it is lost it comes back by itself and says that something may have been missed. */
export function postgresListener(url: string) {
  const channels = new Map<string, Set<Hearer>>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let ready: Promise<unknown> = Promise.resolve();
  let closed = false;
  let failures = 0;

  const hearers = () => [...channels.values()].flatMap((one) => [...one]);

  async function connect() {
    const opening = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client = opening;
    const lost = () => {
      if (client !== opening) return;
      client = null;
      void opening.end().catch(() => undefined);
      if (closed) return;
      retry = setTimeout(() => (ready = connect()), Math.min(longestWait, 100 * 2 ** failures++));
    };
    opening.on("error", lost).on("end", lost);
    opening.on("notification", ({ channel, payload = "" }) => channels.get(channel)?.forEach(({ heard }) => heard(payload)));
    try {
      await opening.connect();
      for (const channel of channels.keys()) await opening.query(`listen ${opening.escapeIdentifier(channel)}`);
      failures = 0;
      hearers().forEach(({ missed }) => missed());
    } catch {
      lost();
    }
  }

  return {
    listen(channel: string, hearer: Hearer) {
      const known = channels.get(channel);
      channels.set(channel, (known ?? new Set()).add(hearer));
      if (!client && !retry) ready = connect();
      // A connection that is being made may listen to it already; twice does no harm.
      else if (!known) ready = ready.then(() => client?.query(`listen ${client.escapeIdentifier(channel)}`)).catch(() => undefined);
      return () => void channels.get(channel)?.delete(hearer);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await ready;
      await client?.end().catch(() => undefined);
    },
  };
}

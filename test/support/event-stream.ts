export interface HeardEvent {
  event: string;
  id: number | null;
  data: string;
  at: number;
}

/** A stream of server-sent events as a browser reads it. */
export async function eventStreamAt(url: string, headers: Record<string, string>) {
  const stop = new AbortController();
  const answer = await fetch(url, { headers, signal: stop.signal, redirect: "manual" });
  const heard: HeardEvent[] = [];
  const waiting = new Set<() => void>();
  const state = { ended: false };
  void read().catch(() => undefined).finally(() => {
    state.ended = true;
    waiting.forEach((one) => one());
  });

  async function read() {
    let rest = "";
    const decoder = new TextDecoder();
    if (!answer.ok || !answer.body) return;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (rest + decoder.decode(part.value, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      const at = performance.now();
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        const id = field("id");
        heard.push({ event: field("event") ?? "", id: id === undefined ? null : Number(id), data: field("data") ?? "", at });
      }
      waiting.forEach((one) => one());
    }
  }

  /** Waits until what was heard fulfils a condition; throws when it does not in time. */
  async function until(condition: (heard: HeardEvent[]) => boolean, milliseconds = 30_000) {
    const end = Date.now() + milliseconds;
    while (!condition(heard)) {
      if (state.ended || Date.now() > end) throw new Error(`never heard; only ${JSON.stringify(heard.slice(-5))}${state.ended ? ", and the stream has ended" : ""}`);
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, 50);
        waiting.add(() => {
          clearTimeout(timer);
          resume();
        });
      });
      waiting.clear();
    }
  }

  const acts = () => heard.filter((one) => one.event === "act");
  return { status: answer.status, headers: answer.headers, heard, acts, until, state, close: () => stop.abort() };
}

import type { ServerResponse } from "node:http";

/** Who waits for an answer. Remix's own signal misses a reader who goes away before the request reaches it. */
export interface Reader {
  /** Aborted when the reader goes away before the answer is complete. */
  gone: AbortSignal;
  /** Whether the whole answer went out, told a moment after it did or did not. */
  served(): Promise<boolean>;
}

/** A short answer is in the machine's own buffers at once; whether its reader still takes it shows a little later. */
const settlingMilliseconds = 1000;

export function readerOf(response: ServerResponse): Reader {
  const controller = new AbortController();
  const { socket } = response;
  const ended = new Promise<void>((resolve) => {
    const decide = () => {
      if (!response.writableFinished) controller.abort();
      resolve();
    };
    if (response.destroyed) decide();
    else response.once("finish", decide).once("close", decide);
  });
  return {
    gone: controller.signal,
    async served() {
      await ended;
      await new Promise((resume) => setTimeout(resume, settlingMilliseconds).unref());
      return response.writableFinished && !socket?.errored;
    },
  };
}

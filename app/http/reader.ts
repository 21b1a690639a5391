import type { ServerResponse } from "node:http";

/** Who waits for an answer. Remix's own signal misses a reader who goes away before the request reaches it. */
export interface Reader {
  /** Aborted when the reader goes away before the answer is complete. */
  gone: AbortSignal;
  /** Whether the whole answer went out, told when that is decided. */
  served: Promise<boolean>;
}

export function readerOf(response: ServerResponse): Reader {
  const controller = new AbortController();
  const served = new Promise<boolean>((resolve) => {
    const decide = () => {
      if (!response.writableFinished) controller.abort();
      resolve(response.writableFinished);
    };
    if (response.destroyed) decide();
    else response.once("finish", decide).once("close", decide);
  });
  return { gone: controller.signal, served };
}

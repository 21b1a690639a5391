import { readdirSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";

interface Download {
  origin: string;
  path: string;
  cookie: string;
  /** Bytes after which the reader goes away; 0: before anything came. */
  bytes: number;
}

/** Begins a download and goes away at a byte; before the first one at a moment within the writing of the file. */
export function abortedDownload({ origin, path, cookie, bytes }: Download): Promise<void> {
  return new Promise((resolve) => {
    const asking = request(origin + path, { headers: { cookie } }, (answer) => {
      let come = 0;
      answer.on("data", (chunk: Buffer) => {
        come += chunk.length;
        if (come >= bytes) asking.destroy();
      });
      answer.once("close", resolve).once("error", () => undefined);
    });
    asking.once("error", () => resolve());
    asking.end();
    if (bytes === 0) setTimeout(() => asking.destroy(), Math.random() * 150);
  });
}

/** Downloads that end at random bytes, every second one before its first byte, four at a time. */
export async function abortedDownloads({ origin, paths, cookie, count, mostBytes }: { origin: string; paths: readonly string[]; cookie: string; count: number; mostBytes: number }) {
  let next = 0;
  const reader = async () => {
    for (let index = next++; index < count; index = next++) {
      const path = paths[index % paths.length] ?? "";
      await abortedDownload({ origin, path, cookie, bytes: index % 2 === 0 ? 0 : 1 + Math.floor(Math.random() * mostBytes) });
    }
  };
  await Promise.all([reader(), reader(), reader(), reader()]);
}

/** Threads of a process: each worker is one, beside a fixed number of its own. */
export const threadsOf = (pid: number | "self"): number => readdirSync(`/proc/${pid}/task`).length;

export const temporaryFiles = (): string[] => readdirSync(tmpdir()).sort();

/** Waits until a condition holds; tells whether it did within the time. */
export async function comesTrue(condition: () => boolean, milliseconds = 5000): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await new Promise((resume) => setTimeout(resume, 20))) if (condition()) return true;
  return condition();
}

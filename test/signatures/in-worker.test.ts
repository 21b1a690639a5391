import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packageRoot } from "~db/migrations";
import { checkInWorker, packInWorker } from "~/signatures/in-worker";
import { writeContainer } from "~/signatures/zip/write";

const folder = mkdtempSync(join(tmpdir(), "jointspec-worker-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const input = { bytes: new Uint8Array([1, 2, 3]), frozen: { files: [], optional: [] }, baselineSha256: "", now: "2026-11-27T00:00:00.000Z" };
const worker = (name: string, program: string) => {
  writeFileSync(join(folder, name), program);
  return join(folder, name);
};

test("a file that takes too long, too much memory, or breaks the thread is refused, and the server goes on", async () => {
  expect(await checkInWorker(worker("slow.mjs", "for (;;);"), input, 300)).toEqual({ faults: [{ problem: "too-slow", place: "" }] });
  expect(await checkInWorker(worker("greedy.mjs", "const all = []; for (;;) all.push(new Array(1e6).fill({}));"), input)).toEqual({ faults: [{ problem: "unreadable", place: "" }] });
  expect(await checkInWorker(worker("broken.mjs", "throw new Error()"), input)).toEqual({ faults: [{ problem: "unreadable", place: "" }] });
});

test("the built worker checks and packs", async () => {
  const built = join(packageRoot, "build", "signature-worker.js");
  expect(await checkInWorker(built, input)).toEqual({ faults: [{ problem: "kind-unknown", place: "" }] });
  const files = new Map([["baseline.json", new Uint8Array([123, 125])]]);
  expect(Buffer.compare(await packInWorker(built, files), writeContainer(files))).toBe(0);
});

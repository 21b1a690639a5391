// CPU of the specification page with 20 to 10,000 requirements against a stock Remix hello page, both served in this run.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { ensureWorkedExample } from "~db/demo";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { startServer, signedIn } from "../support/server";
import { median, shown } from "./figures";
import { helloBuild } from "./hello";
import { manyRequirements } from "./many";

const sizes = [20, 100, 1000, 10_000];
const rounds = 7;
const requests = 60;

/** A child serves and tells its CPU time when asked, so that the asking side is not counted. */
async function child(kind: string) {
  const origin = kind === "hello" ? await serveHello() : (await startServer(process.argv[3])).origin;
  process.on("message", () => {
    global.gc?.();
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss });
  });
  process.send?.({ origin });
}

function serveHello(): Promise<string> {
  const app = express().use(createRequestHandler({ build: helloBuild, mode: "production" }));
  const server = createServer(app);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === "object" && address ? address.port : 0}`);
    });
  });
}

function start(kind: string, address = "") {
  const process_ = fork(fileURLToPath(import.meta.url), [kind, address], { execArgv: ["--expose-gc"] });
  const answer = <T>() => new Promise<T>((resolve) => process_.once("message", (message) => resolve(message as T)));
  const origin = answer<{ origin: string }>();
  const cpu = () => {
    process_.send("cpu");
    return answer<{ cpu: number; memory: number }>();
  };
  return { origin, cpu, stop: () => process_.kill() };
}

async function cpuPerRequest(server: ReturnType<typeof start>, get: () => Promise<Response>): Promise<number> {
  for (let warm = 0; warm < 30; warm++) await (await get()).text();
  const { cpu: before } = await server.cpu();
  const { cpu: asking } = await server.cpu();
  for (let index = 0; index < requests; index++) {
    const answer = await get();
    if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status}`);
    await answer.text();
  }
  const { cpu: after } = await server.cpu();
  return (after - asking - (asking - before)) / requests;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const address = join(folder, "bench.db");
  const store = await openStore(address);
  await publishLibrary(store, readLibrary(), new Date());
  await ensureWorkedExample(store);
  const paths = new Map<number, string>();
  for (const size of sizes) paths.set(size, await manyRequirements(store, size));
  await store.close();

  const hello = start("hello");
  const app = start("app", address);
  const helloOrigin = (await hello.origin).origin;
  const person = await signedIn((await app.origin).origin, "anna.kalnina@ezerkrasts.example");
  const figures = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const add = (name: string, value: number) => figures.set(name, [...(figures.get(name) ?? []), value]);
    add("hello", await cpuPerRequest(hello, () => fetch(helloOrigin)));
    for (const [size, path] of paths) add(String(size), await cpuPerRequest(app, () => person.get(path)));
  }
  const base = median(figures.get("hello") ?? []);
  console.log(`stock hello page: ${shown(base)} ms CPU a request (median of ${rounds} rounds of ${requests})`);
  for (const size of sizes) {
    const value = median(figures.get(String(size)) ?? []);
    console.log(`${size} requirements: ${shown(value)} ms, ${shown(value / base)} × hello`);
  }
  const [thousand, tenThousand] = [median(figures.get("1000") ?? []), median(figures.get("10000") ?? [])];
  console.log(`10,000 against 1,000: ${shown(tenThousand / thousand)} ×`);
  hello.stop();
  app.stop();
  rmSync(folder, { recursive: true, force: true });
}

const [, , kind] = process.argv;
await (kind ? child(kind) : main());

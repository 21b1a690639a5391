// 200 readers at once on a published specification of 1,000 requirements, against a bare Node server that sends the same bytes.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "~/domain/canonical-json";
import { manifestHash, manifestOf } from "~/domain/publishing/file-set";
import { sha256 } from "~/domain/sha256";
import { findBaseline, saveBaseline } from "~db/baselines";
import { savePublication } from "~db/publications";
import type { Store } from "~db/store";
import { found } from "../support/cast";
import { aFrozenSpecification } from "../support/frozen";
import { startServer } from "../support/server";
import { median, percentile, shown } from "./figures";

const [readers, seconds, requirements, rounds] = [200, 4, 1000, 3];
/** What a browser sends. */
const sent = (path: string, port: string) => `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html\r\nAccept-Encoding: gzip, br\r\nAccept-Language: en\r\nUser-Agent: bench\r\n\r\n`;

interface Measured {
  perSecond: number;
  milliseconds: number[];
  errors: number;
}

/** A baseline with so many requirements, published without the hours that writing it would take. */
async function publishedWith(store: Store): Promise<string> {
  const id = (await aFrozenSpecification(store, "A thousand requirements")).replace("/specifications/", "");
  const stored = await findBaseline(store, await found(store, id), 1);
  if (!stored) throw new Error("nothing is frozen");
  const [section] = stored.baseline.sections;
  const one = section?.requirements[0];
  if (!section || !one) throw new Error("there is no requirement");
  const many = Array.from({ length: requirements }, (_, index) => ({ ...one, id: `r${index}`, number: `${Math.floor(index / 50) + 1}.${(index % 50) + 1}` }));
  const sections = Array.from({ length: requirements / 50 }, (_, index) => ({ ...section, id: `s${index}`, number: String(index + 1), requirements: many.slice(index * 50, (index + 1) * 50) }));
  const baseline = { ...stored.baseline, id: crypto.randomUUID(), number: 2, sections };
  const canonical = canonicalJson(baseline);
  const files = new Map([["specification.json", new TextEncoder().encode(canonical)]]);
  const manifest = manifestOf(files);
  const at = new Date().toISOString();
  await store.transaction(async () => {
    await saveBaseline(store, { baseline, canonical, sha256: sha256(canonical), views: stored.views });
    await savePublication(store, {
      id: crypto.randomUUID(), specificationId: id, baselineId: baseline.id, number: 1, purpose: "consultation", goesOutAt: at, publishedAt: null, withdrawnAt: null, withdrawnReason: null, earlyReason: null,
      announcement: { notice: null, change: null }, sha256: manifestHash(manifest), personId: "demo-anna", authorityId: "demo-ezerkrasts", at,
    }, manifest.map((file) => ({ ...file, bytes: files.get(file.name) ?? new Uint8Array() })));
  });
  return id;
}

/** Serves in a process of its own, so that whoever asks is not counted. */
async function child(kind: string) {
  if (kind === "app") {
    const server = await startServer(join(mkdtempSync(join(tmpdir(), "jointspec-bench-")), "bench.db"));
    process.send?.({ origin: server.origin, id: await publishedWith(server.store) });
    return;
  }
  const bodies = new Map<string, { headers: Record<string, string>; body: Buffer }>();
  const server = createServer((request, response) => {
    const known = bodies.get(request.url ?? "");
    if (!known) return void response.writeHead(404).end();
    response.writeHead(200, known.headers).end(known.body);
  });
  process.on("message", ({ path, headers, body }: { path: string; headers: Record<string, string>; body: string }) => {
    bodies.set(path, { headers, body: Buffer.from(body, "base64") });
    process.send?.({ taken: path });
  });
  server.listen(0, "127.0.0.1", () => {
    const at = server.address();
    process.send?.({ origin: `http://localhost:${typeof at === "object" && at ? at.port : 0}` });
  });
}

const answerOf = <T>(of: ChildProcess) => new Promise<T>((resolve) => of.once("message", (message) => resolve(message as T)));
const start = (kind: string) => fork(fileURLToPath(import.meta.url), [kind], { execArgv: [] }).once("exit", (code) => code && process.exit(code));

/** Every reader asks again as soon as it has its answer. Plain sockets: an HTTP client would cost more than the server. */
async function read(origin: string, path: string): Promise<Measured> {
  const { port } = new URL(origin);
  const request = sent(path, port);
  const milliseconds: number[] = [];
  let errors = 0;
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  await Promise.all(Array.from({ length: readers }, () => new Promise<void>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1");
    let [asked, wanted, had] = [0, -1, 0];
    const ask = () => {
      [asked, wanted, had] = [performance.now(), -1, 0];
      socket.write(request);
    };
    socket.on("connect", ask).on("error", () => errors++).on("close", () => resolve());
    socket.on("data", (part) => {
      if (wanted < 0) {
        const head = part.indexOf("\r\n\r\n");
        const text = part.toString("latin1", 0, head);
        if (!text.startsWith("HTTP/1.1 200")) errors++;
        wanted = head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      }
      had += part.length;
      if (had < wanted) return;
      milliseconds.push(performance.now() - asked);
      if (performance.now() < until) ask();
      else socket.end();
    });
  })));
  return { perSecond: (milliseconds.length / (performance.now() - began)) * 1000, milliseconds, errors };
}

async function main() {
  const [app, bare] = [start("app"), start("bare")];
  const [{ origin, id }, { origin: bareOrigin }] = await Promise.all([answerOf<{ origin: string; id: string }>(app), answerOf<{ origin: string }>(bare)]);
  console.log(`${requirements} requirements, ${readers} readers at once, ${seconds} s, median of ${rounds} rounds\n`);
  for (const path of [`/published/${id}?language=en`, `/published/${id}/requirements?language=en`, `/published/${id}/requirements?language=en&view=list`, `/published/${id}/files/specification.json`]) {
    const answer = await fetch(origin + path, { headers: { "accept-encoding": "br" } });
    const raw = await rawBody(origin, path);
    bare.send({ path, headers: { "content-type": answer.headers.get("content-type") ?? "", "content-encoding": answer.headers.get("content-encoding") ?? "identity", "content-length": String(raw.length) }, body: raw.toString("base64") });
    await answerOf(bare);
    const both: Record<"app" | "bare", Measured>[] = [];
    for (let round = 0; round < rounds; round++) both.push({ app: await read(origin, path), bare: await read(bareOrigin, path) });
    const ratio = median(both.map((one) => one.app.perSecond / one.bare.perSecond));
    const of = (which: "app" | "bare") => `${shown(median(both.map((one) => one[which].perSecond)), 0)}/s, p50 ${shown(median(both.flatMap((one) => one[which].milliseconds)))} ms, p99 ${shown(percentile(both.flatMap((one) => one[which].milliseconds), 99))} ms`;
    console.log(`${path.replace(id, ":id")} (${shown(raw.length / 1000, 1)} kB sent)\n  ratio ${shown(ratio)}, errors ${both.reduce((sum, one) => sum + one.app.errors, 0)}\n  here  ${of("app")}\n  bare  ${of("bare")}`);
  }
  app.kill();
  bare.kill();
}

/** The bytes as they go over the wire. */
function rawBody(origin: string, path: string): Promise<Buffer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(sent(path, port).replace("Accept: text/html", "Connection: close")));
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part)).on("error", reject).on("close", () => {
      const whole = Buffer.concat(parts);
      resolve(whole.subarray(whole.indexOf("\r\n\r\n") + 4));
    });
  });
}

if (process.argv[2]) await child(process.argv[2]);
else await main();

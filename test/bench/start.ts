// From starting the program to its first answer, and what each kind of page makes a browser load.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { freePort } from "../support/postgres";
import { median, shown } from "./figures";

const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
const times: number[] = [];
for (let round = 0; round < 6; round++) {
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), DATABASE_URL: join(folder, "bench.db") };
  const started = performance.now();
  const server = spawn(process.execPath, ["build/jointspec.js", "serve", "--with-example"], { env: environment, stdio: "ignore" });
  while (!(await fetch(`http://localhost:${port}/health`).then((answer) => answer.ok, () => false))) await new Promise((resume) => setTimeout(resume, 10));
  // The first round makes the database and the example.
  if (round > 0) times.push(performance.now() - started);
  else console.log(`first start with an empty database: ${shown(performance.now() - started, 0)} ms`);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}
console.log(`start to first answer: ${shown(median(times), 0)} ms (median of ${times.length})`);
rmSync(folder, { recursive: true, force: true });

const assets = join("build", "client", "assets");
const size = (name: string) => gzipSync(readFileSync(join(assets, name))).length;
const entry = readdirSync(assets).filter((name) => /^entry\.client-.*\.js$/.test(name));
const lazy = readdirSync(assets).filter((name) => name.endsWith(".js") && !entry.includes(name));
console.log(`JavaScript on every route: ${entry.map((name) => `${size(name)} B`).join(" + ")} compressed; needed to read: 0 B`);
const loaded = /import\(["']\.\/([^"']+)["']\)/g;
for (const name of entry) for (const match of readFileSync(join(assets, name), "utf8").matchAll(loaded)) console.log(`  loaded where lists can be dragged: ${match[1]} ${size(match[1] ?? "")} B`);
console.log(`${lazy.length} further files are built by Remix for hydration, which no page loads`);

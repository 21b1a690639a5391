// Runs one of the programs in test/bench/: npm run bench -- pages | search | import | document | crash | aborts | races | tamper | verify | simulate | start | together | interaction | published | checks | corpus
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

const [name = "", ...args] = process.argv.slice(2);
const entry = join("test", "bench", `${name}.ts`);
if (!existsSync(join(root, entry))) {
  console.error("npm run bench -- pages | search | import | document | crash | aborts | races | tamper | verify | simulate | start | together | interaction | published | checks | corpus");
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
const { build } = await import("esbuild");
const outfile = join(root, "build", `bench-${name}.mjs`);
await build({
  absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", target: "node20",
  packages: "external", jsx: "automatic", define: { "process.env.NODE_ENV": '"production"' }, logLevel: "warning",
});
process.exit(spawnSync(process.execPath, ["--expose-gc", outfile, ...args], { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } }).status ?? 1);

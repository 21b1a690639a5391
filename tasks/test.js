// Everything that must hold, in the order in which it fails fastest. The last line says how many checks passed.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

ensureInstalled();
let passed = 0;
let failed = 0;

// The two long ones each take a core.
await Promise.all([
  check("types", "npx", ["tsc", "--noEmit"]).then(() => check("lint", "npx", ["oxlint", "--deny-warnings", "-A", "no-unused-vars", "app", "db", "test", "tasks"])),
  check("forgotten promises", "npx", ["eslint", "--max-warnings=0", "app", "db"]).then(() => check("dead code", "npx", ["knip", "--config", ".config/knip.json"])),
]);
ensureBuilt();
vitest();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check(name, command, args) {
  const started = Date.now();
  const status = await new Promise((resolve) => spawn(command, args, { cwd: root, stdio: "inherit" }).once("exit", resolve));
  console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status === 0) passed++;
  else failed++;
}

/** Unit tests, both databases, the running server and the browser; counted one by one. */
function vitest() {
  const report = join(root, "build", "test-report.json");
  const args = ["vitest", "run", "--config", "remix.config.js", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("npx", args, { cwd: root, stdio: "inherit" });
  const counted = spawnSync(process.execPath, ["-e", `const r=require(${JSON.stringify(report)});console.log(r.numPassedTests, r.numFailedTests)`], { encoding: "utf8" });
  const [good = 0, bad = 0] = counted.stdout.trim().split(" ").map(Number);
  passed += good;
  failed += bad;
  if (status !== 0 && bad === 0) failed++;
}

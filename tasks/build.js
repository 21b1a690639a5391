// The application (Remix, by its Vite plugin) and the programs beside it: the command line and the workers.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./prepare.js";

rmSync(join(root, "build"), { recursive: true, force: true });
const status = run("npx", ["remix", "vite:build", "--config", "remix.config.js", "--logLevel", "warn"], { NODE_ENV: "production" });
if (status !== 0) process.exit(status);

const { build } = await import("esbuild");
await build({
  absWorkingDir: root,
  entryPoints: { jointspec: "app/cli/jointspec.ts", "exporter-worker": "app/exporters/worker.ts", "importer-worker": "app/importers/worker.ts", "signature-worker": "app/signatures/worker.ts" },
  outdir: "build",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: "#!/usr/bin/env node" },
  logLevel: "warning",
});

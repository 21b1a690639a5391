import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "~db/migrations";
import { freePort } from "./postgres";

/** The built application as an operator starts it, in a process of its own. */
export async function startApplication(address: string): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const started = spawn(process.execPath, [join(packageRoot, "build", "jointspec.js"), "serve"], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), DATABASE_URL: address, ORIGIN: origin }, stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    started.stdout.on("data", (text: Buffer) => text.includes("serves at") && resolve());
    started.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { origin, process: started };
}

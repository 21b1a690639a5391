import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres";

declare module "vitest" {
  interface ProvidedContext {
    postgres: string | null;
    /** Of this run alone: what several test files share. */
    folder: string;
  }
}

/** One PostgreSQL server for the whole run. Where it must not be missing, REQUIRE_POSTGRES=1 says so. */
export default async function setup(project: TestProject) {
  const running = await startPostgres();
  if (!running && process.env.REQUIRE_POSTGRES === "1") throw new Error("PostgreSQL is required here, but its programs were not found");
  if (!running) console.warn("PostgreSQL was not found: the tests run on SQLite only.");
  project.provide("postgres", running?.url ?? null);
  const folder = mkdtempSync(join(tmpdir(), "jointspec-tests-"));
  project.provide("folder", folder);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await running?.stop();
  };
}

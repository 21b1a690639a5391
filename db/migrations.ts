import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })).min(1) });

/** The folder that holds package.json: from the sources and from the build alike. */
export const packageRoot = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
})();

export const migrationsFolder = (kind: "sqlite" | "postgres") => join(packageRoot, "db", "migrations", kind);

/** When the newest migration that this version knows was made. A database with a later one is from a newer version. */
export function newestMigration(kind: "sqlite" | "postgres"): number {
  const journal = Journal.parse(JSON.parse(readFileSync(join(migrationsFolder(kind), "meta", "_journal.json"), "utf8")));
  return Math.max(...journal.entries.map((entry) => entry.when));
}

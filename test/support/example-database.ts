import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { ensureWorkedExample } from "~db/demo";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import type { Store } from "~db/store";

const patience = 180_000;

/** A copy of the database with the library and the worked example, which is played once for the whole run. */
export async function copyOfExample(file: string) {
  copyFileSync(await exampleDatabase(), file);
}

/** A store of its own with the library and the worked example. */
export async function exampleStore(): Promise<Store> {
  const file = join(inject("folder"), `${randomUUID()}.db`);
  await copyOfExample(file);
  return openStore(file);
}

async function exampleDatabase(): Promise<string> {
  const folder = inject("folder");
  const [made, making] = [join(folder, "example.db"), join(folder, "making")];
  if (existsSync(made)) return made;
  try {
    mkdirSync(making);
  } catch {
    // Another test file plays it: wait for it.
    for (const until = Date.now() + patience; !existsSync(made); ) {
      if (Date.now() > until) throw new Error("nobody finished the worked example");
      await new Promise((resume) => setTimeout(resume, 100));
    }
    return made;
  }
  const unfinished = join(making, "example.db");
  try {
    const store = await openStore(unfinished);
    await publishLibrary(store, readLibrary(), new Date());
    await ensureWorkedExample(store);
    await store.close();
    renameSync(unfinished, made);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  return made;
}

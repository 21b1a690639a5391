import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { openStore } from "~db/open";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

/** Writes a consistent copy while the application runs. The file appears whole or not at all. */
export async function backup(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [file] = positionals;
  if (!file) throw new UsageTrouble("jointspec backup FILE");
  if (existsSync(file)) throw new UsageTrouble(`${file} exists; a backup never overwrites another one.`);

  const store = await openStore(configFromEnvironment().databaseUrl);
  const unfinished = `${file}.unfinished`;
  try {
    await store.backup(unfinished);
    await rename(unfinished, file);
    console.log(`Backup written to ${file}`);
    return 0;
  } finally {
    await rm(unfinished, { force: true });
    await store.close();
  }
}

import { readLibrary } from "~db/publish-library";
import { UsageTrouble, readArguments } from "./usage";

/** What the library's files hold, pack by pack. */
export async function libraryCommand(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { json: { type: "boolean" } });
  if (positionals[0] !== "stats") throw new UsageTrouble("jointspec library stats [--json]");
  const packs = readLibrary().packs.map(({ pack, clauses }) => ({
    id: pack.id,
    title: pack.title.en,
    version: pack.version,
    clauses: clauses.length,
    languages: Object.keys(pack.title).sort(),
  }));
  if (values.json) console.log(JSON.stringify({ packs, clauses: packs.reduce((sum, pack) => sum + pack.clauses, 0) }, null, 2));
  else for (const pack of packs) console.log(`${pack.id} ${pack.version}: ${pack.title}, ${pack.clauses} clauses (${pack.languages.join(", ")})`);
  return 0;
}

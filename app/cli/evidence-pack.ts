import { writeFileSync } from "node:fs";
import { evidencePackOf } from "~/exporters/evidence-pack/pack";
import { openStore } from "~db/open";
import { findRecord } from "~db/record";
import { findSpecificationIdsUnscoped, findSpecificationUnscoped } from "~db/specifications";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

/** Writes everything that is on record about a specification into one archive. */
export async function evidencePackCommand(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { out: { type: "string" } });
  const [id] = positionals;
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const specification = id ? await findSpecificationUnscoped(store, id) : null;
    if (!specification || typeof values.out !== "string") {
      const known = await findSpecificationIdsUnscoped(store);
      throw new UsageTrouble(`jointspec evidence-pack SPECIFICATION --out FILE.zip\nSpecifications: ${known.join(", ") || "none"}`);
    }
    const bytes = evidencePackOf(await store.transaction(() => findRecord(store, { specification })));
    writeFileSync(values.out, bytes);
    console.log(`${values.out}  ${bytes.length} bytes`);
    return 0;
  } finally {
    await store.close();
  }
}

import { openStore } from "~db/open";
import { findAllSignedBytesUnscoped } from "~db/signed-files";
import { findSpecificationIdsUnscoped, findSpecificationUnscoped } from "~db/specifications";
import { evidenceFor, writeDocuments } from "./documents";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

/** Writes every format of a baseline, the newest if none is named. */
export async function exportDocuments(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { out: { type: "string" }, baseline: { type: "string" } });
  const [id] = positionals;
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const specification = id ? await findSpecificationUnscoped(store, id) : null;
    if (!specification || typeof values.out !== "string") {
      const known = await findSpecificationIdsUnscoped(store);
      throw new UsageTrouble(`jointspec export SPECIFICATION --out DIR [--baseline N]\nSpecifications: ${known.join(", ") || "none"}`);
    }
    const number = values.baseline === undefined ? specification.baseline?.number : Number(values.baseline);
    if (!number) throw new UsageTrouble(`${id} has no baseline yet: freeze it first`);
    const evidence = await evidenceFor(store, specification, number);
    const files = await writeDocuments(evidence, values.out, await findAllSignedBytesUnscoped(store, evidence.baseline.id));
    for (const file of files) console.log(`${file.name}  ${file.bytes} bytes`);
    return 0;
  } finally {
    await store.close();
  }
}

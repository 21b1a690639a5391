import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { userMessageOf } from "~/exporters/archive/user-message";
import { fileName, written } from "~/exporters/export";
import { openStore } from "~db/open";
import { findAllSignedBytesUnscoped } from "~db/signed-files";
import { findSpecificationUnscoped } from "~db/specifications";
import { evidenceFor } from "./documents";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

const usage = "jointspec package SPECIFICATION --out DIR [--baseline N] [--from PARTY] [--to PARTY] [--sender ID] [--recipient ID]";

/** Writes the archive package of a baseline and the header of the message by which an access point sends it: docs/edelivery.md. */
export async function packageCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { positionals, values } = readArguments(args, { out: text, baseline: text, from: text, to: text, sender: text, recipient: text });
  const said = (name: keyof typeof values) => (typeof values[name] === "string" ? values[name] : undefined);
  const [id] = positionals;
  const out = said("out");
  if (!id || !out) throw new UsageTrouble(usage);
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const specification = await findSpecificationUnscoped(store, id);
    const number = Number(said("baseline") ?? specification?.baseline?.number ?? 0);
    if (!specification || !number) throw new UsageTrouble(`${id} is not there, or has no baseline yet\n${usage}`);
    const evidence = await evidenceFor(store, specification, number);
    const [language = "en"] = evidence.baseline.specification.languages;
    const bytes = await written(evidence, language, "zip", null, { signed: await findAllSignedBytesUnscoped(store, evidence.baseline.id) });
    const name = fileName(evidence, language, "zip");
    const header = userMessageOf(evidence, { name, bytes }, { from: said("from"), to: said("to"), sender: said("sender"), recipient: said("recipient") });
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, name), bytes);
    writeFileSync(join(out, `${name}.user-message.xml`), header);
    console.log(`${name}  ${bytes.length} bytes\n${name}.user-message.xml`);
    return 0;
  } finally {
    await store.close();
  }
}

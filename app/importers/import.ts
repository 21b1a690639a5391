import { type ImportDefaults, type ImportResult, clausesFrom } from "../domain/library/import";
import { ImportRefused, limits } from "./limits";
import { readOscal } from "./oscal";
import { readReqif } from "./reqif";
import { readCsv } from "./table";
import { readXlsx } from "./xlsx";
import { readYaml } from "./yaml";

export const importFormats = ["csv", "xlsx", "oscal", "reqif", "yaml"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** The format that a file name speaks of; null where it speaks of none. */
export function formatOf(file: string): ImportFormat | null {
  const ending = file.toLowerCase().split(".").pop() ?? "";
  return ({ csv: "csv", tsv: "csv", txt: "csv", xlsx: "xlsx", json: "oscal", reqif: "reqif", reqifz: "reqif", yaml: "yaml", yml: "yaml", zip: "yaml" } as const)[ending] ?? null;
}

const readers = { csv: readCsv, xlsx: readXlsx, oscal: readOscal, reqif: readReqif, yaml: readYaml };

/** What a file holds as clauses. Throws ImportRefused when nothing of it can be taken. */
export function imported(bytes: Uint8Array, file: string, format: ImportFormat, defaults: ImportDefaults): ImportResult {
  if (bytes.length > limits.bytes) throw new ImportRefused("too-large");
  const { title, raws, notes } = readers[format](bytes, file, defaults.language);
  if (raws.length === 0) throw new ImportRefused("nothing-inside", file);
  if (raws.length > limits.clauses) throw new ImportRefused("too-many-clauses", String(raws.length));
  return clausesFrom(raws, defaults, title, notes);
}

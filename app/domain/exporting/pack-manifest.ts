import { z } from "zod";
import { Hash } from "../signing/baseline";

/** What an evidence pack holds: each file with its hash, and how far the log had grown when it was made. */
export const PackManifest = z.strictObject({
  format: z.literal("jointspec-evidence-pack/1"),
  specificationId: z.string(),
  /** The time of the newest entry of the log: the same record gives the same pack. */
  madeAt: z.iso.datetime(),
  log: z.strictObject({ size: z.int().min(1), head: Hash }),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: Hash })),
});
export type PackManifest = z.infer<typeof PackManifest>;

/** The list of its files, beside the files. */
export const manifestPath = "manifest.json";

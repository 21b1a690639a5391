import { z } from "zod";
import { Hash } from "~/domain/signing/baseline";
import { specificationAct } from "../act";

/** Notes who took an evidence pack, by its hash: whoever is shown one can ask the log whether it came from here. */
export const takeEvidencePack = specificationAct({
  name: "evidence-pack.taken",
  may: "document:export",
  when: "any",
  input: z.object({ sha256: Hash }),
  perform: (_, { sha256 }) => Promise.resolve({ sha256 }),
});

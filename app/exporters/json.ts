import { z } from "zod";
import { Evidence } from "../domain/signing/evidence";

export const schemaName = "evidence-1.json";

/** The published JSON Schema (draft 2020-12) of the canonical JSON file. */
export function evidenceSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Evidence.extend({ seal: z.string().regex(/^[0-9a-f]{64}$/) }), { io: "input" });
  return { $schema, $id: `https://jointspec.example/schemas/${schemaName}`, title: "Jointspec baseline with its signatures and event chain", ...schema };
}

import { z } from "zod";
import { Localized } from "../language";
import { ClauseId } from "./clause";

/** A starting outline: which clauses, in what order. Content without logic. */
export const Template = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: Localized,
  description: Localized,
  cpv: z.array(z.string().regex(/^\d{8}-\d$/)),
  sections: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), title: Localized, clauses: z.array(ClauseId) }))
    .min(1),
});
export type Template = z.infer<typeof Template>;

import { z } from "zod";
import { Localized } from "../language";

/** A pack's own file: what it collects, in which version, from whom. */
export const Pack = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "our version of the pack: 1.0.0"),
  date: z.iso.date(),
  title: Localized,
  description: Localized,
  publisher: z.string().min(1),
  standard: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  rights: Localized,
});
export type Pack = z.infer<typeof Pack>;

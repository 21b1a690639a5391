import { z } from "zod";

/** What a person may do in an authority: drafts, comments, signs, administers. One person may hold several. */
export const roles = ["officer", "reviewer", "signatory", "administrator"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export interface Member {
  personId: string;
  name: string;
  email: string;
  authorityId: string;
  roles: Role[];
  position: string;
}

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: "email" }));

/** At least 12 characters, no composition rules: NIST SP 800-63B, section 3.1.1.2. */
export const Password = z.string().min(12, { error: "password-short" }).max(256, { error: "too-long" });

import { hash, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB and two passes: OWASP Password Storage Cheat Sheet. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** A hash of no password: checking it takes as long as checking a real one, so that time does not tell who exists. */
const nobody = hashPassword("nobody signs in with this");

export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== null;
}

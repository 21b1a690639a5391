import { createHash, randomBytes } from "node:crypto";

/** A link or cookie nobody can guess: 256 bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: who reads the database cannot use it. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

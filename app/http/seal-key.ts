import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { openPkcs12 } from "~/signatures/pkcs12/open";
import type { SigningKey } from "~/signatures/signing-key";

/** The key with which an authority seals, read when it is needed: `<authority>.p12` and `<authority>.password` in the operator's folder. */
export async function sealKey(folder: string | null, authorityId: string, now: Date): Promise<SigningKey | Refusal> {
  if (!folder || !/^[\w-]+$/.test(authorityId)) return refuse("seal-not-configured");
  const file = await secret(join(folder, `${authorityId}.p12`));
  if (file === null) return refuse("seal-not-configured");
  const password = await secret(join(folder, `${authorityId}.password`));
  if (password === null) return refuse("seal-file-unreadable", "password");
  if (isRefusal(file) || isRefusal(password)) return isRefusal(file) ? file : refuse("seal-file-unreadable");

  const opened = openPkcs12(file, password.toString("utf8").replace(/\r?\n$/, ""));
  if (opened === "password") return refuse("seal-password-wrong");
  if (opened === "file") return refuse("seal-file-unreadable", "PKCS#12");
  if (opened === "certificate") return refuse("seal-key-unusable");
  const { notBefore, notAfter } = opened.certificate.facts;
  return now.toISOString() < notBefore || now.toISOString() > notAfter ? refuse("seal-key-unusable", `${notBefore} – ${notAfter}`) : opened;
}

/** A file that only its owner, and at most a group, can read; null where there is none. */
async function secret(file: string): Promise<Buffer | Refusal | null> {
  try {
    const { mode } = await stat(file);
    // Others may do nothing, a group may not write. Windows knows no such modes.
    if (process.platform !== "win32" && (mode & 0o027) !== 0) return refuse("seal-file-unsafe", (mode & 0o777).toString(8));
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return code === "ENOENT" ? null : refuse("seal-file-unreadable", code);
  }
}

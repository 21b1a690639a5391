import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Signer } from "./signer";

/** The key and certificate of a signer as a PKCS#12 file, written by `openssl pkcs12`. */
export function pkcs12By({ folder, keyFile, certificateFile }: Signer, password: string, more: string[] = []): Buffer {
  const file = join(folder, "key.p12");
  execFileSync("openssl", ["pkcs12", "-export", "-inkey", keyFile, "-in", certificateFile, "-out", file, "-passout", `pass:${password}`, ...more], { stdio: "ignore" });
  return readFileSync(file);
}

/** A folder as an operator sets it up: a key for an authority, closed to others. */
export function sealFolder(signer: Signer, authorityId: string, password = "secret"): string {
  writeFileSync(join(signer.folder, `${authorityId}.p12`), pkcs12By(signer, password));
  writeFileSync(join(signer.folder, `${authorityId}.password`), `${password}\n`);
  for (const ending of ["p12", "password"]) chmodSync(join(signer.folder, `${authorityId}.${ending}`), 0o600);
  return signer.folder;
}

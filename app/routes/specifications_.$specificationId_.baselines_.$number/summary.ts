import type { SignedFileReport } from "~/domain/signing/signed-file";
import type { StoredBaseline } from "~db/baselines";

export interface OutsideRow {
  authority: string;
  files: { id: string; name: string; origin: "uploaded" | "sealed"; at: string }[];
  /** Each signer once, however many files carry its signature. */
  signers: string[];
}

/** The signatures from outside, summarised for each authority. */
export function outsideSignatures({ baseline, signedFiles }: Pick<StoredBaseline, "baseline" | "signedFiles">, reports: ReadonlyMap<string, SignedFileReport>): OutsideRow[] {
  return baseline.participants.map(({ authorityId, name }) => {
    const files = signedFiles.filter((file) => file.authorityId === authorityId);
    const found = files.flatMap(({ id }) => reports.get(id)?.signatures ?? []);
    const signers = new Map(found.map(({ certificate }) => [certificate.sha256, certificate.subject]));
    return { authority: name, files: files.map(({ id, name: file, origin, at }) => ({ id, name: file, origin, at })), signers: [...signers.values()] };
  });
}

import { sha256Bytes } from "~/domain/sha256";
import type { SignedFileReport } from "~/domain/signing/signed-file";

/** What a check would have found, for tests that are not about checking. */
export const aReport = (bytes: Uint8Array, baselineSha256: string, kind: "asice" | "pdf" = "asice"): SignedFileReport => ({
  kind, sha256: sha256Bytes(bytes), baselineSha256, checkedAt: "2026-11-20T10:00:00.000Z", over: [{ name: "baseline.json", bytes: 1, sha256: baselineSha256 }], checked: ["payload"], notChecked: ["chain"], stamps: [],
  signatures: [
    {
      place: "META-INF/signatures0.xml", form: "XAdES", algorithm: "ECDSA, SHA-256", claimedAt: null, timeStamps: [],
      certificate: { subject: "CN=Zane", issuer: "CN=Zane", serial: "1", notBefore: "2026-01-01T00:00:00.000Z", notAfter: "2027-01-01T00:00:00.000Z", key: "EC P-256", sha256: "0".repeat(64) },
    },
  ],
});

import { type Fault, type SignedFileReport, containerChecks, pdfChecks, uncheckedThings } from "../domain/signing/signed-file";
import { sha256Bytes } from "../domain/sha256";
import { type Frozen, checkContainer } from "./container";
import { checkPdf } from "./pdf/check";

export type CheckOutcome = { report: SignedFileReport } | { faults: Fault[] };

export interface CheckInput {
  bytes: Uint8Array;
  frozen: Frozen;
  baselineSha256: string;
  /** The time of checking. */
  now: string;
}

const mostFaults = 20;

/** What a signed file is and whose signatures it carries, or every reason why it is refused. Needs nothing but its input. */
export function checkSignedFile({ bytes, frozen, baselineSha256, now }: CheckInput): CheckOutcome {
  const kind = kindOf(bytes);
  if (!kind) return { faults: [{ problem: "kind-unknown", place: "" }] };
  const pdfs = frozen.files.filter(({ name }) => name.endsWith(".pdf"));
  const { signatures, faults, stamps, over } = kind === "pdf" ? checkPdf(bytes, pdfs, now) : { ...checkContainer(bytes, frozen, now), stamps: [] };
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  const isStamped = signatures.some(({ timeStamps }) => timeStamps.length > 0);
  const checked = kind === "pdf" ? [...pdfChecks] : [...containerChecks];
  return {
    report: {
      kind, sha256: sha256Bytes(bytes), baselineSha256, checkedAt: now, over, signatures, stamps: [...new Set(stamps)],
      checked: checked.filter((one) => one !== "time-stamps" || isStamped),
      notChecked: uncheckedThings.filter((one) => one !== "authority-of-time" || isStamped),
    },
  };
}

function kindOf(bytes: Uint8Array): "pdf" | "asice" | null {
  const start = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (start === "%PDF-") return "pdf";
  return start.startsWith("PK\u0003\u0004") ? "asice" : null;
}

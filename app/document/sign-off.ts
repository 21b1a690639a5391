import type { Approval } from "../domain/signing/approval";
import type { Baseline } from "../domain/signing/baseline";
import type { Evidence } from "../domain/signing/evidence";
import { stepOf } from "../domain/signing/procedure";
import type { Signature } from "../domain/signing/signature";
import { confirmationWords } from "../domain/signing/statement";
import { formatDate, formatTime } from "../domain/wording/format";
import { type Block, type Run, text } from "./block";
import type { Reader } from "./reader";
import { documentWords as w } from "./words";

/** Who signed what, when, in which capacity, under which mandate; and what such a signature is and is not. */
export function signOffBlocks({ baseline, sha256, views, signatures, approvals = [], edition }: Evidence, reader: Reader): Block[] {
  const { language, say } = reader;
  if (edition) return forSigningBlocks(sha256, say);
  return [
    { kind: "heading", level: 1, number: null, text: say(w.signOff), anchor: "sign-off" },
    { kind: "paragraph", runs: text(say(w.signOffText)) },
    { kind: "paragraph", runs: [{ kind: "strong", text: `${say(w.hash)}: ` }, { kind: "code", text: sha256 }] },
    {
      kind: "table",
      caption: say(w.signOff),
      columns: [{ label: say(w.authority), width: 22 }, { label: say(w.signatory), width: 20 }, { label: say(w.mandate), width: 24 }, { label: say(w.date), width: 14 }, { label: say(w.view), width: 20 }],
      rows: baseline.participants.flatMap(({ authorityId, name, lead }) => {
        const authority = text(lead ? `${name} (${say(w.lead)})` : name);
        const view: Run[] = [{ kind: "code", text: views.find((one) => one.authorityId === authorityId)?.sha256 ?? "" }];
        const own = signatures.filter((one) => one.authorityId === authorityId);
        const lacking = Math.max(0, stepOf(baseline.procedure, authorityId).signatures - own.length);
        return [
          ...own.map((signature) => [authority, text(`${signature.name}, ${signature.position}`), text(groundWords(signature, reader)), text(formatTime(signature.signedAt, language)), view]),
          ...Array.from({ length: lacking }, () => [authority, text(say(w.notSigned)), [], [], view]),
        ];
      }),
    },
    ...approvalBlocks({ baseline, approvals }, reader),
    ...(signatures.length === 0 ? [{ kind: "paragraph" as const, runs: text(say(w.honesty)) }] : []),
  ];
}

/** In which capacity and on what ground someone signed, until when the ground holds, and how presence was proved. */
function groundWords({ capacity, mandate, mandateUntil, confirmedBy }: Signature, { language, say }: Reader): string {
  const until = mandateUntil ? [say(w.mandateUntil, { date: formatDate(mandateUntil, language) })] : [];
  return [capacity, mandate, ...until, ...(confirmedBy ? [say(confirmationWords[confirmedBy])] : [])].join("; ");
}

/** Who approved before the signatures, where the procedure asks for it. */
function approvalBlocks({ baseline, approvals }: { baseline: Baseline; approvals: readonly Approval[] }, { language, say, authorityName }: Reader): Block[] {
  if (!baseline.procedure?.steps.some((step) => step.approvals > 0)) return [];
  return [
    {
      kind: "table",
      caption: say(w.approvals),
      columns: [{ label: say(w.authority), width: 36 }, { label: say(w.approvedBy), width: 30 }, { label: say(w.date), width: 16 }, { label: say(w.note), width: 18 }],
      rows: baseline.procedure.steps.flatMap(({ authorityId, approvals: needed }) => {
        const own = approvals.filter((one) => one.authorityId === authorityId);
        const lacking = Math.max(0, needed - own.length);
        return [
          ...own.map((one) => [text(authorityName(authorityId)), text(`${one.name}, ${one.position}`), text(formatTime(one.at, language)), text(one.note ?? "")]),
          ...Array.from({ length: lacking }, () => [text(authorityName(authorityId)), text(say(w.notApproved)), [], []]),
        ];
      }),
    },
  ];
}

/** The edition that is signed outside the system cannot show its own signatures. */
const forSigningBlocks = (sha256: string, say: Reader["say"]): Block[] => [
  { kind: "heading", level: 1, number: null, text: say(w.signOff), anchor: "sign-off" },
  { kind: "paragraph", runs: [{ kind: "strong", text: say(w.forSigning) }] },
  { kind: "paragraph", runs: text(say(w.forSigningText)) },
  { kind: "paragraph", runs: [{ kind: "strong", text: `${say(w.hash)}: ` }, { kind: "code", text: sha256 }] },
];

import type { Evidence } from "../domain/signing/evidence";
import { stepOf } from "../domain/signing/procedure";
import type { Signature } from "../domain/signing/signature";
import { confirmationWords } from "../domain/signing/statement";
import { formatDate, formatTime } from "../domain/wording/format";
import { type Block, type Run, text } from "./block";
import type { Reader } from "./reader";
import { documentWords as w } from "./words";

/** One signature, alone on its table: who, for whom, in what capacity, on what ground, how and when; and where anyone can check it. */
export function certificateBlocks({ baseline, sha256, signatures }: Evidence, reader: Reader): Block[] {
  const { say } = reader;
  if (signatures.length === 0) return [];
  const needed = baseline.participants.reduce((sum, { authorityId }) => sum + stepOf(baseline.procedure, authorityId).signatures, 0);
  return [
    { kind: "pageBreak" },
    { kind: "heading", level: 1, number: null, text: say(w.certificate), anchor: "certificate" },
    { kind: "paragraph", runs: text(say(w.certificateText, { given: String(signatures.length), needed: String(needed) })) },
    ...(baseline.address
      ? [{ kind: "code" as const, address: `${baseline.address}/verification/${sha256}`, alternative: say(w.codeAlternative), caption: say(w.codeCaption) }]
      : []),
    ...signatures.map((signature): Block => certificate(signature, sha256, reader)),
    { kind: "paragraph", runs: text(say(w.honesty)) },
  ];
}

function certificate(signature: Signature, sha256: string, { language, say, authorityName }: Reader): Block {
  const { name, position, authorityId, capacity, mandate, mandateUntil, confirmedBy, signedAt, statement, viewSha256, baselineSha256 } = signature;
  const fact = (label: string, runs: Run[]): Run[][] => [[{ kind: "strong", text: label }], runs];
  return {
    kind: "table",
    caption: say(w.signatureOf, { name, authority: authorityName(authorityId) }),
    columns: [{ label: say(w.title), width: 28 }, { label: say(w.meaning), width: 72 }],
    rows: [
      fact(say(w.signatory), text(`${name}, ${position}`)),
      fact(say(w.authority), text(authorityName(authorityId))),
      fact(say(w.capacity), text(capacity)),
      fact(say(w.mandateOf), text([mandate, ...(mandateUntil ? [say(w.mandateUntil, { date: formatDate(mandateUntil, language) })] : [])].join("; "))),
      fact(say(w.date), text([formatTime(signedAt, language), ...(confirmedBy ? [say(confirmationWords[confirmedBy])] : [])].join("; "))),
      fact(say(w.hash), [{ kind: "code", text: baselineSha256 ?? sha256 }]),
      fact(say(w.view), [{ kind: "code", text: viewSha256 }]),
      ...(statement ? [fact(say(w.statement), text(statement))] : []),
    ],
  };
}

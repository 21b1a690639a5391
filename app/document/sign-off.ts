import type { Evidence } from "../domain/signing/evidence";
import { formatDate, formatTime } from "../domain/wording/format";
import { type Block, text } from "./block";
import type { Reader } from "./reader";
import { documentWords as w } from "./words";

/** Who signed what, when, in which capacity, under which mandate; and what such a signature is and is not. */
export function signOffBlocks({ baseline, sha256, views, signatures, edition }: Evidence, { language, say }: Reader): Block[] {
  if (edition) return forSigningBlocks(sha256, say);
  return [
    { kind: "heading", level: 1, number: null, text: say(w.signOff), anchor: "sign-off" },
    { kind: "paragraph", runs: text(say(w.signOffText)) },
    { kind: "paragraph", runs: [{ kind: "strong", text: `${say(w.hash)}: ` }, { kind: "code", text: sha256 }] },
    {
      kind: "table",
      caption: say(w.signOff),
      columns: [{ label: say(w.authority), width: 22 }, { label: say(w.signatory), width: 20 }, { label: say(w.mandate), width: 24 }, { label: say(w.date), width: 14 }, { label: say(w.view), width: 20 }],
      rows: baseline.participants.map(({ authorityId, name, lead }) => {
        const signature = signatures.find((one) => one.authorityId === authorityId);
        const view = views.find((one) => one.authorityId === authorityId)?.sha256 ?? "";
        return [
          text(lead ? `${name} (${say(w.lead)})` : name),
          text(signature ? `${signature.name}, ${signature.position}` : say(w.notSigned)),
          text(signature ? [signature.capacity, signature.mandate, ...(signature.mandateUntil ? [say(w.mandateUntil, { date: formatDate(signature.mandateUntil, language) })] : [])].join("; ") : ""),
          text(signature ? formatTime(signature.signedAt, language) : ""),
          [{ kind: "code", text: view }],
        ];
      }),
    },
    ...signatures.flatMap((signature): Block[] => (signature.statement ? [{ kind: "paragraph", runs: [{ kind: "strong", text: `${signature.name}: ` }, ...text(signature.statement)] }] : [])),
    { kind: "paragraph", runs: text(say(w.honesty)) },
  ];
}

/** The edition that is signed outside the system cannot show its own signatures. */
const forSigningBlocks = (sha256: string, say: Reader["say"]): Block[] => [
  { kind: "heading", level: 1, number: null, text: say(w.signOff), anchor: "sign-off" },
  { kind: "paragraph", runs: [{ kind: "strong", text: say(w.forSigning) }] },
  { kind: "paragraph", runs: text(say(w.forSigningText)) },
  { kind: "paragraph", runs: [{ kind: "strong", text: `${say(w.hash)}: ` }, { kind: "code", text: sha256 }] },
];

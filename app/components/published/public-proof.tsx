import { formatTime } from "~/domain/wording/format";
import { publicWords as words } from "~/messages/publishing";
import { Card } from "../card";
import { Facts } from "../facts";
import { useSay } from "../say";
import { Table } from "../table";
import { type PublicHead, PublicPage } from "./public-page";

export interface Proof {
  page: PublicHead;
  baselineNumber: number;
  baselineSha256: string;
  address: string;
  sha256: string;
  publishedAt: string | null;
  entry: { ordinal: number; hash: string; at: string } | null;
  files: { name: string; bytes: number; sha256: string }[];
}

/** When what went public where, so that anyone can hold it against the log. */
export function ProofFacts({ page, baselineNumber, baselineSha256, address, sha256, entry }: Proof) {
  const { say, language } = useSay();
  return (
    <Facts
      items={[
        { label: say(words.instant), value: formatTime(page.goesOutAt, language) },
        ...(entry ? [{ label: say(words.noted), value: formatTime(entry.at, language) }, { label: say(words.logEntry, { ordinal: String(entry.ordinal) }), value: <span className="hash">{entry.hash}</span> }] : []),
        { label: say(words.address), value: <a href={address}>{address}</a> },
        { label: say(words.baseline, { number: String(baselineNumber) }), value: <span className="hash">{baselineSha256}</span> },
        { label: say(words.manifest), value: <span className="hash">{sha256}</span> },
      ]}
    />
  );
}

export function PublicProof(proof: Proof) {
  const { say } = useSay();
  return (
    <PublicPage head={proof.page} part="/proof" title={say(words.proof)}>
      <Card><ProofFacts {...proof} /></Card>
      <p>{say(words.manifestText)}</p>
      <Table
        caption={say(words.downloads)}
        columns={[{ label: say(words.file) }, { label: say(words.bytes), numeric: true }, { label: "SHA-256" }]}
        rows={proof.files.map(({ name, bytes, sha256 }) => ({ key: name, cells: [<a href={`${proof.page.base}/versions/${proof.page.number}/files/${name}`}>{name}</a>, String(bytes), <span className="hash">{sha256}</span>] }))}
      />
      <p><a href="/verification">{say(words.howToVerify)}</a></p>
    </PublicPage>
  );
}

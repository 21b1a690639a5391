import type { Approval } from "~/domain/signing/approval";
import type { ProcedureStep } from "~/domain/signing/procedure";
import type { Signature } from "~/domain/signing/signature";
import { confirmationWords } from "~/domain/signing/statement";
import { formatTime } from "~/domain/wording/format";
import { componentWords } from "~/messages/components";
import { signing as words } from "~/messages/signing";
import { useSay } from "./say";
import { Table } from "./table";
import { Tag } from "./tag";

export interface SignOffRow {
  authority: string;
  lead: boolean;
  status: "signed" | "waiting" | "next";
  step: ProcedureStep;
  approvals: Approval[];
  signatures: Signature[];
}

/** Who approves and signs, in which order, who has, and what is still missing. */
export function SignOffList({ rows }: { rows: SignOffRow[] }) {
  const { say } = useSay();
  const tags = {
    signed: <Tag tone="green" icon="✓">{say(componentWords.signed)}</Tag>,
    next: <Tag tone="amber" icon="→">{say(componentWords.next_)}</Tag>,
    waiting: <Tag icon="…">{say(componentWords.waiting)}</Tag>,
  };
  return (
    <Table
      caption={say(componentWords.signOff)}
      columns={[componentWords.authority, words.approvals, words.signatures, componentWords.state].map((label) => ({ label: say(label) }))}
      rows={rows.map((row, index) => ({
        key: row.authority,
        cells: [
          <>
            {index + 1}. {row.authority} {row.lead && <span className="sub">{say(componentWords.lead)}</span>}
          </>,
          <Approvals key="approvals" {...row} />,
          <Signatures key="signatures" {...row} />,
          tags[row.status],
        ],
      }))}
    />
  );
}

function Approvals({ step, approvals }: SignOffRow) {
  const { say, language } = useSay();
  if (step.approvals === 0 && approvals.length === 0) return <>–</>;
  return (
    <>
      {say(words.ofNeeded, { done: approvals.length, needed: step.approvals })}
      {approvals.map(({ personId, name, position, at, note }) => (
        <span className="sub" key={personId}>
          {name}, {position} · {formatTime(at, language)}
          {note && ` · ${note}`}
        </span>
      ))}
    </>
  );
}

function Signatures({ step, signatures }: SignOffRow) {
  const { say, language } = useSay();
  return (
    <>
      {say(words.ofNeeded, { done: signatures.length, needed: step.signatures })}
      {signatures.map(({ personId, name, position, capacity, mandate, confirmedBy, signedAt }) => (
        <span className="sub" key={personId}>
          {name}, {position} · {capacity} · {mandate} · {formatTime(signedAt, language)}
          {confirmedBy && ` · ${say(confirmationWords[confirmedBy])}`}
        </span>
      ))}
    </>
  );
}

import { formatTime } from "~/domain/wording/format";
import { componentWords } from "~/messages/components";
import { useSay } from "./say";
import { Table } from "./table";
import { Tag } from "./tag";

export interface SignOffRow {
  authority: string;
  lead: boolean;
  status: "signed" | "waiting" | "next";
  name?: string;
  position?: string;
  capacity?: string;
  mandate?: string;
  at?: string;
}

/** Who signs, in which order, and who has. */
export function SignOffList({ rows }: { rows: SignOffRow[] }) {
  const { say, language } = useSay();
  const tags = {
    signed: <Tag tone="green" icon="✓">{say(componentWords.signed)}</Tag>,
    next: <Tag tone="amber" icon="→">{say(componentWords.next_)}</Tag>,
    waiting: <Tag icon="…">{say(componentWords.waiting)}</Tag>,
  };
  return (
    <Table
      caption={say(componentWords.signOff)}
      columns={[{ label: say(componentWords.authority) }, { label: say(componentWords.signatory) }, { label: say(componentWords.state) }]}
      rows={rows.map((row, index) => ({
        key: row.authority,
        cells: [
          <>
            {index + 1}. {row.authority} {row.lead && <span className="sub">{say(componentWords.lead)}</span>}
          </>,
          row.name ? (
            <>
              {row.name}, {row.position}
              <span className="sub">
                {row.capacity} · {row.mandate}
              </span>
            </>
          ) : (
            "–"
          ),
          <>
            {tags[row.status]} {row.at && <span className="sub">{formatTime(row.at, language)}</span>}
          </>,
        ],
      }))}
    />
  );
}

import { statusNames } from "~/domain/review/matrix-file";
import type { StatementStatus } from "~/domain/review/statement";
import { matrixWords as words } from "~/messages/matrix";
import { useSay } from "./say";
import { Tag, type Tone } from "./tag";

export interface SaidStatement {
  status: StatementStatus;
  equivalent: string | null;
  proof: string | null;
  note: string | null;
}

const tones: Record<StatementStatus, Tone> = { yes: "green", partly: "amber", no: "red", equivalent: "blue" };

/** A vendor's answer as it stands. */
export function Said({ status, ...texts }: SaidStatement) {
  const { say, language } = useSay();
  return (
    <>
      <p><Tag tone={tones[status]}>{statusNames[status][language]}</Tag></p>
      {(["equivalent", "proof", "note"] as const).map((field) => texts[field] && <p key={field} className="said"><span className="hint">{say(words[field])}:</span> {texts[field]}</p>)}
    </>
  );
}

import { type Matrix, type MatrixRow, verbatimIn } from "./matrix-row";
import type { MadeStatement } from "./statement";

/** What a vendor may want to look at again before it tenders. */
export const weaknesses = ["open", "outdated", "not-met", "partly-met", "equivalent-unproven", "proof-missing"] as const;
export type Weakness = (typeof weaknesses)[number];

export interface LotCheck {
  /** Empty where the specification has no lots. */
  lotId: string;
  rows: number;
  /** Answered to the text as it is published now. */
  answered: number;
  /** What was answered stands first, what is open after it. */
  found: { row: MatrixRow; weaknesses: Weakness[] }[];
}

/** What is open and what is weak, for each lot. It judges nothing: whether a tender complies is for the authorities to say. */
export function selfCheck(matrix: Matrix, made: ReadonlyMap<string, MadeStatement>): LotCheck[] {
  const lotIds = matrix.lots.length > 0 ? matrix.lots.map(({ id }) => id) : [""];
  return lotIds.map((lotId) => {
    const rows = matrix.rows.filter((row) => row.lotId === lotId);
    const checked = rows.map((row) => ({ row, weaknesses: weaknessesOf(matrix, row, made.get(row.key)) }));
    const notable = checked.filter((one) => one.weaknesses.length > 0);
    const isOpen = (one: (typeof notable)[number]) => one.weaknesses.includes("open");
    return { lotId, rows: rows.length, answered: checked.filter(({ weaknesses: all }) => !all.includes("open") && !all.includes("outdated")).length, found: [...notable.filter((one) => !isOpen(one)), ...notable.filter(isOpen)] };
  });
}

function weaknessesOf(matrix: Matrix, row: MatrixRow, made: MadeStatement | undefined): Weakness[] {
  if (!made) return ["open"];
  const { status, proof } = made;
  const evidenceAsked = verbatimIn(matrix, row, matrix.prevailing).evidence !== "";
  return [
    ...(made.textSha256 === row.sha256 ? [] : ["outdated" as const]),
    ...(row.level === "shall" && status === "no" ? ["not-met" as const] : []),
    ...(row.level === "shall" && status === "partly" ? ["partly-met" as const] : []),
    // Who offers an equivalent proves it in the tender by any appropriate means: Directive 2014/24/EU, art. 42(5).
    ...(status === "equivalent" && !proof ? ["equivalent-unproven" as const] : []),
    ...((status === "yes" || status === "partly") && evidenceAsked && !proof ? ["proof-missing" as const] : []),
  ];
}

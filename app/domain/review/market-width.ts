import type { Matrix, MatrixRow } from "./matrix-row";
import type { MadeStatement, StatementStatus } from "./statement";

/** Below so many vendors, numbers would tell who said what: nothing is shown then, to nobody. */
export const fewestSharing = 3;
/** A requirement that so few could meet, or fewer, narrows the competition: Directive 2014/24/EU, art. 18(1) and 42(2). */
export const fewCould = 1;

export interface SharingVendor {
  vendorId: string;
  name: string;
  statements: ReadonlyMap<string, MadeStatement>;
}

export type Said = "could" | "partly" | "no" | "unsaid";
export const saidKinds = ["could", "partly", "no", "unsaid"] as const satisfies Said[];

/** How many of the vendors that share their statements could meet a requirement. */
export interface RowWidth {
  row: MatrixRow;
  counts: Record<Said, number>;
  few: boolean;
}

export interface MarketWidth {
  vendors: number;
  /** Those that few could meet stand first. */
  rows: RowWidth[];
}

/** For each requirement and lot, over everybody who shares; null while too few do. */
export function marketWidth(matrix: Matrix, vendors: readonly SharingVendor[]): MarketWidth | null {
  if (vendors.length < fewestSharing) return null;
  const rows = matrix.rows.map((row): RowWidth => {
    const counts = { could: 0, partly: 0, no: 0, unsaid: 0 };
    for (const { statements } of vendors) counts[saidOf(row, statements.get(row.key))]++;
    return { row, counts, few: counts.could <= fewCould };
  });
  return { vendors: vendors.length, rows: [...rows.filter((one) => one.few).sort((a, b) => a.counts.could - b.counts.could), ...rows.filter((one) => !one.few)] };
}

/** Which vendors said what of a row: for the clarification team alone, and no sooner than the numbers. */
export function whoSaid(row: MatrixRow, vendors: readonly SharingVendor[]): Record<Said, string[]> | null {
  if (vendors.length < fewestSharing) return null;
  const names: Record<Said, string[]> = { could: [], partly: [], no: [], unsaid: [] };
  for (const { name, statements } of vendors) names[saidOf(row, statements.get(row.key))].push(name);
  return names;
}

const saidBy: Record<StatementStatus, Said> = { yes: "could", equivalent: "could", partly: "partly", no: "no" };

/** What was said of another text says nothing of this one. */
const saidOf = (row: MatrixRow, made: MadeStatement | undefined): Said => (made?.textSha256 === row.sha256 ? saidBy[made.status] : "unsaid");

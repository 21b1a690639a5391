import type { AppLoadContext } from "@remix-run/node";
import { returnLimits, verbatimColumns } from "~/domain/review/matrix-file";
import { verbatimIn } from "~/domain/review/matrix-row";
import { type Doubt, type ReviewedRow, reviewReturned } from "~/domain/review/returned-matrix";
import { deltaBetween, redline } from "~/domain/specification/text-delta";
import { matrixWords as words } from "~/messages/matrix";
import { say } from "~/messages/say";
import { readMatrixInWorker } from "~/importers/read-in-worker";
import { type openMatrix, lotNumber } from "./open-matrix";

type Opened = Awaited<ReturnType<typeof openMatrix>>;

/** Rows that are not taken, of which a file may hold any number. */
const mostShown = 500;

/** Reads the file of a form and compares it with what is published. */
export async function returnedFile({ importerFile }: AppLoadContext, opened: Opened, request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { missing: true as const };
  if (file.size > returnLimits.bytes) return { trouble: "too-large" as const };
  const outcome = await readMatrixInWorker(importerFile, new Uint8Array(await file.arrayBuffer()), file.name);
  if ("trouble" in outcome) return outcome;

  const { rows, missing } = reviewReturned(opened.matrix, outcome.table, opened.made);
  const shown = (row: ReviewedRow) => shownRow(opened, row);
  const taken = rows.filter(({ becomes }) => becomes === "new" || becomes === "changed");
  const refused = rows.filter(({ becomes }) => becomes === "refused");
  return {
    review: {
      fileName: file.name.slice(-200), publication: opened.matrix.publication, others: outcome.table.others.slice(0, 20),
      taken: taken.map(shown), refused: refused.slice(0, mostShown).map(shown), moreRefused: Math.max(0, refused.length - mostShown),
      same: rows.filter(({ becomes }) => becomes === "same").length, empty: rows.filter(({ becomes }) => becomes === "empty").length,
      missing: missing.slice(0, mostShown).map((row) => labelOf(opened, row)), moreMissing: Math.max(0, missing.length - mostShown),
      /** What the page sends back: the rows that it shows as taken, and no others. */
      rows: JSON.stringify(taken.map(({ id, statement, before }) => ({ key: id, before: before?.at ?? "", ...statement }))),
    },
  };
}

function shownRow(opened: Opened, { row, id, matrixRow, doubts, statement, before, becomes }: ReviewedRow) {
  return { row, label: matrixRow ? labelOf(opened, matrixRow) : id.slice(0, 200), becomes, statement, before: before && { status: before.status, equivalent: before.equivalent, proof: before.proof, note: before.note }, doubts: doubts.map(shownDoubt) };
}

const labelOf = ({ matrix, reading }: Opened, row: NonNullable<ReviewedRow["matrixRow"]>) => {
  const lot = lotNumber(matrix, row.lotId);
  const label = `${row.number} ${verbatimIn(matrix, row, reading).title}`;
  return lot === null ? label : `${label}, ${say(reading, words.lotShort, { number: String(lot) })}`;
};

function shownDoubt({ kind, found = "", fields = [], differences = [] }: Doubt) {
  return {
    kind, found: found.slice(0, 200), fields,
    differences: verbatimColumns.flatMap((column) => differences.filter((one) => one.column === column).map(({ published, returned }) => ({ column, parts: redline(published, deltaBetween(published, returned)) ?? [] }))),
  };
}

export type ShownReview = Extract<Awaited<ReturnType<typeof returnedFile>>, { review: unknown }>["review"];

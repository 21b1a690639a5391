import type { AppLoadContext } from "@remix-run/node";
import { type Language, inLanguage } from "~/domain/language";
import { type MatrixRow, verbatimIn } from "~/domain/review/matrix-row";
import { offersFor } from "~/domain/review/offer";
import type { MadeStatement } from "~/domain/review/statement";
import { findMatrixUnscoped } from "~db/matrices";
import { findUsable } from "~db/statements";
import type { Store } from "~db/store";
import { type openMatrix, lotNumber, textsApart } from "./open-matrix";

type Opened = Awaited<ReturnType<typeof openMatrix>>;

/** Requirements with the rows of their lots, each with its answer and what is offered for it. */
export async function shownRequirements({ store, language }: AppLoadContext, { matrix, reading, made, vendor }: Opened, rows: readonly MatrixRow[]) {
  const clauseIds = [...new Set(rows.flatMap(({ clause }) => (clause ? [clause.id] : [])))];
  const offers = offersFor(matrix.specificationId, rows, await findUsable(store, vendor, matrix.specificationId, clauseIds));
  const shownRow = async (row: MatrixRow) => {
    const kept = made.get(row.key) ?? null;
    const offer = offers.get(row.key);
    return {
      key: row.key, lot: lotNumber(matrix, row.lotId), made: kept && saidIn(kept), isOutdated: kept !== null && kept.textSha256 !== row.sha256,
      offer: offer ? { ...saidIn(offer.made), title: await titleOf(store, offer.made, language), sameText: offer.sameText, apart: offer.sameText ? null : await textsApart(store, row, matrix, offer.made, reading) } : null,
    };
  };
  const ids = [...new Set(rows.map(({ requirementId }) => requirementId))];
  return Promise.all(
    ids.flatMap((id) => {
      const of = rows.filter(({ requirementId }) => requirementId === id);
      const [first] = of;
      return first ? [{ id, number: first.number, level: first.level, ...verbatimIn(matrix, first, reading), rows: of }] : [];
    }).map(async ({ rows: of, ...shown }) => ({ ...shown, rows: await Promise.all(of.map(shownRow)) })),
  );
}

/** Open rows whose very words the vendor has answered before, each shown when it is asked for. */
export async function sameOffers({ store, language }: AppLoadContext, { matrix, reading, made, vendor }: Opened) {
  const open = matrix.rows.filter((row) => made.get(row.key)?.textSha256 !== row.sha256);
  const clauseIds = [...new Set(open.flatMap(({ clause }) => (clause ? [clause.id] : [])))];
  const offers = offersFor(matrix.specificationId, open, await findUsable(store, vendor, matrix.specificationId, clauseIds));
  return open.flatMap((row) => {
    const offer = offers.get(row.key);
    if (!offer?.sameText) return [];
    const shown = async () => ({
      key: row.key, label: `${row.number} ${verbatimIn(matrix, row, reading).title}`, lot: lotNumber(matrix, row.lotId), before: made.get(row.key)?.at ?? "",
      made: saidIn(offer.made), title: await titleOf(store, offer.made, language),
    });
    return [{ shown }];
  });
}

async function titleOf(store: Store, { specificationId, publication }: MadeStatement, language: Language): Promise<string> {
  const from = await findMatrixUnscoped(store, specificationId, publication, new Date());
  return from ? inLanguage(from.matrix.title, language) : specificationId;
}

const saidIn = ({ status, equivalent, proof, note, name, at, publication }: MadeStatement) => ({ status, equivalent: equivalent ?? "", proof: proof ?? "", note: note ?? "", name, at, publication });

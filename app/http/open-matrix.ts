import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Language, inLanguage } from "~/domain/language";
import { type Matrix, type MatrixRow, verbatimIn } from "~/domain/review/matrix-row";
import { type MadeStatement, rowKey } from "~/domain/review/statement";
import { type RedlinePart, deltaBetween, redline } from "~/domain/specification/text-delta";
import { type PublishedMatrix, findMatrixUnscoped } from "~db/matrices";
import { findStatements } from "~db/statements";
import type { Store } from "~db/store";
import { vendorOf } from "./context";
import { nothingHere } from "./perform";

/** The matrix of the newest published version of an address: 404 where nothing is public. */
export async function openPublicMatrix({ store, language }: AppLoadContext, params: Params) {
  const found = await findMatrixUnscoped(store, params.specificationId ?? "", "newest", new Date());
  if (!found) throw nothingHere();
  const { matrix } = found;
  const reading: Language = matrix.languages.includes(language) ? language : matrix.prevailing;
  const published = `/published/${matrix.specificationId}`;
  return { ...found, reading, page: { language, title: inLanguage(matrix.title, reading), published, at: `${published}/matrix`, publication: matrix.publication } };
}

/** The same with what the acting vendor has answered: no address leads to another's. */
export async function openMatrix(context: AppLoadContext, params: Params) {
  const vendor = vendorOf(context);
  const opened = await openPublicMatrix(context, params);
  const made = await findStatements(context.store, vendor, opened.matrix.specificationId);
  return { ...opened, vendor, made: new Map(made.map((one) => [rowKey(one), one])) };
}

export const lotNumber = (matrix: Matrix, lotId: string): number | null => matrix.lots.find(({ id }) => id === lotId)?.number ?? null;

/** What is different between the words that were answered and those of a row; null where those are not to be had. */
export async function textsApart(store: Store, row: MatrixRow, matrix: Matrix, made: MadeStatement, language: Language): Promise<RedlinePart[] | null> {
  const then = await findMatrixUnscoped(store, made.specificationId, made.publication, new Date());
  const before = then?.matrix.rows.find(({ key }) => key === rowKey(made));
  if (!then || !before) return null;
  const [from, to] = [wholeText(then, before, language), wholeText({ matrix }, row, language)];
  return redline(from, deltaBetween(from, to));
}

function wholeText({ matrix }: Pick<PublishedMatrix, "matrix">, row: MatrixRow, language: Language): string {
  const { title, text, verification, evidence } = verbatimIn(matrix, row, language);
  return [title, text, verification, evidence].filter(Boolean).join("\n");
}

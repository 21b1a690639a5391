import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import type { MatrixRow } from "~/domain/review/matrix-row";
import { type MadeStatement, type Statement, rowKey, sameStatement } from "~/domain/review/statement";
import { type PublishedMatrix, findMatrixUnscoped } from "~db/matrices";
import { deleteStatements, findStatements, saveStatements } from "~db/statements";
import type { VendorContext } from "../vendor-act";
import { takeVendorRole } from "../vendors/vendor-role";

export interface Answerable extends PublishedMatrix {
  made: ReadonlyMap<string, MadeStatement>;
}

/** What is public now, for a form that was made for a publication: a newer one is never answered by mistake. */
export async function answerable({ store, vendor, now }: VendorContext, specificationId: string, number: number): Promise<Answerable | Refusal> {
  const found = await findMatrixUnscoped(store, specificationId, "newest", now);
  if (!found) return refuse("not-found");
  if (found.publication.number !== number) return refuse("newer-publication");
  return { ...found, made: new Map((await findStatements(store, vendor, specificationId)).map((one) => [rowKey(one), one])) };
}

/** One row's answer, with when the answer was given that its writer had before the eyes; null takes an answer back. */
export interface Said {
  key: string;
  statement: Statement | null;
  before: string;
}

/** Keeps what differs from what is kept. Whoever wrote over a colleague's newer answer without having seen it is refused. */
export async function keepStatements(context: VendorContext, { publication, matrix, made }: Answerable, said: readonly Said[]): Promise<{ kept: number; takenBack: number } | Refusal> {
  const { store, vendor, now } = context;
  const rows = new Map(matrix.rows.map((row) => [row.key, row]));
  const changes: { row: MatrixRow; statement: Statement | null }[] = [];
  for (const { key, statement, before } of said) {
    const row = rows.get(key);
    if (!row) return refuse("not-found");
    const earlier = made.get(key);
    if (isUnchanged(row, statement, earlier)) continue;
    if ((earlier?.at ?? "") !== before) return refuse("stale");
    changes.push({ row, statement });
  }
  if (changes.length === 0) return { kept: 0, takenBack: 0 };
  const role = await takeVendorRole(context, matrix.specificationId);
  if (isRefusal(role)) return role;

  const kept = changes.flatMap(({ row, statement }) => (statement ? [{ ...idsOf(row), textSha256: row.sha256, clauseId: row.clause?.id ?? null, clauseRevision: row.clause?.revision ?? null, ...statement }] : []));
  const takenBack = changes.filter(({ statement }) => !statement).map(({ row }) => idsOf(row));
  await saveStatements(store, { vendorId: vendor.vendorId, vendorPersonId: vendor.vendorPersonId, specificationId: matrix.specificationId, publicationId: publication.id, at: now }, kept);
  await deleteStatements(store, { vendorId: vendor.vendorId, specificationId: matrix.specificationId }, takenBack);
  return { kept: kept.length, takenBack: takenBack.length };
}

const idsOf = ({ requirementId, lotId }: MatrixRow) => ({ requirementId, lotId });

/** An answer to an earlier text is not in the fields of a form, so that empty ones do not take it back. */
const isUnchanged = (row: MatrixRow, statement: Statement | null, earlier: MadeStatement | undefined): boolean =>
  statement === null ? earlier?.textSha256 !== row.sha256 : Boolean(earlier && sameStatement(earlier, statement) && earlier.textSha256 === row.sha256);

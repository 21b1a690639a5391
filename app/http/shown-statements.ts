import type { AppLoadContext } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { verbatimIn } from "~/domain/review/matrix-row";
import { type MadeStatement, rowKey } from "~/domain/review/statement";
import { findMatrixUnscoped } from "~db/matrices";
import { lotNumber } from "./open-matrix";

/** Statements with the requirement that each answers, as it was published then. */
export function shownStatements({ store, language }: AppLoadContext, statements: readonly MadeStatement[]) {
  return Promise.all(
    statements.map(async (made) => {
      const { specificationId, requirementId, lotId, publication, clauseId, clauseRevision, status, equivalent, proof, note, name, at } = made;
      const found = await findMatrixUnscoped(store, specificationId, publication, new Date());
      const row = found?.matrix.rows.find(({ key }) => key === rowKey(made));
      const own = `/published/${specificationId}/matrix`;
      return {
        key: `${specificationId} ${requirementId} ${lotId}`,
        href: row ? `${own}/sections/${row.sectionId}?requirement=${requirementId}#r-${requirementId}` : `${own}/own`,
        label: found && row ? `${row.number} ${verbatimIn(found.matrix, row, language).title}` : requirementId,
        lang: found?.matrix.languages.includes(language) ? language : found?.matrix.prevailing,
        clause: clauseId === null ? null : { id: clauseId, revision: clauseRevision ?? 1 }, lot: found ? lotNumber(found.matrix, lotId) : null,
        title: found ? inLanguage(found.matrix.title, language) : specificationId, made: { status, equivalent, proof, note, name, at, publication },
      };
    }),
  );
}

import Papa from "papaparse";

export type Cell = string | number | boolean | null;

/** A table as a spreadsheet opens it: UTF-8 with its mark, and no cell that a program would take for a formula. */
export const csv = (columns: readonly string[], rows: readonly Cell[][]): string =>
  `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? "")) }, { escapeFormulae: true })}\r\n`;

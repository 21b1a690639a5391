import { type Language, type Localized, inLanguage, languages } from "../language";
import { levelVerbs } from "../wording/wording";
import { type Matrix, type MatrixRow, verbatimIn } from "./matrix-row";
import { type OwnField, type StatementStatus, statementStatuses } from "./statement";

/** The columns of a matrix as a file, in their order. Their headings are how a file that comes back is understood. */
export const matrixColumns = ["number", "lot", "level", "title", "text", "verification", "evidence", "status", "equivalent", "proof", "note", "publication", "id", "textHash", "specificationHash"] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** What stands in a file word for word and is compared when it comes back. */
export const verbatimColumns = ["lot", "level", "title", "text", "verification", "evidence"] as const satisfies MatrixColumn[];
export type VerbatimColumn = (typeof verbatimColumns)[number];

export const columnNames: Record<MatrixColumn, Localized> = {
  number: { en: "No.", lv: "Nr." },
  lot: { en: "Lot", lv: "Daļa" },
  level: { en: "Level", lv: "Pakāpe" },
  title: { en: "Title", lv: "Nosaukums" },
  text: { en: "Requirement", lv: "Prasība" },
  verification: { en: "How it is checked", lv: "Kā to pārbauda" },
  evidence: { en: "Evidence asked", lv: "Prasītie pierādījumi" },
  status: { en: "Your answer", lv: "Jūsu atbilde" },
  equivalent: { en: "Equivalent solution", lv: "Līdzvērtīgs risinājums" },
  proof: { en: "Means of proof", lv: "Pierādīšanas līdzekļi" },
  note: { en: "Your note", lv: "Jūsu piezīme" },
  publication: { en: "Published version", lv: "Publicētā versija" },
  id: { en: "ID", lv: "Identifikators" },
  textHash: { en: "SHA-256 of the requirement", lv: "Prasības SHA-256" },
  specificationHash: { en: "SHA-256 of the specification", lv: "Specifikācijas SHA-256" },
};

export const statusNames: Record<StatementStatus, Localized> = {
  yes: { en: "Yes", lv: "Jā" },
  partly: { en: "Partly", lv: "Daļēji" },
  no: { en: "No", lv: "Nē" },
  equivalent: { en: "Equivalent", lv: "Līdzvērtīgs" },
};

/** The cells of a row that nobody but the authorities writes. */
export function verbatimCells(matrix: Matrix, row: MatrixRow, language: Language): Record<VerbatimColumn, string> {
  const lot = matrix.lots.find(({ id }) => id === row.lotId);
  return { lot: lot ? `${lot.number}. ${inLanguage(lot.title, language)}` : "", level: levelVerbs[language][row.level], ...verbatimIn(matrix, row, language) };
}

/** A status as people and programs write it, in whichever language; null where it is none. */
export function statusOf(written: string): StatementStatus | null {
  const plain = written.trim().toLocaleLowerCase("lv");
  return statementStatuses.find((status) => plain === status || languages.some((language) => statusNames[status][language].toLocaleLowerCase("lv") === plain)) ?? null;
}

/** One line of a file that came back. */
export interface ReturnedRow {
  /** As a spreadsheet counts: the heading is row 1. */
  row: number;
  cells: Partial<Record<MatrixColumn, string>>;
  /** Cells that hold a formula. What it gave is not read. */
  formulas: OwnField[];
}

/** A file that came back, before it is compared with what was published. */
export interface ReturnedTable {
  language: Language;
  rows: ReturnedRow[];
  /** Headings that are not of the matrix: what stands under them is not read. */
  others: string[];
}

/** Why a file is refused whole. */
export const returnTroubles = ["kind", "too-large", "too-many-rows", "broken", "bomb", "macros", "external", "not-a-matrix", "too-slow", "busy"] as const;
export type ReturnTrouble = (typeof returnTroubles)[number];

export const returnLimits = { bytes: 2_000_000, rows: 20_000, unpacked: 60_000_000, seconds: 30, memoryMegabytes: 768 };

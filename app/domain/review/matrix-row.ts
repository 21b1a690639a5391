import type { Language, PartlyLocalized } from "../language";
import type { Level } from "../library/clause";

/** What is asked in one row, word for word. */
export interface Verbatim {
  title: string;
  text: string;
  verification: string;
  evidence: string;
}

/** One requirement for one lot. */
export interface MatrixRow {
  key: string;
  requirementId: string;
  /** Empty where the specification has no lots. */
  lotId: string;
  sectionId: string;
  number: string;
  level: Level;
  verbatim: Partial<Record<Language, Verbatim>>;
  /** Over the level and the words in all languages: the same words anywhere have the same hash. */
  sha256: string;
  /** Null for a requirement that the authorities wrote themselves. */
  clause: { id: string; revision: number } | null;
}

/** What a vendor fills in, the same for every vendor: one row for each requirement and lot of a publication. */
export interface Matrix {
  specificationId: string;
  title: PartlyLocalized;
  languages: Language[];
  prevailing: Language;
  publication: number;
  /** Hash of the published baseline. */
  sha256: string;
  lots: { id: string; number: number; title: PartlyLocalized }[];
  sections: { id: string; number: string; title: PartlyLocalized }[];
  rows: MatrixRow[];
  /** Requirements that ask nothing (level info) and so have no row. */
  informative: number;
}

/** The words of a row in a language; in the prevailing one where it has none. */
export function verbatimIn(matrix: Pick<Matrix, "prevailing">, row: MatrixRow, language: Language): Verbatim {
  return row.verbatim[language] ?? row.verbatim[matrix.prevailing] ?? { title: "", text: "", verification: "", evidence: "" };
}

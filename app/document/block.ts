/** A column of a table, its width in hundredths of the text's. Figures stand flush right, so that places stand under places. */
export interface Column {
  label: string;
  width: number;
  numeric?: true;
}

/** A piece of running text. */
export type Run =
  | { kind: "text" | "strong" | "value" | "open" | "inserted" | "deleted" | "code"; text: string }
  | { kind: "reference"; text: string; anchor: string };

export interface ContentsEntry {
  level: 1 | 2;
  number: string | null;
  text: string;
  anchor: string;
}

/** What a document is made of, before any format. Each format has one writer for each kind. */
export type Block =
  | { kind: "cover"; label: string; title: string; demonstration: string | null; parties: string[]; facts: { label: string; text: string }[] }
  | { kind: "contents"; title: string; entries: ContentsEntry[] }
  | { kind: "tables"; title: string; entries: { text: string; anchor: string }[] }
  | { kind: "heading"; level: 1 | 2; number: string | null; text: string; anchor: string }
  | { kind: "paragraph"; runs: Run[] }
  /** `names`: how many of the first cells say what a row is about; one where nothing is said. The anchor is given when the whole document is put together. */
  | { kind: "table"; caption: string; anchor?: string; columns: Column[]; rows: Run[][][]; names?: number }
  | { kind: "requirement"; anchor: string; number: string; id: string; level: string; title: string; titleRuns?: Run[]; text: Run[]; facts: { label: string; runs: Run[] }[] }
  /** A QR code (ISO/IEC 18004) of an address, drawn, with the address beside it. */
  | { kind: "code"; address: string; alternative: string; caption: string }
  | { kind: "pageBreak" };

export interface SpecificationDocument {
  title: string;
  language: "en" | "lv";
  /** For headers and file properties. */
  baselineLabel: string;
  sha256: string;
  createdAt: string;
  specificationId: string;
  baselineNumber: number;
  /** The authority whose reading it is; null for the joint reading. */
  as: string | null;
  /** Set where changes are tracked: whose they are, and since when. */
  tracked?: { author: string; date: string };
  page: { label: string; of: string };
  skip: string;
  blocks: Block[];
}

/** A document about the record of a specification: it shows no baseline, and names the state of the log that it was written from. */
export type ReportDocument = Omit<SpecificationDocument, "sha256"> & { sha256: null; logHash: string };

export const text = (words: string): Run[] => [{ kind: "text", text: words }];

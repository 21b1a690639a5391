import { strToU8 } from "fflate";
import { type Disposition, dispositionOf, dispositionRows } from "../document/disposition";
import type { Language } from "../domain/language";
import { reportDocxOf } from "./docx/docx";
import { reportHtmlOf } from "./html/html";
import { workbookOf } from "./xlsx/workbook";

export const dispositionKinds = ["html", "docx", "xlsx"] as const;
export type DispositionKind = (typeof dispositionKinds)[number];

/** The disposition report of a round as a file. */
export function dispositionFile(disposition: Disposition, language: Language, kind: DispositionKind): Uint8Array {
  const document = dispositionOf(disposition, language);
  switch (kind) {
    case "html":
      return strToU8(reportHtmlOf(document));
    case "docx":
      return reportDocxOf(document);
    case "xlsx": {
      const { columns, rows } = dispositionRows(disposition, language);
      const widths = [8, 40, 60, 24, 60, 30, 28, 28];
      return workbookOf([{ name: document.baselineLabel.slice(0, 31), columns: columns.map((label, index) => ({ label, width: widths[index] ?? 20 })), rows }], { title: document.title, language, createdAt: document.createdAt });
    }
  }
}

import { strToU8 } from "fflate";
import { checkReportDocument } from "../document/check-report";
import { checkReportWords } from "../document/check-report-words";
import type { CheckReport } from "../domain/checks/report";
import type { Language } from "../domain/language";
import { reportDocxOf } from "./docx/docx";
import { sarifOf } from "./sarif";

export const checkReportKinds = ["docx", "json", "sarif"] as const;
export type CheckReportKind = (typeof checkReportKinds)[number];

/** The media type of each; SARIF has the one that OASIS registered. */
export const checkReportTypes: Record<CheckReportKind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", json: "application/json; charset=utf-8", sarif: "application/sarif+json; charset=utf-8",
};

/** The report on the checks as a file. */
export function checkReportFile(report: CheckReport, kind: CheckReportKind, language: Language): Uint8Array {
  if (kind === "docx") return reportDocxOf(checkReportDocument(report, language));
  const content = kind === "sarif" ? sarifOf(report, language) : { format: "jointspec-checks-1", notice: checkReportWords.notAdvice, ...report };
  return strToU8(`${JSON.stringify(content, null, 2)}\n`);
}

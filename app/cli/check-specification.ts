import { writeFileSync } from "node:fs";
import { type CheckReport, type ReportedFinding } from "~/domain/checks/report";
import type { Language } from "~/domain/language";
import { checkReportFile } from "~/exporters/check-report";
import { findCheckReport } from "~/http/check-report";
import { checkWords } from "~/messages/checks";
import { say } from "~/messages/say";
import { openStore } from "~db/open";
import { findSpecificationIdsUnscoped, findSpecificationUnscoped } from "~db/specifications";
import { UsageTrouble, configFromEnvironment } from "./usage";

interface Asked {
  language: Language;
  /** What goes to the standard output: one finding in a line, or a file. */
  as: "lines" | "json" | "sarif";
  docx: string | null;
}

/** Checks a specification of the database. Exit code 1 where something stands in the way of freezing. */
export async function checkSpecification(id: string, { language, as, docx }: Asked): Promise<number> {
  const report = await reportOf(id);
  if (docx !== null) writeFileSync(docx, checkReportFile(report, "docx", language));
  if (as === "lines") for (const line of linesOf(report, language)) console.log(line);
  else process.stdout.write(checkReportFile(report, as, language));
  return report.counts.blocking > 0 ? 1 : 0;
}

async function reportOf(id: string): Promise<CheckReport> {
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const specification = await findSpecificationUnscoped(store, id);
    if (!specification) throw new UsageTrouble(`There is no specification ${id}. Specifications: ${(await findSpecificationIdsUnscoped(store)).join(", ") || "none"}`);
    // Whoever has the database sees everything: as the lead buyer does.
    return await findCheckReport(store, { specification, standing: "lead", sections: [], head: 0 }, new Date());
  } finally {
    await store.close();
  }
}

function linesOf({ findings, packs }: CheckReport, language: Language): string[] {
  const line = ({ place, severity, rule, says, waiver }: ReportedFinding) =>
    [place.number ?? "-", severity, rule, `${says[language].replace(/\s+/g, " ")}${waiver?.state === "accepted" ? ` [${say(language, checkWords.waivedTag)}: ${waiver.reason.replace(/\s+/g, " ")}]` : ""}`].join("\t");
  return [...findings.map(line), `${say(language, checkWords.packs)}: ${packs.map(({ id, version }) => `${id} ${version}`).join(", ")}. ${say(language, checkWords.notAdvice)}`];
}

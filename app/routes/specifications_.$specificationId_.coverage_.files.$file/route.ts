import type { LoaderFunctionArgs } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { coverageSheets, findCoverage } from "~/http/coverage";
import { openSpecification } from "~/http/perform";
import { askedTable, sentTable } from "~/http/table-file";
import { coverageWords } from "~/messages/coverage";
import { say } from "~/messages/say";

/** The coverage as a workbook, its clauses or its capabilities as separated values. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const asked = askedTable(params.file, ["coverage", "capabilities"]);
  const now = new Date();
  const { clauses, capabilities, states } = coverageSheets(await findCoverage(context.store, opened, now), asked.language);
  const { id, title } = opened.specification;
  const about = { id, title: `${inLanguage(title, asked.language)}: ${say(asked.language, coverageWords.title)}` };
  return sentTable(asked.name === "capabilities" ? [capabilities, states] : [clauses, capabilities, states], asked, about, now);
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { languages } from "~/domain/language";
import { checkReportFile, checkReportKinds, checkReportTypes } from "~/exporters/check-report";
import { findCheckReport } from "~/http/check-report";
import { nothingHere, openSpecification } from "~/http/perform";

/** The report on the checks by the name of its file: "checks.en.docx". */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const [name, tag, ending] = (params.file ?? "").split(".");
  const language = languages.find((one) => one === tag);
  const kind = checkReportKinds.find((one) => one === ending);
  if (name !== "checks" || !language || !kind) throw nothingHere();
  const bytes = checkReportFile(await findCheckReport(context.store, opened, new Date()), kind, language);
  return new Response(Buffer.from(bytes), {
    headers: { "Content-Type": checkReportTypes[kind], "Content-Disposition": `attachment; filename="checks-${opened.specification.id}.${language}.${kind}"`, "Cache-Control": "private, no-store" },
  });
}

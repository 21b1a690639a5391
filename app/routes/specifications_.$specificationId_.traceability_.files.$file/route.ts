import type { LoaderFunctionArgs } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { openSpecification } from "~/http/perform";
import { askedTable, sentTable } from "~/http/table-file";
import { findTraces, traceTable } from "~/http/traceability";
import { say } from "~/messages/say";
import { traceWords } from "~/messages/traceability";

/** The whole matrix as a workbook or as separated values. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const asked = askedTable(params.file, ["traceability"]);
  const { id, title } = opened.specification;
  const table = traceTable(await findTraces(context.store, opened), opened, asked.language);
  const name = say(asked.language, traceWords.title);
  return sentTable([{ name, ...table }], asked, { id, title: `${inLanguage(title, asked.language)}: ${name}` }, new Date());
}

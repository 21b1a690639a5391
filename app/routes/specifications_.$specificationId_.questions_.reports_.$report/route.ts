import type { LoaderFunctionArgs } from "@remix-run/node";
import { languages } from "~/domain/language";
import { dispositionFile, dispositionKinds } from "~/exporters/disposition";
import { contentTypes } from "~/exporters/export";
import { nothingHere, openSpecification } from "~/http/perform";
import { findDisposition } from "~/http/review/disposition";

/** The disposition report of a round: "1.en.docx". */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const [number = "", tag, ending] = (params.report ?? "").split(".");
  const language = languages.find((one) => one === tag);
  const kind = dispositionKinds.find((one) => one === ending);
  if (!language || !kind || !/^[1-9]\d{0,4}$/.test(number)) throw nothingHere();
  const bytes = dispositionFile(await findDisposition(context.store, opened, Number(number)), language, kind);
  const disposition = `${kind === "html" ? "inline" : "attachment"}; filename="disposition-${number}.${language}.${kind}"`;
  return new Response(Buffer.from(bytes), { headers: { "Content-Type": contentTypes[kind], "Content-Disposition": disposition, "Cache-Control": "no-store" } });
}

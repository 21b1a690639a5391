import type { LoaderFunctionArgs } from "@remix-run/node";
import { packageName, signingName } from "~/exporters/signing-package";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { signingPackage } from "~/http/signing-package";
import { packInWorker } from "~/signatures/in-worker";
import { asiceType } from "~/signatures/zip/names";

/** What is signed outside the system: `files.zip`, `container.asice`, `document.lv.pdf`. The same bytes every time. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { stored } = await openBaseline(context, params);
  const language = stored.baseline.specification.languages.find((one) => params.file === `document.${one}.pdf`);
  if (!language && params.file !== "files.zip" && params.file !== "container.asice") throw nothingHere();

  const made = await signingPackage(context, stored);
  if (language) return file(made.files.get(signingName(stored, language, "pdf")) ?? new Uint8Array(), "application/pdf", signingName(stored, language, "pdf"));
  return params.file === "files.zip" ? file(made.fileSet, "application/zip", `${packageName(stored)}.zip`) : file(await packInWorker(context.signatureFile, made.files), asiceType, `${packageName(stored)}.asice`);
}

function file(bytes: Uint8Array, type: string, name: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type, "Content-Length": String(bytes.length), "Content-Disposition": `attachment; filename="${name}"` } });
}

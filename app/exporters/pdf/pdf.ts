import { documentOf } from "../../document/document";
import type { Language } from "../../domain/language";
import type { Evidence } from "../../domain/signing/evidence";
import { lookOf } from "../docx/house-style";
import { type Report, within } from "../progress";
import { typstOf } from "./typst";

/**
 * The PDF of a baseline: tagged (ISO 14289-1, PDF/UA-1), fonts embedded, bookmarks. The same evidence and language give the same bytes:
 * the only date in it is the baseline's. Throws what Typst says when a document cannot be tagged.
 */
export async function pdfOf(evidence: Evidence, language: Language, as: string | null = null, report?: Report): Promise<Uint8Array> {
  // Loaded when it is needed: the compiler is 50 MB of native code.
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const document = documentOf(evidence, language, as);
  const compiler = NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: typstOf(document, lookOf(evidence.baseline), within(report, 0, 0.3)) });
  report?.(0.8);
  const made = compiled.result;
  if (!made) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
  return compiler.pdf(made, { pdfStandard: "ua-1", creationTimestamp: Math.floor(Date.parse(document.createdAt) / 1000) });
}

import { type Files, packed } from "../../domain/publishing/file-set";
import { evidenceName, partsOfName, publicFileNames } from "../../domain/publishing/public-files";
import { Language } from "../../domain/language";
import type { Evidence } from "../../domain/signing/evidence";
import { exported, redlined, written } from "../export";
import { type Report, within } from "../progress";
import { requirementsCsv } from "./requirements-csv";

/** What was published last, by its public number. */
export interface Before {
  number: number;
  evidence: Evidence;
}

/** Every file of a publication in every language, in one run of bytes. */
export async function publicFilesOf(evidence: Evidence, before: Before | null, report?: Report): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const names = publicFileNames(evidence.baseline.specification.languages, before?.number ?? null);
  for (const [index, name] of names.entries()) files.set(name, await fileOf(name, evidence, before, within(report, index / names.length, (index + 1) / names.length)));
  return packed(files satisfies Files);
}

async function fileOf(name: string, evidence: Evidence, before: Before | null, report?: Report): Promise<Uint8Array> {
  if (name === evidenceName) return exported(evidence, evidence.baseline.specification.prevailing, "json");
  const { kind, since, language: tag } = partsOfName(name);
  const language = Language.parse(tag);
  if (since !== null && before) return redlined(before.evidence, evidence, language, kind === "docx" ? "docx" : "html", report);
  switch (kind) {
    case "csv":
      return requirementsCsv(evidence, language);
    case "html": case "docx": case "pdf": case "xlsx": case "md":
      return written(evidence, language, kind, null, { report });
    default:
      throw new Error(`no public file is called ${name}`);
  }
}

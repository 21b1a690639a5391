import { askedFile, downloadName } from "~/domain/exporting/asked-file";
import { type ExportJob, keptMilliseconds, shownState } from "~/domain/exporting/export-job";
import type { Language, Localized } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { exporting as words } from "~/messages/exporting";
import { say } from "~/messages/say";
import { fileKindNames, signing } from "~/messages/signing";
import type { Specification } from "~/domain/specification/specification";

/** A job as a page shows it. */
export function shownExport(job: ExportJob, { id, participants }: Pick<Specification, "id" | "participants">, number: number, language: Language, now: Date) {
  const { file, readAs, progress, size, startedAt, endedAt } = job;
  return {
    id: job.id,
    file,
    readAs,
    name: fileLabel(language, file, participants.find((one) => one.authorityId === readAs)?.name ?? null),
    saveAs: savedName(file, id, number, readAs),
    state: shownState(job, now),
    progress,
    kilobytes: size === null ? 0 : Math.max(1, Math.round(size / 1000)),
    startedAt: startedAt.toISOString(),
    keptUntil: endedAt && new Date(endedAt.getTime() + keptMilliseconds).toISOString(),
  };
}

function savedName(file: string, specificationId: string, number: number, readAs: string | null): string {
  const asked = askedFile(file);
  return asked ? downloadName(asked, specificationId, number, readAs) : file;
}

/** What a reader calls the file of an address. */
export function fileLabel(language: Language, file: string, authority: string | null): string {
  const asked = askedFile(file);
  const words_ = (sentence: Localized, values = {}) => say(language, sentence, values);
  if (!asked) return file;
  const { kind } = asked;
  if (kind === "zip") return words_(signing.archive);
  if (kind === "json") return words_(signing.canonical);
  const named = { kind: words_(fileKindNames[kind]), language: words_(languageNames[asked.language]) };
  const label = asked.what === "redline" ? words_(signing.changesSince, { ...named, number: asked.since }) : words_(signing.documentIn, named);
  return authority === null ? label : words_(words.asAuthority, { file: label, authority });
}

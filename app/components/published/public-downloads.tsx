import { languageNames } from "~/messages/common";
import { publicWords as words } from "~/messages/publishing";
import { fileKindNames } from "~/messages/signing";
import { useSay } from "../say";
import { Table } from "../table";

interface DownloadsProps {
  /** Of the version: its files never change. */
  at: string;
  files: { name: string; kilobytes: number; sha256: string; language: string | null; kind: string; since: number | null }[];
}

/** Every file with its size and hash. */
export function PublicDownloads({ at, files }: DownloadsProps) {
  const { say } = useSay();
  const label = ({ kind, since }: DownloadsProps["files"][number]) => {
    const named = kind === "json" ? say(words.evidenceFile) : kind === "csv" ? "CSV" : kind in fileKindNames ? say(fileKindNames[kind as keyof typeof fileKindNames]) : kind;
    return since === null ? named : `${say(words.changesFile, { number: String(since) })}, ${named}`;
  };
  const languageOf = (tag: string | null) => (tag === "en" || tag === "lv" ? say(languageNames[tag]) : say(words.allLanguages));
  return (
    <Table
      caption={say(words.downloads)}
      captionHidden
      columns={[{ label: say(words.file) }, { label: say(words.languages) }, { label: say(words.size), numeric: true }, { label: "SHA-256" }]}
      rows={files.map((one) => ({
        key: one.name,
        cells: [<a href={`${at}/files/${one.name}`}>{label(one)}</a>, languageOf(one.language), say(words.kilobytes, { size: String(one.kilobytes) }), <span className="hash">{one.sha256}</span>],
      }))}
    />
  );
}

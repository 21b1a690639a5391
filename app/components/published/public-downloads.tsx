import { languageNames } from "~/messages/common";
import { publicWords as words } from "~/messages/publishing";
import { fileKindNames } from "~/messages/signing";
import { Facts } from "../facts";
import { useSay } from "../say";

export interface Download {
  name: string;
  kilobytes: number;
  language: string | null;
  kind: string;
  since: number | null;
}

interface DownloadsProps {
  /** Of the version: its files never change. */
  at: string;
  files: Download[];
  languages: ("en" | "lv")[];
}

/** What people ask for most comes first. */
const order = ["pdf", "docx", "html", "xlsx", "csv", "md", "json"];

/** Every file, language by language. */
export function PublicDownloads({ at, files, languages }: DownloadsProps) {
  const { say } = useSay();
  const labels: Record<string, string> = { ...Object.fromEntries(Object.entries(fileKindNames).map(([kind, name]) => [kind, say(name)])), json: say(words.evidenceFile), csv: "CSV" };
  const list = (of: Download[]) => (
    <ul>
      {of.toSorted((a, b) => (a.since ?? 0) - (b.since ?? 0) || order.indexOf(a.kind) - order.indexOf(b.kind)).map(({ name, kilobytes, kind, since }) => (
        <li key={name}>
          <a href={`${at}/files/${name}`}>{say(words.sized, { file: `${since === null ? "" : `${say(words.changesFile, { number: String(since) })}, `}${labels[kind] ?? kind}`, size: String(kilobytes) })}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <Facts
      items={[
        ...languages.map((language) => ({ label: say(languageNames[language]), value: list(files.filter((one) => one.language === language)) })),
        { label: say(words.allLanguages), value: list(files.filter((one) => one.language === null)) },
      ]}
    />
  );
}

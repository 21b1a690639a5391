import { Language } from "../language";

export const fileKinds = ["docx", "pdf", "html", "xlsx", "md", "json", "zip"] as const;
export type FileKind = (typeof fileKinds)[number];

/** Kinds that hold every language, so that there is one file of each. */
export const wholeKinds: readonly FileKind[] = ["json", "zip"];

export const redlineKinds = ["docx", "html"] as const;

/** A file of a baseline as its address names it: a document, or what changed since an earlier baseline. */
export type AskedFile =
  | { what: "file"; kind: FileKind; language: Language }
  | { what: "redline"; kind: (typeof redlineKinds)[number]; language: Language; since: number };

/** `specification.lv.docx` or `changes-1.lv.docx`; null for a name that is none of a file. */
export function askedFile(name: string): AskedFile | null {
  const [, since, tag, ending] = /^(?:specification|changes-(\d{1,6}))\.(\w+)\.(\w+)$/.exec(name) ?? [];
  const language = Language.safeParse(tag);
  if (!language.success) return null;
  if (since !== undefined) {
    const kind = redlineKinds.find((one) => one === ending);
    return kind ? { what: "redline", kind, language: language.data, since: Number(since) } : null;
  }
  const kind = fileKinds.find((one) => one === ending);
  return kind ? { what: "file", kind, language: language.data } : null;
}

const manyRequirements = 1000;

/** Whether nobody should wait for the file with a page open: it is then prepared beside the request. */
export const takesLong = ({ kind }: AskedFile, requirements: number): boolean =>
  kind === "zip" || kind === "pdf" || (kind !== "json" && requirements > manyRequirements);

/** What a file is called when it is saved. */
export function downloadName(asked: AskedFile, specificationId: string, number: number, as: string | null): string {
  const { kind, language } = asked;
  if (asked.what === "redline") return `specification-${specificationId}-changes-${asked.since}-${number}-${language}.${kind}`;
  return `specification-${specificationId}-baseline-${number}${wholeKinds.includes(kind) ? "" : `-${language}${as === null ? "" : `-${as}`}`}.${kind}`;
}

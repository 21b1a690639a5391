import type { Language } from "../language";

export const publicKinds = ["html", "docx", "pdf", "xlsx", "csv", "md"] as const;
export const changeKinds = ["html", "docx"] as const;

/** The one file that holds every language, and the proof of everything: what the others are verified with. */
export const evidenceName = "specification.json";

/** The files of a publication by name: one of each kind in each language, and what changed since the publication before. */
export const publicFileNames = (languages: readonly Language[], since: number | null): string[] => [
  evidenceName,
  ...languages.flatMap((language) => [
    ...publicKinds.map((kind) => `specification.${language}.${kind}`),
    ...(since === null ? [] : changeKinds.map((kind) => `changes-${since}.${language}.${kind}`)),
  ]),
];

/** The language and the kind that the name of a public file tells; null where it is of every language. */
export function partsOfName(name: string): { language: string | null; kind: string; since: number | null } {
  const [stem = "", ...rest] = name.split(".");
  const since = /^changes-(\d+)$/.exec(stem)?.[1];
  return { kind: rest.at(-1) ?? "", language: rest.length > 1 ? (rest[0] ?? null) : null, since: since === undefined ? null : Number(since) };
}

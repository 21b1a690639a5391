import { addressBook } from "../addresses";

/** What an address of the public pages asks for. Which specification and version it is about is told apart from what of it is shown. */
export interface PublicPlace {
  kind: "list" | "feed" | "sitemap" | "robots" | "page" | "file" | "specification-feed" | "questions";
  /** Null where it is about all specifications. */
  specificationId: string | null;
  version: number | "newest";
  /** Of a file. */
  name: string;
}

const [page, file] = ["page", "file"] as const;
const kindAt = addressBook<PublicPlace["kind"]>([
  ["/published", "list"],
  ["/published/feed.xml", "feed"],
  ["/sitemap.xml", "sitemap"],
  ["/robots.txt", "robots"],
  ["/published/:id", page],
  ["/published/:id/requirements", page],
  ["/published/:id/requirements/:requirementId", page],
  ["/published/:id/glossary", page],
  ["/published/:id/changes", page],
  ["/published/:id/proof", page],
  ["/published/:id/matrix", page],
  ["/published/:id/questions", "questions"],
  ["/published/:id/files/:file", file],
  ["/published/:id/feed.xml", "specification-feed"],
  ["/published/:id/versions/:number", page],
  ["/published/:id/versions/:number/requirements", page],
  ["/published/:id/versions/:number/requirements/:requirementId", page],
  ["/published/:id/versions/:number/proof", page],
  ["/published/:id/versions/:number/files/:file", file],
]);

/** Null for every address that is not the same for all who read it. */
export function publicPlace(path: string): PublicPlace | null {
  const kind = kindAt(path);
  if (!kind) return null;
  const [, , id = null, word, number] = path.split("/");
  const isAboutAll = kind === "list" || kind === "feed" || kind === "sitemap" || kind === "robots";
  const version = word === "versions" ? (/^[1-9]\d{0,5}$/.test(number ?? "") ? Number(number) : 0) : "newest";
  return { kind, specificationId: isAboutAll ? null : id, version, name: path.split("/").at(-1) ?? "" };
}

const known = ["authority", "level", "lot", "page", "requirement", "round", "search", "section", "since", "view"];

/** What of a query changes a page, always in the same order: nothing else makes it another page. */
export const knownQuery = (search: URLSearchParams): string[][] =>
  known.flatMap((name) => search.getAll(name).filter(Boolean).slice(0, 20).map((value) => [name, value.slice(0, 100)]));

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { sha256 } from "~/domain/sha256";
import { languages } from "~/domain/language";
import { CalendarRules } from "~/domain/calendar/calendar-rules";
import { WordFile } from "~/domain/checks/lexicon";
import { RulePack } from "~/domain/checks/rule-pack";
import { Clause } from "~/domain/library/clause";
import { Assessment } from "~/domain/library/assessment";
import { Glossary, type Term } from "~/domain/library/glossary";
import { Guide } from "~/domain/library/guide";
import { IndicatorSet } from "~/domain/library/indicator";
import { Pack } from "~/domain/library/pack";
import { libraryProblems } from "~/domain/library/release";
import { type Standard, StandardRegister } from "~/domain/library/standard";
import { Template } from "~/domain/library/template";
import { type ClauseRow, findClauseHashes, findReleases, saveClauses, saveClausesGone, saveRelease, saveTemplate } from "./library";
import { saveReferenceData } from "./reference-data";
import { packageRoot } from "./migrations";
import { searchable } from "./search-words";
import type { Store } from "./store";

/** A library file that cannot be published: which, where, why. The release is refused whole. */
export class LibraryTrouble extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The library is not published:\n${problems.join("\n")}`);
  }
}

export interface Library {
  packs: { pack: Pack; clauses: Clause[] }[];
  templates: Template[];
  /** Standards, terms, indicators, assessments, the guided start, what deadlines are computed with, and by which rules is checked. */
  reference?: Reference;
}

export interface Reference {
  standards: Standard[];
  terms: Term[];
  indicators: IndicatorSet[];
  assessments: Assessment[];
  guides: Guide[];
  calendars: CalendarRules[];
  rulePacks: RulePack[];
  words: WordFile[];
}

export const templatesFolder = join(packageRoot, "templates");

/** Reads and checks every file of the library. Throws LibraryTrouble with all problems at once. */
export function readLibrary(folder = templatesFolder): Library {
  const problems: string[] = [];
  const library = join(folder, "library");
  const packs = readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => readPack(join(library, entry.name), problems));
  const templates = yamlFiles(join(folder, "specifications")).flatMap((file) => readYaml(file, Template, problems) ?? []);
  const reference = readReferenceFiles(folder, problems);
  const read = { packs: packs.flatMap(({ pack, clauses }) => (pack ? [{ pack, clauses }] : [])), templates, reference };

  if (problems.length === 0) problems.push(...libraryProblems(read));
  if (problems.length > 0) throw new LibraryTrouble(problems);
  return read;
}

/** Reads and checks everything beside clauses and templates. Throws LibraryTrouble with all problems at once. */
export function readReference(folder = templatesFolder): Reference {
  const problems: string[] = [];
  const reference = readReferenceFiles(folder, problems);
  if (problems.length > 0) throw new LibraryTrouble(problems);
  return reference;
}

function readReferenceFiles(folder: string, problems: string[]): Reference {
  const library = join(folder, "library");
  return {
    standards: readYaml(join(library, "standards.yaml"), StandardRegister, problems)?.standards ?? [],
    terms: readYaml(join(library, "glossary.yaml"), Glossary, problems)?.terms ?? [],
    indicators: yamlFiles(join(folder, "indicators")).flatMap((file) => readYaml(file, IndicatorSet, problems) ?? []),
    assessments: yamlFiles(join(folder, "assessments")).flatMap((file) => readYaml(file, Assessment, problems) ?? []),
    guides: yamlFiles(join(folder, "guides")).flatMap((file) => readYaml(file, Guide, problems) ?? []),
    calendars: yamlFiles(join(folder, "calendar")).flatMap((file) => readYaml(file, CalendarRules, problems) ?? []),
    rulePacks: yamlFiles(join(folder, "rules")).flatMap((file) => readYaml(file, RulePack, problems) ?? []),
    words: yamlFiles(join(folder, "rules", "words")).flatMap((file) => readYaml(file, WordFile, problems) ?? []),
  };
}

/** Publishes what is new as immutable, hashed releases. Publishing the same again changes nothing. */
export async function publishLibrary(store: Store, library: Library, publishedAt: Date): Promise<{ published: string[] }> {
  return store.transaction(async () => {
    const known = new Map((await findReleases(store)).map((release) => [release.id, release.sha256]));
    const published: string[] = [];
    for (const { pack, clauses } of library.packs) {
      const id = `${pack.id}@${pack.version}`;
      const hash = sha256(canonicalJson({ pack, clauses }));
      if (known.get(id) === hash) continue;
      if (known.has(id)) throw new LibraryTrouble([`${id}: published before with other content; give pack.yaml a new version`]);
      await publishPack(store, { pack, clauses, id, hash, publishedAt });
      published.push(id);
    }
    for (const template of library.templates) await saveTemplate(store, template, sha256(canonicalJson(template)));
    if (library.reference) await saveReferenceData(store, entriesOf(library.reference));
    return { published };
  });
}

const entriesOf = ({ standards, terms, indicators, assessments, guides, calendars, rulePacks, words }: Reference) => [
  ...standards.map((content) => ({ kind: "standard" as const, id: content.id, content })),
  ...terms.map((content) => ({ kind: "term" as const, id: content.en, content })),
  ...indicators.map((content) => ({ kind: "indicators" as const, id: content.id, content })),
  ...assessments.map((content) => ({ kind: "assessment" as const, id: content.id, content })),
  ...guides.map((content) => ({ kind: "guide" as const, id: content.id, content })),
  ...calendars.map((content) => ({ kind: "calendar" as const, id: content.id, content })),
  ...rulePacks.map((content) => ({ kind: "rules" as const, id: content.id, content })),
  ...words.map((content) => ({ kind: "words" as const, id: content.language, content })),
];

interface PackRelease {
  pack: Pack;
  clauses: Clause[];
  id: string;
  hash: string;
  publishedAt: Date;
  /** The authority whose own pack it is. */
  authorityId?: string;
}

/** Saves one release with its new clause revisions. Content once published under a revision or version never changes. */
export async function publishPack(store: Store, { pack, clauses, id, hash, publishedAt, authorityId = undefined }: PackRelease) {
  const inLanguages = languages.filter((language) => clauses.some((clause) => !clause.untranslated?.includes(language)));
  await saveRelease(store, {
    id, packId: pack.id, version: pack.version, pack, sha256: hash, clauseCount: clauses.length, languages: inLanguages, publishedAt, authorityId: authorityId ?? null,
  });
  const earlier = new Map((await findClauseHashes(store, clauses.map((clause) => clause.id))).map((row) => [`${row.id}@${row.revision}`, row.sha256]));
  const rows = clauses.map((clause) => clauseRow(clause, id, pack.id));
  const changed = rows.filter((row) => {
    const hashBefore = earlier.get(`${row.clause.id}@${row.clause.revision}`);
    if (hashBefore && hashBefore !== row.sha256)
      throw new LibraryTrouble([`${row.clause.id}: revision ${row.clause.revision} was published with other content; give it a new revision`]);
    return !hashBefore;
  });
  await saveClauses(store, changed);
  await saveClausesGone(store, pack.id, clauses.map((clause) => clause.id));
}

/** A clause with what search and facets need beside it. */
export function clauseRow(clause: Clause, releaseId: string, packId: string): ClauseRow {
  const both = (texts: { en: string; lv: string }) => `${texts.en} ${texts.lv}`;
  return {
    clause,
    sha256: sha256(canonicalJson(clause)),
    releaseId,
    packId,
    languages: languages.filter((language) => !clause.untranslated?.includes(language)).join(" "),
    searchTitle: searchable(`${clause.id} ${both(clause.title)}`),
    searchText: searchable([clause.text, clause.why, clause.evidence].map(both).join(" ") + clause.sources.map((one) => ` ${one.document} ${one.id ?? ""}`).join("")),
  };
}

function readPack(folder: string, problems: string[]): { pack: Pack | null; clauses: Clause[] } {
  const pack = readYaml(join(folder, "pack.yaml"), Pack, problems);
  const clauses = yamlFiles(folder)
    .filter((file) => basename(file) !== "pack.yaml")
    .flatMap((file) => {
      const clause = readYaml(file, Clause, problems);
      if (clause && `${clause.id}.yaml` !== basename(file)) problems.push(`${shown(file)}: id ${clause.id} does not fit the file name`);
      return clause ?? [];
    });
  return { pack, clauses: clauses.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort().map((name) => join(folder, name));
}

/** One file as its schema wants it, else null and a problem with file, line and field for everything wrong. */
function readYaml<Schema extends z.ZodType>(file: string, schema: Schema, problems: string[]): z.output<Schema> | null {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  if (document.errors.length > 0) {
    problems.push(...document.errors.map((error) => `${shown(file)}:${lines.linePos(error.pos[0]).line}: ${error.message.split("\n")[0]}`));
    return null;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(`${shown(file)}:${lineOf(document, issue.path, lines)}: ${issue.path.join(".") || "file"}: ${issue.message}`);
  return null;
}

/** The line of the field, or of the nearest thing around it when the field is missing. */
function lineOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}

const shown = (file: string) => file.slice(file.lastIndexOf("templates/") >= 0 ? file.lastIndexOf("templates/") : 0);

import { z } from "zod";
import { type Language, type PartlyLocalized, languages } from "../language";
import { Clause, type Level, type Relation } from "./clause";

/** What a reader of an import has to know about one place of the file. */
export const noteKinds = ["bad", "dropped", "not-understood", "changed"] as const;
export const noteCodes = [
  "no-text", "no-title", "id-made", "id-changed", "id-twice", "too-long", "invalid", "level-assumed", "level-unknown", "verb-added", "untranslated",
  "withdrawn", "moved", "unused-parameter", "unknown-parameter", "nested-choice", "link-elsewhere", "unknown-column", "unknown-field", "relation-unknown", "attachment", "formula", "empty-group",
] as const;
export interface ImportNote {
  kind: (typeof noteKinds)[number];
  code: (typeof noteCodes)[number];
  /** Sheet, row and column, or the path of the element. */
  place: string;
  detail: string;
}

export interface ImportedClause {
  place: string;
  clause: Clause;
}

/** What a file holds, before anybody took it. Nothing of the file is missing from both lists. */
export interface ImportResult {
  title: string;
  clauses: ImportedClause[];
  notes: ImportNote[];
}

/** Why a whole file is refused. */
export const importTroubles = ["too-large", "too-many-parts", "not-this-format", "doctype", "too-deep", "broken", "too-slow", "nothing-inside", "too-many-clauses"] as const;
export type ImportTrouble = (typeof importTroubles)[number];

/** One requirement as a file has it, before our rules are applied. */
export interface RawClause {
  place: string;
  /** Where its text was looked for: what a reader has to fill in. */
  textPlace?: string;
  id?: string;
  title: PartlyLocalized;
  text: PartlyLocalized;
  level?: string;
  verification?: { method?: string; text?: PartlyLocalized };
  evidence?: PartlyLocalized;
  why?: PartlyLocalized;
  parameters?: RawParameter[];
  relations?: { type: Relation["type"]; target: string; reason?: string }[];
}

export interface RawParameter {
  id: string;
  label: string;
  options?: string[];
  multiple?: boolean;
}

export interface ImportDefaults {
  /** Set before ids that are numbers or that the file does not have. */
  prefix: string;
  language: Language;
  document: string;
  version: string;
  date: string;
  url: string;
  licence: string;
  mode: Clause["rights"]["mode"];
}

const mostText = 20_000;

/** A file's requirements as clauses, with a note for each thing that was changed, left out or not understood. */
export function clausesFrom(raws: readonly RawClause[], defaults: ImportDefaults, title: string, before: readonly ImportNote[] = []): ImportResult {
  const notes = [...before];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, raw] of raws.entries()) {
    const id = clauseId(raw.id, index, defaults.prefix);
    if (taken.has(id)) {
      notes.push({ kind: "bad", code: "id-twice", place: raw.place, detail: id });
      continue;
    }
    taken.add(id);
    ids.set(raw.place, id);
  }
  const byOriginal = new Map(raws.flatMap((raw) => (raw.id && ids.has(raw.place) ? [[raw.id, ids.get(raw.place) ?? ""] as const] : [])));
  const clauses = raws.flatMap((raw) => {
    const id = ids.get(raw.place);
    if (!id) return [];
    const made = clauseFrom(raw, id, byOriginal, defaults);
    notes.push(...made.notes);
    return made.clause ? [{ place: raw.place, clause: made.clause }] : [];
  });
  return { title, clauses, notes };
}

function clauseFrom(raw: RawClause, id: string, ids: ReadonlyMap<string, string>, defaults: ImportDefaults): { clause: Clause | null; notes: ImportNote[] } {
  const { place } = raw;
  const notes: ImportNote[] = [];
  const note = (kind: ImportNote["kind"], code: ImportNote["code"], detail = "") => notes.push({ kind, code, place, detail });
  const present = languages.find((language) => raw.text[language]?.trim());
  if (!present) {
    notes.push({ kind: "bad", code: "no-text", place: raw.textPlace ?? place, detail: raw.id ?? "" });
    return { clause: null, notes };
  }
  if (languages.some((language) => (raw.text[language]?.length ?? 0) > mostText)) {
    note("bad", "too-long", String(mostText));
    return { clause: null, notes };
  }
  if (raw.id && id !== raw.id) note("changed", "id-changed", `${raw.id} → ${id}`);
  if (!raw.id) note("changed", "id-made", id);

  const untranslated = languages.filter((language) => !raw.text[language]?.trim());
  if (untranslated.length > 0) note("changed", "untranslated", untranslated.join(", "));
  const both = (text: PartlyLocalized | undefined, otherwise: string) => {
    const one = (language: Language) => text?.[language]?.trim() || languages.map((other) => text?.[other]?.trim()).find(Boolean) || otherwise;
    return { en: one("en"), lv: one("lv") };
  };
  if (!inAny(raw.title)) note("changed", "no-title", id);
  const { level, known } = levelOf(raw);
  if (!known) note("changed", "level-assumed", level);

  const texts = both(raw.text, "");
  const sentences = { en: withVerb(texts.en, "en", note), lv: raw.text.lv?.trim() ? withVerb(texts.lv, "lv", note) : withVerb(texts.en, "en", () => {}) };
  const used = new Set([...`${sentences.en} ${sentences.lv}`.matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map((match) => match[1]));
  const parameters = (raw.parameters ?? []).filter((parameter) => {
    if (used.has(parameter.id)) return true;
    note("dropped", "unused-parameter", `${parameter.id}: ${parameter.label}`);
    return false;
  });
  const declared = new Set(["level", ...parameters.map((parameter) => parameter.id)]);
  const without = (text: string) => text.replace(/\{\{([a-z][a-z0-9-]*)\}\}/g, (all, name: string) => {
    if (declared.has(name)) return all;
    note("not-understood", "unknown-parameter", name);
    return `[${name}]`;
  });
  const relations = (raw.relations ?? []).flatMap(({ type, target, reason }) => {
    const other = ids.get(target);
    if (!other || other === id) {
      note("dropped", "link-elsewhere", `${type} ${target}`);
      return [];
    }
    return [{ type, clause: other, ...(type === "covers" && { extent: "overlaps" }), ...(reason && { reason: both({ en: reason }, reason) }) }];
  });
  const method = raw.verification?.method?.toLowerCase();
  const parsed = Clause.safeParse({
    id, revision: 1, topic: "platform", level,
    title: both(raw.title, id),
    text: { en: without(sentences.en), lv: without(sentences.lv) },
    parameters: parameters.map(parameterFrom),
    verification: { method: ["inspection", "analysis", "demonstration", "test"].find((one) => one === method) ?? "inspection", text: both(raw.verification?.text, inspected.en) },
    evidence: inAny(raw.evidence) ? both(raw.evidence, "") : described,
    why: inAny(raw.why) ? both(raw.why, "") : { en: defaults.document, lv: defaults.document },
    ...(untranslated.length > 0 && { untranslated }),
    sources: [{ document: defaults.document, id: raw.id, version: defaults.version, date: defaults.date, url: defaults.url, locator: place }],
    relations,
    rights: { mode: defaults.mode, licence: defaults.licence },
    ...(defaults.mode !== "full" && { sourceText: inAny(raw.text) }),
  });
  if (parsed.success) return { clause: parsed.data, notes };
  for (const issue of parsed.error.issues.slice(0, 5)) note("bad", "invalid", `${issue.path.join(".")}: ${issue.message}`);
  return { clause: null, notes };
}

const inspected = { en: "The buyer inspects the evidence.", lv: "Pasūtītājs pārbauda pierādījumus." };
const described = { en: "A description of how the requirement is met.", lv: "Apraksts, kā prasība ir izpildīta." };

const inAny = (text: PartlyLocalized | undefined): string => languages.map((language) => text?.[language]?.trim() ?? "").find(Boolean) ?? "";

/** Our ids: capital letters, digits, hyphens and dots. */
function clauseId(id: string | undefined, index: number, prefix: string): string {
  const plain = (id ?? "").normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toUpperCase().replace(/[^A-Z0-9.]+/g, "-").replace(/[-.]+$/, "").replace(/^[-.]+/, "").replace(/([-.])[-.]+/g, "$1");
  if (!plain) return `${prefix}-${index + 1}`;
  return plain.startsWith(`${prefix}-`) ? plain : `${prefix}-${plain}`;
}

const levelWords: readonly [Level, RegExp][] = [
  ["shall", /^(shall|must|mandatory|required|m|obligāts|obligāta|ir pienākums|1)$/i],
  ["should", /^(should|recommended|desirable|s|ieteicams|ieteicama|ir ieteicams|2)$/i],
  ["may", /^(may|optional|could|can|c|o|atļauts|izvēles|ir atļauts|3)$/i],
  ["info", /^(info|informative|information|note|informatīvs|i)$/i],
];

function levelOf(raw: RawClause): { level: Level; known: boolean } {
  const word = raw.level?.trim() ?? "";
  const said = levelWords.find(([, pattern]) => pattern.test(word))?.[0];
  if (said) return { level: said, known: true };
  const inText = /\b(shall|should|must|may)\b/i.exec(raw.text.en ?? "")?.[1]?.toLowerCase() ?? /\bir (pienākums|ieteicams|atļauts)\b/i.exec(raw.text.lv ?? "")?.[1]?.toLowerCase();
  const found = { shall: "shall", must: "shall", should: "should", may: "may", pienākums: "shall", ieteicams: "should", atļauts: "may" }[inText ?? ""];
  const level = levelWords.map(([one]) => one).find((one) => one === found);
  return { level: level ?? "shall", known: level !== undefined && !word };
}

const verbs = { en: /\b(shall|should|must|may)\b/i, lv: /\bir (?:pienākums|ieteicams|atļauts)\b/i } as const;
const beginnings = { en: "The supplier {{level}} meet the following: ", lv: "Izpildītājam {{level}} izpildīt šo: " } as const;

/** The sentence with its first obligation verb as `{{level}}`; one without a verb gets a beginning of ours. */
function withVerb(text: string, language: Language, note: (kind: "changed", code: "verb-added", detail: string) => void): string {
  if (text.split("{{level}}").length === 2) return text;
  const plain = text.replaceAll("{{level}}", "");
  if (verbs[language].test(plain)) return plain.replace(verbs[language], "{{level}}");
  note("changed", "verb-added", language);
  return beginnings[language] + plain;
}

const Labelled = z.string().trim().min(1).catch("–");

function parameterFrom({ id, label, options, multiple }: RawParameter) {
  const named = Labelled.parse(label);
  const common = { id, label: { en: named, lv: named } };
  if (!options || options.length < 2) return { ...common, type: "text", direction: "equal" };
  return {
    ...common,
    type: "choice",
    multiple: multiple ?? false,
    direction: multiple ? "union" : "equal",
    options: options.map((option, index) => ({ id: `o${index + 1}`, label: { en: Labelled.parse(option), lv: Labelled.parse(option) } })),
  };
}

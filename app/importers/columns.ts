import { type Language, languages } from "../domain/language";
import type { ImportNote, RawClause } from "../domain/library/import";

/** What a named value of a row or an object can be for us. */
type Field = "id" | "title" | "text" | "level" | "method" | "verification" | "evidence" | "why" | "requires" | "conflicts" | "refines";

const names: Record<Field, RegExp> = {
  id: /^(id|uid|key|nr|no|number|req(uirement)?[ _-]?id|identifier|identifikators|numurs|(reqif\.)?foreignid)$/,
  title: /^(title|name|heading|header|short[ _-]?text|virsraksts|nosaukums|reqif\.(name|chaptername))$/,
  text: /^(text|statement|requirement|description|clause|teksts|prasība|prasiba|apraksts|reqif\.text|object text)$/,
  level: /^(level|priority|obligation|type|līmenis|limenis|pakāpe|pakape|prioritāte|prioritate)$/,
  method: /^(method|verification[ _-]?method|pārbaudes[ _-]?metode|parbaudes[ _-]?metode)$/,
  verification: /^(verification|test|acceptance|acceptance criteria|pārbaude|parbaude)$/,
  evidence: /^(evidence|proof|pierādījumi|pieradijumi|pierādījums)$/,
  why: /^(why|rationale|reason|comment|guidance|pamatojums)$/,
  requires: /^(requires|depends[ _-]?on|prasa)$/,
  conflicts: /^(conflicts|conflicts[ _-]?with|pretrunā|pretruna)$/,
  refines: /^(refines|parent|parents|links|relations|precizē)$/,
};

export interface Column {
  field: Field;
  language: Language;
  label: string;
}

/** What a column is, by its heading: "Text (lv)" is the Latvian text. Null where we do not know it. */
export function columnOf(heading: string, language: Language): Column | null {
  const plain = heading.trim().toLowerCase();
  const own = languages.find((one) => new RegExp(`[\\s._(\\[-]${one}[)\\]]?$`).test(plain));
  const bare = own ? plain.replace(new RegExp(`[\\s._(\\[-]+${own}[)\\]]?$`), "") : plain;
  const field = (Object.keys(names) as Field[]).find((one) => names[one].test(bare));
  return field ? { field, language: own ?? language, label: heading.trim() } : null;
}

/** A requirement from named values; values without a known name are told, not dropped in silence. */
export function rawFrom(values: readonly (readonly [Column, string])[], place: string, language: Language): RawClause {
  const raw: RawClause & { verification: NonNullable<RawClause["verification"]> } = { place, title: {}, text: {}, verification: {}, relations: [] };
  const text = values.find(([column]) => column.field === "text")?.[0];
  for (const [column, typed] of values) {
    const value = typed.trim();
    if (!value) continue;
    if (column.field === "id") raw.id = value;
    else if (column.field === "level") raw.level = value;
    else if (column.field === "method") raw.verification.method = value;
    else if (column.field === "verification") raw.verification.text = { ...raw.verification.text, [column.language]: value };
    else if (column.field === "requires" || column.field === "conflicts" || column.field === "refines")
      for (const target of value.split(/[\s,;]+/)) raw.relations?.push({ type: column.field, target });
    else raw[column.field] = { ...raw[column.field], [column.language]: value };
  }
  if (!Object.values(raw.title).some(Boolean)) raw.title = firstWords(raw.text[language] ?? Object.values(raw.text)[0] ?? "", language);
  return { ...raw, textPlace: `${place}, ${text?.label ?? "text"}` };
}

/** A heading for a requirement that has none: its first words. */
export const firstWords = (text: string, language: Language) => {
  const plain = text.replace(/\{\{[^}]*\}\}/g, "…").replace(/\s+/g, " ").trim();
  return plain ? { [language]: plain.length > 70 ? `${plain.slice(0, 70).replace(/\s\S*$/, "")} …` : plain } : {};
};

/** A note for each heading that means nothing to us. */
export const unknownColumns = (headings: readonly string[], language: Language, place: string): ImportNote[] =>
  headings.flatMap((heading) => (heading.trim() && !columnOf(heading, language) ? [{ kind: "not-understood" as const, code: "unknown-column" as const, place, detail: heading.trim() }] : []));

import type { Language } from "../language";
import type { Level } from "../library/clause";
import type { Parameter, ParameterValue } from "../library/parameter";
import { formatDate, formatNumber } from "./format";

/** The verbal forms of ISO/IEC Directives, Part 2, clause 7; Latvian ones take a dative and an infinitive. */
export const levelVerbs = {
  en: { shall: "shall", should: "should", may: "may", info: "can" },
  lv: { shall: "ir pienākums", should: "ir ieteicams", may: "ir atļauts", info: "ir iespējams" },
} as const satisfies Record<Language, Record<Level, string>>;

/** A piece of a requirement's text after its placeholders are filled. */
export interface Segment {
  kind: "text" | "level" | "value" | "unset" | "reference" | "broken";
  text: string;
  /** Parameter id, or the requirement that a reference points to. */
  target?: string;
}

export interface WordingContext {
  language: Language;
  level: Level;
  parameters: readonly Parameter[];
  /** The value to print, null where none is common. */
  valueOf: (parameterId: string) => ParameterValue | null;
  /** The requirement that `{{ref:…}}` names by requirement or clause id. */
  referenceTo: (id: string) => { id: string; number: string } | null;
}

const placeholder = /\{\{(ref:[A-Za-z0-9._-]+|[a-z][a-z0-9-]*)\}\}/g;

/** The text with every `{{…}}` replaced: the verb of the level, values with units, numbers of other requirements. */
export function wording(text: string, context: WordingContext): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > end) segments.push({ kind: "text", text: text.slice(end, match.index) });
    segments.push(filled(match[1] ?? "", context));
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ kind: "text", text: text.slice(end) });
  return segments;
}

/** Ids that a text refers to by `{{ref:…}}`. */
export function references(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap((match) => (match[1]?.startsWith("ref:") ? [match[1].slice(4)] : []));
}

function filled(name: string, { language, level, parameters, valueOf, referenceTo }: WordingContext): Segment {
  if (name === "level") return { kind: "level", text: levelVerbs[language][level] };
  if (name.startsWith("ref:")) {
    const target = referenceTo(name.slice(4));
    return target ? { kind: "reference", text: target.number, target: target.id } : { kind: "broken", text: name.slice(4) };
  }
  const parameter = parameters.find((one) => one.id === name);
  if (!parameter) return { kind: "broken", text: name };
  const value = valueOf(name);
  return value === null
    ? { kind: "unset", text: `[${parameter.label[language]}]`, target: name }
    : { kind: "value", text: formatValue(parameter, value, language), target: name };
}

/** A value as a reader sees it: number with unit, option labels, date or text. */
export function formatValue(parameter: Parameter, value: ParameterValue, language: Language): string {
  if (parameter.type === "number" && typeof value === "number") {
    const unit = parameter.unit?.[language];
    return formatNumber(value, language, parameter.decimals) + (unit ? `\u00a0${unit}` : "");
  }
  if (parameter.type === "choice" && Array.isArray(value))
    return value.map((id) => parameter.options.find((option) => option.id === id)?.label[language] ?? id).join(", ");
  if (parameter.type === "date" && typeof value === "string") return formatDate(value, language);
  return String(value);
}

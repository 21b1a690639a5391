import type { Language, Localized } from "../domain/language";
import type { ParameterValue } from "../domain/library/parameter";
import { type Baseline, type FrozenRequirement, requirementsOf } from "../domain/signing/baseline";
import { appliesTo } from "../domain/specification/scope";
import { type Segment, formatValue, wording } from "../domain/wording/wording";
import type { Run } from "./block";
import { word } from "./words";

/** What writing any part of a document needs: the language, names by id, numbers by id. */
export interface Reader {
  language: Language;
  /** The authority whose reading it is: only what applies to it, with its values. Null for the joint reading. */
  as: string | null;
  say: (sentence: Localized, values?: Record<string, string>) => string;
  authorityName: (id: string) => string;
  lotName: (id: string) => string;
  /** A text of the requirement with verb, values and references filled in; its own text if none is given. */
  runsOf: (requirement: FrozenRequirement, text?: string) => Run[];
}

export function readerOf(baseline: Baseline, language: Language, as: string | null = null): Reader {
  const names = new Map([...(baseline.former ?? []), ...baseline.participants].map((one) => [one.authorityId, one.name]));
  const lots = new Map(baseline.lots.map((lot) => [lot.id, `${lot.number}`]));
  const numbers = new Map<string, { id: string; number: string }>();
  for (const { id, number, origin } of requirementsOf(baseline)) {
    numbers.set(id, { id, number });
    if (origin) numbers.set(origin.clauseId, { id, number });
  }
  return {
    language,
    as,
    say: (sentence, values) => word(language, sentence, values),
    authorityName: (id) => names.get(id) ?? id,
    lotName: (id) => lots.get(id) ?? id,
    runsOf: (requirement, text = requirement.text[language] ?? "") =>
      wording(text, {
        language,
        level: requirement.level,
        parameters: requirement.parameters.map((one) => one.parameter),
        valueOf: (id) => valueFor(requirement.parameters.find((one) => one.parameter.id === id), as),
        referenceTo: (id) => numbers.get(id) ?? null,
      }).map(runOf),
  };
}

type Frozen = FrozenRequirement["parameters"][number];

/** The value that a reading prints in the text: the common one, else the reading authority's own. */
const valueFor = (parameter: Frozen | undefined, as: string | null): ParameterValue | null =>
  parameter?.common ?? parameter?.values.find((own) => own.authorityId === as)?.value ?? null;

/** What of a baseline a reading shows. */
export const shownTo = (requirement: FrozenRequirement, as: string | null): boolean => as === null || appliesTo(requirement.scope, as);

const kinds: Record<Exclude<Segment["kind"], "reference">, Exclude<Run["kind"], "reference">> = {
  text: "text", level: "strong", value: "value", unset: "open", broken: "open",
};

function runOf(segment: Segment): Run {
  if (segment.kind === "reference") return { kind: "reference", text: segment.text, anchor: `r-${segment.target ?? ""}` };
  return { kind: kinds[segment.kind], text: segment.text };
}

export const shownValue = (parameter: Frozen["parameter"], value: ParameterValue, language: Language): string =>
  formatValue(parameter, value, language);

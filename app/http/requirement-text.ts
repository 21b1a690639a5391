import type { Language } from "~/domain/language";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";
import { type RedlinePart, deltaBetween, redline } from "~/domain/specification/text-delta";
import { commonValue, parameterStates, valueFor } from "~/domain/specification/value";
import { type Segment, references, wording } from "~/domain/wording/wording";
import { findReferenced } from "~db/requirements";
import type { Store } from "~db/store";

export type Referenced = ReadonlyMap<string, { id: string; number: string }>;

/** Numbers of the requirements that these texts refer to; no statement when they refer to none. */
export function referencedBy(store: Store, specification: Specification, requirements: readonly Requirement[]): Promise<Referenced> {
  const ids = requirements.flatMap((requirement) => Object.values(textOf(requirement).text).flatMap(references));
  return findReferenced(store, { specification }, [...new Set(ids)]);
}

/** A requirement's text in one language with everything filled in that is agreed, or that holds for the authority that reads. */
export const segmentsOf = (requirement: Requirement, specification: Specification, language: Language, referenced: Referenced, as: string | null = null): Segment[] =>
  filledIn(textOf(requirement).text[language] ?? "", requirement, specification, language, referenced, as);

/** What the requirement changed of its clause, as readers see the sentences: values, verbs and numbers are filled in before they are compared. */
export function changesOf(requirement: Requirement, specification: Specification, language: Language, referenced: Referenced): RedlinePart[][] {
  const { clause, tailoring } = requirement;
  if (!clause) return [];
  const plain = (text: string) => plainText(text, requirement, specification, language, referenced);
  return (["title", "text"] as const).flatMap((field) => {
    if (!tailoring[field]?.[language]) return [];
    const [from, to] = [plain(clause[field][language] ?? ""), plain(textOf(requirement)[field][language] ?? "")];
    return [redline(from, deltaBetween(from, to)) ?? []];
  });
}

/** A text of the requirement's, kept or proposed, as readers see its sentences. */
export const plainText = (text: string, requirement: Requirement, specification: Specification, language: Language, referenced: Referenced): string =>
  filledIn(text, requirement, specification, language, referenced).map((one) => one.text).join("");

function filledIn(text: string, requirement: Requirement, { participants }: Specification, language: Language, referenced: Referenced, as: string | null = null): Segment[] {
  const states = parameterStates(requirement, participants.map((one) => one.authorityId));
  return wording(text, {
    language,
    level: requirement.level,
    parameters: parametersOf(requirement),
    valueOf: (id) => {
      const state = states.find((one) => one.parameter.id === id);
      return state ? (commonValue(state) ?? (as === null ? null : valueFor(state, as))) : null;
    },
    referenceTo: (id) => referenced.get(id) ?? null,
  });
}

/** The language to show: the screen's if the specification has it, else the prevailing one. */
export const readingLanguage = ({ languages, prevailing }: Pick<Specification, "languages" | "prevailing">, screen: Language): Language =>
  languages.includes(screen) ? screen : prevailing;

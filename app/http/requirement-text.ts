import type { Language } from "~/domain/language";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";
import { commonValue, parameterStates } from "~/domain/specification/value";
import { type Segment, references, wording } from "~/domain/wording/wording";
import { findReferenced } from "~db/requirements";
import type { Store } from "~db/store";

export type Referenced = ReadonlyMap<string, { id: string; number: string }>;

/** Numbers of the requirements that these texts refer to; no statement when they refer to none. */
export function referencedBy(store: Store, specification: Specification, requirements: readonly Requirement[]): Promise<Referenced> {
  const ids = requirements.flatMap((requirement) => Object.values(textOf(requirement).text).flatMap(references));
  return findReferenced(store, { specification }, [...new Set(ids)]);
}

/** A requirement's text in one language with everything filled in that is agreed. */
export function segmentsOf(requirement: Requirement, { participants }: Specification, language: Language, referenced: Referenced): Segment[] {
  const states = parameterStates(requirement, participants.map((one) => one.authorityId));
  return wording(textOf(requirement).text[language] ?? "", {
    language,
    level: requirement.level,
    parameters: parametersOf(requirement),
    valueOf: (id) => {
      const state = states.find((one) => one.parameter.id === id);
      return state ? commonValue(state) : null;
    },
    referenceTo: (id) => referenced.get(id) ?? null,
  });
}

/** The language to show: the screen's if the specification has it, else the prevailing one. */
export const readingLanguage = ({ languages, prevailing }: Pick<Specification, "languages" | "prevailing">, screen: Language): Language =>
  languages.includes(screen) ? screen : prevailing;

import { type Language, inLanguage } from "~/domain/language";
import { layerOf } from "~/domain/specification/layer";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { type Specification, nameIn } from "~/domain/specification/specification";
import { commonValue, parameterStates } from "~/domain/specification/value";
import { formatValue } from "~/domain/wording/wording";
import { readingWords as words } from "~/messages/reading";
import type { CountedSection } from "~db/specifications";
import type { Store } from "~db/store";
import { readingLanguage, referencedBy, segmentsOf } from "./requirement-text";
import { sectionWindow } from "./section-window";

const pageSize = 40;

/** A section of the draft as one authority reads it, or as all read it together (null). */
export async function readSection(store: Store, specification: Specification, section: CountedSection, { as, page, language }: { as: string | null; page: string | null; language: Language }) {
  const window = await sectionWindow(store, specification, section, { page, size: pageSize, shows: as === null ? null : (scope) => appliesTo(scope, as) });
  const requirements = window.rows.map((row) => row.requirement);
  const referenced = await referencedBy(store, specification, requirements);
  const reading = readingLanguage(specification, language);
  const number = specification.sections.findIndex((one) => one.id === section.id) + 1;
  const participantIds = specification.participants.map((one) => one.authorityId);
  return {
    page: window.page,
    pages: window.pages,
    reading,
    rows: window.rows.map(({ requirement, index }) => ({
      id: requirement.id,
      number: `${number}.${index + 1}`,
      title: inLanguage(textOf(requirement).title, reading),
      level: requirement.level,
      layer: layerOf(requirement.scope, participantIds),
      names: (requirement.scope.authorities ?? []).map((id) => nameIn(specification, id)),
      segments: segmentsOf(requirement, specification, reading, referenced, as),
      values: as === null ? ownValues(requirement, specification, language) : [],
    })),
  };
}

/** Where not one value holds for all: what each authority has. */
function ownValues(requirement: Requirement, specification: Specification, language: Language) {
  const ids = specification.participants.map((one) => one.authorityId);
  return parameterStates(requirement, ids)
    .filter((state) => commonValue(state) === null)
    .map(({ parameter, values, missing }) => ({
      label: parameter.label[language],
      values: [
        ...values.map(({ authorityId, value }) => `${nameIn(specification, authorityId)}: ${formatValue(parameter, value, language)}`),
        ...missing.map((id) => `${nameIn(specification, id)}: ${words.notSet[language]}`),
      ],
    }));
}

import { inLanguage } from "~/domain/language";
import { numbers } from "~/domain/specification/outline";
import { textOf } from "~/domain/specification/requirement";
import { findRequirements } from "~db/requirements";
import type { Store } from "~db/store";
import type { openProcurement } from "./open-procurement";

type Opened = Awaited<ReturnType<typeof openProcurement>>;

/** What a form about a criterion offers: the requirements in force, section by section. */
export async function requirementChoices(store: Store, opened: Opened) {
  const { specification, reading } = opened;
  const requirements = await findRequirements(store, opened);
  const numberOf = numbers(specification.sections, requirements);
  return specification.sections
    .map((section) => ({
      id: section.id,
      title: `${numberOf.get(section.id) ?? ""} ${inLanguage(section.title, reading)}`,
      options: requirements.filter((one) => one.sectionId === section.id).map((one) => ({ value: one.id, label: `${numberOf.get(one.id) ?? ""} ${inLanguage(textOf(one).title, reading)}` })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** How the criteria of a lot are weighted: exactly, while nothing else was said. */
export const weightingOf = ({ procurement }: Opened, lotId: string | null) => procurement.criteria.schemes.find((scheme) => scheme.lotId === lotId)?.weighting ?? "exact";

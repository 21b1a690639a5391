import { requirementsOf } from "~/domain/signing/baseline";
import { inLanguage } from "~/domain/language";
import { nothingHere } from "../perform";
import type { OpenPublished } from "./open-published";
import { publicRequirement } from "./read-published";

/** One requirement of a published version, with the ones before and after it. */
export function readOne(opened: OpenPublished, requirementId: string, origin: string) {
  const { baseline, page, reader } = opened;
  const all = requirementsOf(baseline);
  const place = all.findIndex((one) => one.id === requirementId);
  const found = all[place];
  if (!found) throw nothingHere();
  const section = baseline.sections.find((one) => one.requirements.includes(found));
  const neighbour = (at: number) => {
    const one = all[at];
    return one ? { id: one.id, label: `${one.number} ${inLanguage(one.title, reader.language)}` } : null;
  };
  return {
    page, requirement: publicRequirement(found, opened),
    section: section ? { id: section.id, label: `${section.number} ${inLanguage(section.title, reader.language)}` } : null,
    before: neighbour(place - 1), after: neighbour(place + 1),
    address: `${origin}${page.base}/requirements/${found.id}`, fixed: `${origin}${page.base}/versions/${page.number}/requirements/${found.id}`,
  };
}
export type ReadOne = ReturnType<typeof readOne>;

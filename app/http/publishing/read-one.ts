import { requirementsOf } from "~/domain/signing/baseline";
import { inLanguage } from "~/domain/language";
import type { Store } from "~db/store";
import { nothingHere } from "../perform";
import { type OpenPublished, openedAs } from "./open-published";
import { publishedBaseline } from "./published-baselines";
import { publicRequirement } from "./read-published";

/** One requirement of a published version, with the ones before and after it. An address stays: what the newest version no longer has is shown as it last was. */
export async function readOne(store: Store, opened: OpenPublished, requirementId: string, origin: string) {
  const { baseline, page, reader } = await lastWith(store, opened, requirementId);
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
    page, requirement: publicRequirement(found, { reader }),
    section: section ? { id: section.id, label: `${section.number} ${inLanguage(section.title, reader.language)}` } : null,
    before: neighbour(place - 1), after: neighbour(place + 1),
    address: `${origin}${page.base}/requirements/${found.id}`, fixed: `${origin}${page.base}/versions/${page.number}/requirements/${found.id}`,
  };
}

async function lastWith(store: Store, opened: OpenPublished, requirementId: string): Promise<OpenPublished> {
  const has = ({ baseline }: Pick<OpenPublished, "baseline">) => requirementsOf(baseline).some((one) => one.id === requirementId);
  if (has(opened) || opened.page.at !== opened.page.base) return opened;
  for (const earlier of opened.all.toSorted((a, b) => b.number - a.number)) {
    const parsed = await publishedBaseline(store, earlier);
    if (has(parsed)) return openedAs({ ...opened, current: earlier }, parsed, opened.page.language, true);
  }
  return opened;
}

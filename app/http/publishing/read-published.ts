import { requirementBlock } from "~/document/requirement";
import { levels } from "~/domain/library/clause";
import { inLanguage } from "~/domain/language";
import { type Chosen, type Wanted, chosen } from "~/domain/publishing/reading";
import type { FrozenRequirement } from "~/domain/signing/baseline";
import type { OpenPublished } from "./open-published";

const pageSize = 50;
const listSize = 200;

/** What of a published version an address asks to see. */
export function wantedIn(search: URLSearchParams): Wanted & { view: "text" | "list"; page: number } {
  const one = (name: string) => search.get(name) || null;
  return {
    section: one("section"), lot: one("lot"), authority: one("authority"), search: search.get("search")?.trim() ?? "",
    levels: levels.filter((level) => search.getAll("level").includes(level)), view: one("view") === "list" ? "list" : "text", page: Math.max(1, Number(one("page")) || 1),
  };
}

/** A requirement as the public reads it: what stands in the documents, from the same blocks. */
export function publicRequirement(requirement: FrozenRequirement, { reader }: Pick<OpenPublished, "reader">) {
  const { id, number, level, title, text, facts } = requirementBlock(requirement, reader);
  return {
    id, number, title, text, facts, level: requirement.level, levelName: level,
    evidence: requirement.evidence ? inLanguage(requirement.evidence, reader.language) : "",
    sources: (requirement.origin?.sources ?? []).map(({ document, id: ofSource, url }) => ({ label: [document, ofSource].filter(Boolean).join(", "), url })),
  };
}

/** A page of the requirements that the reader asked for, and how many there are in all. */
export function readPublished(opened: OpenPublished, search: URLSearchParams) {
  const { baseline, page, reader } = opened;
  const wanted = wantedIn(search);
  const words = (one: FrozenRequirement) => `${inLanguage(one.title, reader.language)} ${reader.runsOf(one).map((run) => run.text).join("")} ${one.evidence ? inLanguage(one.evidence, reader.language) : ""}`;
  const found = chosen(baseline, wanted, words);
  const size = wanted.view === "list" ? listSize : pageSize;
  const pages = Math.max(1, Math.ceil(found.length / size));
  const at = Math.min(wanted.page, pages);
  return {
    page, wanted: { ...wanted, page: at }, pages, found: found.length,
    sections: baseline.sections.map(({ id, number, title }) => ({ value: id, label: `${number} ${inLanguage(title, reader.language)}` })),
    lots: baseline.lots.map(({ id, number, title }) => ({ value: id, label: `${number}. ${inLanguage(title, reader.language)}` })),
    authorities: baseline.participants.map(({ authorityId, name }) => ({ value: authorityId, label: name })),
    groups: grouped(found.slice((at - 1) * size, at * size)).map(({ section, requirements }) => ({
      id: section.id, number: section.number, title: inLanguage(section.title, reader.language), requirements: requirements.map((one) => publicRequirement(one, opened)),
    })),
  };
}

function grouped(all: readonly Chosen[]): { section: Chosen["section"]; requirements: FrozenRequirement[] }[] {
  const groups = new Map<string, { section: Chosen["section"]; requirements: FrozenRequirement[] }>();
  for (const { section, requirement } of all) {
    const group = groups.get(section.id) ?? { section, requirements: [] };
    groups.set(section.id, group);
    group.requirements.push(requirement);
  }
  return [...groups.values()];
}

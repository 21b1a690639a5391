import type { Requirement } from "~/domain/specification/requirement";
import type { Scope } from "~/domain/specification/scope";
import type { Specification } from "~/domain/specification/specification";
import { findRequirementsInForce, findSectionScopes, findSectionWindow } from "~db/requirements";
import type { CountedSection } from "~db/specifications";
import type { Store } from "~db/store";

interface Wanted {
  page: string | null;
  size: number;
  /** What of the section is shown; null: everything. */
  shows: ((scope: Scope) => boolean) | null;
}

export interface SectionWindow {
  /** Each with its place among all of the section. */
  rows: { requirement: Requirement; index: number }[];
  page: number;
  pages: number;
}

/** A window of a section's requirements, narrowed where that is wanted; their numbers stay those of the whole. */
export async function sectionWindow(store: Store, specification: Specification, section: CountedSection, { page: asked, size, shows }: Wanted): Promise<SectionWindow> {
  const shown = shows && (await findSectionScopes(store, { specification }, section.id)).flatMap(({ id, scope }, index) => (shows(scope) ? [{ id, index }] : []));
  const pages = Math.max(1, Math.ceil((shown?.length ?? section.count) / size));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(asked) || 1)));
  const offset = (page - 1) * size;
  if (!shown) {
    const found = await findSectionWindow(store, { specification }, section.id, { limit: size, offset });
    return { rows: found.map((requirement, row) => ({ requirement, index: offset + row })), page, pages };
  }
  const window = shown.slice(offset, offset + size);
  const found = window.length > 0 ? await findRequirementsInForce(store, { specification }, window.map((one) => one.id)) : [];
  const indexOf = new Map(window.map((one) => [one.id, one.index]));
  return { rows: found.map((requirement) => ({ requirement, index: indexOf.get(requirement.id) ?? 0 })), page, pages };
}

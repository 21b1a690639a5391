import type { Language } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { type CoverageState, countStates, coverageStates } from "~/domain/specification/standards-coverage";
import type { Store } from "~db/store";
import { findCoverage, groupName, reasonsOf } from "./coverage";
import type { Opened } from "./perform";

const pageSize = 50;

export interface CoveredRow {
  key: string;
  label: string;
  /** The document behind a pack; empty for a group. */
  standard: string;
  all: number;
  counts: Record<CoverageState, number>;
  /** Of a hundred: what is required or present. */
  share: string;
}

export interface ListedClauses {
  pack: string | null;
  state: CoverageState | null;
  page: number;
  pages: number;
  count: number;
  /** Where a clause is looked for to be added; null for whoever may not. */
  addAt: string | null;
  rows: { id: string; title: string; state: CoverageState; why: string; requirement: { id: string; number: string } | null }[];
}

/** The coverage as its page shows it: packs and groups with their counts, and the clauses that the address asks for. */
export async function shownCoverage(store: Store, opened: Opened, search: URLSearchParams, language: Language): Promise<{ packs: CoveredRow[]; groups: CoveredRow[]; clauses: ListedClauses }> {
  const { packs, groups, numberOf } = await findCoverage(store, opened, new Date());
  const pack = packs.find(({ id }) => id === search.get("pack"))?.id ?? null;
  const state = coverageStates.find((one) => one === search.get("state")) ?? null;
  const kept = packs.filter(({ id }) => pack === null || id === pack).flatMap(({ clauses }) => clauses).filter((one) => state === null || one.state === state);
  const pages = Math.max(1, Math.ceil(kept.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const { specification, actor, standing } = opened;
  const section = specification.sections.at(-1);
  const mayAdd = section && can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting";
  return {
    packs: packs.map(({ id, title, standard, clauses }) => rowOf(id, title[language], standard, clauses)),
    groups: groups.map(({ id, items }) => rowOf(id, groupName(id, language), "", items)),
    clauses: {
      pack, state, page, pages, count: kept.length, addAt: mayAdd ? `/specifications/${specification.id}/sections/${section.id}/clauses?q=` : null,
      rows: kept.slice((page - 1) * pageSize, page * pageSize).map((one) => {
        const number = numberOf.get(one.requirementId ?? "");
        return { id: one.id, title: one.title[language], state: one.state, why: reasonsOf(one, language), requirement: number && one.requirementId ? { id: one.requirementId, number } : null };
      }),
    },
  };
}

function rowOf(key: string, label: string, standard: string, of: readonly { state: CoverageState }[]): CoveredRow {
  const counts = countStates(of);
  return { key, label, standard, all: of.length, counts, share: of.length === 0 ? "–" : `${Math.round(((counts.required + counts.present) / of.length) * 100)} %` };
}

import { type Language, inLanguage } from "~/domain/language";
import type { Actor } from "~/domain/people/actor";
import { numbers } from "~/domain/specification/outline";
import type { Stance } from "~/domain/specification/position";
import { type MapFilter, type MapRow, isAgreementState, mapOf, narrowed, sumsFor, sumsOf } from "~/domain/specification/position-map";
import { textOf } from "~/domain/specification/requirement";
import { type Specification, nameIn } from "~/domain/specification/specification";
import { findOpenAmendmentHeads } from "~db/amendments";
import { type RequirementHead, findPositions, findRequirementHeads } from "~db/positions";
import { findRequirementsInForce } from "~db/requirements";
import type { Store } from "~db/store";
import { readingLanguage } from "./requirement-text";

type Opened = { specification: Specification; actor: Actor };

/** What an address asks for of the map. What it names wrongly is no filter. */
export function mapFilter(search: URLSearchParams, { participants, sections }: Specification): MapFilter {
  const known = (name: string, ids: readonly string[]) => ids.find((id) => id === search.get(name)) ?? null;
  const state = search.get("state") ?? "";
  return {
    only: search.has("only"), mine: search.has("mine"), authority: known("authority", participants.map((one) => one.authorityId)),
    section: known("section", sections.map((one) => one.id)), state: isAgreementState(state) ? state : null,
  };
}

/** The whole map without texts: rows that fit the filter, sums over all. */
export async function findMap(store: Store, opened: Opened, filter: MapFilter) {
  const { specification, actor } = opened;
  const ids = specification.participants.map((one) => one.authorityId);
  const heads = await findRequirementHeads(store, opened);
  const rows = mapOf(heads, await findPositions(store, opened), await findOpenAmendmentHeads(store, opened), ids);
  return {
    numberOf: numbers(specification.sections, heads),
    rows: narrowed(rows, filter, actor.authorityId),
    sums: {
      all: sumsOf(rows),
      sections: specification.sections.map(({ id }) => ({ id, sums: sumsOf(rows.filter((row) => row.head.sectionId === id)) })),
      authorities: ids.map((id) => ({ id, sums: sumsFor(rows, id) })),
    },
  };
}

/** Some rows of the map as a page shows them: with numbers, titles and reasons. */
export async function shownRows(store: Store, { specification }: Opened, rows: readonly MapRow<RequirementHead>[], numberOf: ReadonlyMap<string, string>, language: Language) {
  const reading = readingLanguage(specification, language);
  const found = await findRequirementsInForce(store, { specification }, rows.map((row) => row.head.id));
  const titles = new Map(found.map((one) => [one.id, inLanguage(textOf(one).title, reading)]));
  return rows.map(({ head, stances, open, state }) => ({
    id: head.id, sectionId: head.sectionId, number: numberOf.get(head.id) ?? "", title: titles.get(head.id) ?? "", open, state, stances: stances.map((one) => shownStance(one, specification)),
  }));
}

export type ShownRow = Awaited<ReturnType<typeof shownRows>>[number];

/** One authority's stance with names for people. */
export const shownStance = ({ authorityId, is, position }: Stance, specification: Specification) => ({
  authorityId, authority: nameIn(specification, authorityId), is, said: position?.kind ?? null, reason: position?.reason ?? null, amendmentId: position?.amendmentId ?? null,
  name: position?.name ?? null, at: position?.at ?? null,
});

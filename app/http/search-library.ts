import type { Language } from "~/domain/language";
import { Topic } from "~/domain/library/clause";
import { type Chosen, facetCounts, facetNames, narrowed } from "~/domain/library/facets";
import { languageNames, levelNames } from "~/messages/common";
import { topicNames } from "~/messages/library";
import { findClauseStandings } from "~db/clause-standings";
import { findClauseHeads, findClauses, findReleases, mostHits } from "~db/library";
import type { Store } from "~db/store";

const pageSize = 20;

/** A page of the clauses that an address asks for (`q`, facets, `page`), with what its filters would leave. */
export async function searchLibrary(store: Store, url: URL, language: Language) {
  const words = (url.searchParams.get("q") ?? "").slice(0, 200);
  const all = (name: string) => url.searchParams.getAll(name);
  const chosen: Chosen = { pack: all("pack"), topic: all("topic"), level: all("level"), language: all("language") };
  const found = await findClauses(store, words);
  const packs = new Map((await findReleases(store)).map((release) => [release.packId, release.pack.title[language]]));
  const fitting = narrowed(found, chosen);
  const counts = facetCounts(found, chosen);
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(url.searchParams.get("page")) || 1)));
  const topicName = (value: string) => topicNames[Topic.catch("platform").parse(value)][language];
  const names = {
    pack: (value: string) => packs.get(value) ?? value,
    topic: topicName,
    level: (value: string) => Object.entries(levelNames).find(([level]) => level === value)?.[1][language] ?? value,
    language: (value: string) => Object.entries(languageNames).find(([one]) => one === value)?.[1][language] ?? value,
  };
  const shown = fitting.slice((page - 1) * pageSize, page * pageSize);
  const heads = await findClauseHeads(store, shown);
  const standings = await findClauseStandings(store, shown.map((row) => row.id));
  return {
    query: [...url.searchParams].filter(([name]) => name === "q" || name === "page" || facetNames.some((one) => one === name)),
    facets: facetNames.map((name) => ({
      name,
      options: counts[name].map(({ value, count }) => ({ value, count, label: names[name](value), checked: chosen[name].includes(value) })),
    })),
    total: fitting.length,
    capped: found.length >= mostHits,
    page,
    pages,
    rows: shown.map((row) => ({ row, head: heads.get(row.seq) })).map(({ row, head }) => ({
      id: row.id, level: row.level, title: head?.title[language] ?? row.id, topic: topicName(row.topic), pack: names.pack(row.packId),
      requires: (head?.relations ?? []).filter((one) => one.type === "requires").map((one) => one.clause),
      standing: standings.get(row.id)?.standing ?? null,
      conflicts: (head?.relations ?? []).filter((one) => one.type === "conflicts").map((one) => one.clause),
    })),
  };
}

/** What a list of clauses can be narrowed by. */
export const facetNames = ["pack", "topic", "level", "language"] as const;
export type FacetName = (typeof facetNames)[number];
export type Chosen = Record<FacetName, readonly string[]>;

export interface Facetted {
  packId: string;
  topic: string;
  level: string;
  /** BCP 47 tags with spaces between. */
  languages: string;
}

const valuesOf: Record<FacetName, (row: Facetted) => string[]> = {
  pack: (row) => [row.packId],
  topic: (row) => [row.topic],
  level: (row) => [row.level],
  language: (row) => row.languages.split(" "),
};

const passes = (row: Facetted, chosen: Chosen, names: readonly FacetName[]) =>
  names.every((name) => chosen[name].length === 0 || valuesOf[name](row).some((value) => chosen[name].includes(value)));

/** Rows that have one of the chosen values in each facet where something is chosen. */
export const narrowed = <Row extends Facetted>(rows: readonly Row[], chosen: Chosen): Row[] => rows.filter((row) => passes(row, chosen, facetNames));

/** For each facet how much each value would leave; a facet's own choice does not narrow its own counts. */
export function facetCounts(rows: readonly Facetted[], chosen: Chosen): Record<FacetName, { value: string; count: number }[]> {
  const counts = (name: FacetName) => {
    const others = facetNames.filter((one) => one !== name);
    const found = new Map<string, number>(rows.flatMap(valuesOf[name]).map((value) => [value, 0]));
    for (const row of rows) if (passes(row, chosen, others)) for (const value of valuesOf[name](row)) found.set(value, (found.get(value) ?? 0) + 1);
    return [...found].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  };
  return { pack: counts("pack"), topic: counts("topic"), level: counts("level"), language: counts("language") };
}

import { coverageOf } from "~/domain/library/coverage";
import { languages } from "~/domain/language";
import { readLibrary } from "~db/publish-library";
import { UsageTrouble, readArguments } from "./usage";

/** What the library's files hold, pack by pack, with how much of each source is covered. */
export async function libraryCommand(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { json: { type: "boolean" } });
  if (positionals[0] !== "stats") throw new UsageTrouble("jointspec library stats [--json]");
  const { packs: all, templates, reference } = readLibrary();
  const packs = all.map(({ pack, clauses }) => ({
    id: pack.id,
    title: pack.title.en,
    version: pack.version,
    current: pack.current,
    clauses: clauses.length,
    languages: Object.fromEntries(languages.map((language) => [language, clauses.filter((clause) => !clause.untranslated?.includes(language)).length])),
    parameters: clauses.reduce((sum, clause) => sum + clause.parameters.length, 0),
    relations: clauses.reduce((sum, clause) => sum + clause.relations.length, 0),
    coverage: coverageOf(pack, clauses),
    gaps: pack.gaps.map((gap) => gap.topic),
  }));
  const sum = (of: (pack: (typeof packs)[number]) => number) => packs.reduce((total, pack) => total + of(pack), 0);
  const totals = {
    clauses: sum((pack) => pack.clauses),
    relations: sum((pack) => pack.relations),
    parameters: sum((pack) => pack.parameters),
    standards: reference?.standards.length ?? 0,
    indicators: reference?.indicators.reduce((total, set) => total + set.indicators.length, 0) ?? 0,
    assessments: reference?.assessments.length ?? 0,
    templates: templates.length,
  };
  if (values.json) console.log(JSON.stringify({ packs, ...totals }, null, 2));
  else {
    for (const { id, version, title, clauses, coverage } of packs) console.log(`${id} ${version}: ${title}, ${clauses} clauses, ${coverage.covered} of ${coverage.of} source items`);
    console.log(Object.entries(totals).map(([name, count]) => `${count} ${name}`).join(", "));
  }
  return 0;
}

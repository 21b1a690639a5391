import type { Clause } from "./clause";
import type { Pack } from "./pack";
import type { Template } from "./template";

/** What is wrong between files that are each right by themselves: relations, circles, templates. */
export function libraryProblems({ packs, templates }: { packs: { pack: Pack; clauses: Clause[] }[]; templates: Template[] }): string[] {
  const clauses = packs.flatMap((one) => one.clauses);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return [
    ...clauses.filter((clause) => byId.get(clause.id) !== clause).map((clause) => `${clause.id}: there are two clauses with this id`),
    ...clauses.flatMap((clause) =>
      clause.relations
        .filter((relation) => !byId.has(relation.clause) || relation.clause === clause.id)
        .map((relation) => `${clause.id}: ${relation.type} ${relation.clause}, which is not another clause of the library`),
    ),
    ...clauses.filter((clause) => requiresItself(clause.id, byId)).map((clause) => `${clause.id}: requires itself through other clauses`),
    ...templates.flatMap((template) => templateProblems(template, byId)),
  ];
}

function requiresItself(id: string, byId: ReadonlyMap<string, Clause>): boolean {
  const seen = new Set<string>();
  const leadsBack = (from: string): boolean =>
    (byId.get(from)?.relations ?? []).some(({ type, clause }) => {
      if (type !== "requires") return false;
      if (clause === id) return true;
      if (seen.has(clause)) return false;
      seen.add(clause);
      return leadsBack(clause);
    });
  return leadsBack(id);
}

function templateProblems(template: Template, byId: ReadonlyMap<string, Clause>): string[] {
  const ids = template.sections.flatMap((section) => section.clauses);
  const chosen = new Set(ids);
  return [
    ...ids.filter((id) => !byId.has(id)).map((id) => `template ${template.id}: ${id} is not in the library`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `template ${template.id}: ${id} is there twice`),
    ...ids.flatMap((id) =>
      (byId.get(id)?.relations ?? [])
        .filter(({ type, clause }) => type === "requires" && !chosen.has(clause))
        .map(({ clause }) => `template ${template.id}: ${id} requires ${clause}, which is not in it`),
    ),
  ];
}

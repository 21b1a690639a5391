import type { Clause } from "./clause";
import type { Assessment } from "./assessment";
import type { Guide } from "./guide";
import type { Pack } from "./pack";
import { fits } from "./parameter";
import { type Standard, standardClasses } from "./standard";
import type { Template } from "./template";

interface CheckedLibrary {
  packs: { pack: Pack; clauses: Clause[] }[];
  templates: Template[];
  reference?: { standards: Standard[]; assessments: Assessment[]; guides: Guide[]; rulePacks?: { id: string; rules: { rule: string; answeredBy: readonly string[] }[] }[] };
}

/** What is wrong between files that are each right by themselves: relations, circles, templates. */
export function libraryProblems({ packs, templates, reference }: CheckedLibrary): string[] {
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
    ...(reference ? referenceProblems(reference, clauses, new Set(templates.map((template) => template.id))) : []),
  ];
}

/** Names of standards, clauses and templates that lead nowhere. */
function referenceProblems({ standards, assessments, guides, rulePacks = [] }: NonNullable<CheckedLibrary["reference"]>, clauses: readonly Clause[], templateIds: ReadonlySet<string>): string[] {
  const registered = new Map(standards.map((standard) => [standard.id, standard]));
  const ids = new Set(clauses.map((clause) => clause.id));
  const proposed = [
    ...assessments.flatMap((one) => one.dimensions.flatMap((dimension) => dimension.steps.flatMap((step) => step.proposes.map((id) => ({ from: `assessment ${one.id}, ${dimension.id}`, id }))))),
    ...guides.flatMap((guide) => guide.questions.flatMap((question) => question.options.flatMap((option) => option.clauses.map(({ id }) => ({ from: `guide ${guide.id}, ${question.id}`, id }))))),
  ];
  const answers = rulePacks.flatMap((pack) => pack.rules.flatMap(({ rule, answeredBy }) => answeredBy.map((id) => ({ from: `rule pack ${pack.id}, ${rule}`, id }))));
  const named = guides.flatMap((guide) => guide.questions.flatMap((question) => question.options.flatMap((option) => Object.keys(option.templates))));
  return [
    ...clauses.flatMap((clause) => clause.standards.filter((use) => !registered.has(use.standard)).map((use) => `${clause.id}: standard ${use.standard} is not in the register`)),
    ...standards.filter((one) => one.supersededBy && !registered.has(one.supersededBy)).map((one) => `standard ${one.id}: superseded by ${one.supersededBy}, which is not in the register`),
    ...standards.flatMap((one) => (one.prefer ?? []).filter((id) => !isHigher(registered.get(id), one)).map((id) => `standard ${one.id}: prefers ${id}, which is no standard of a higher class`)),
    ...[...proposed, ...answers].filter(({ id }) => !ids.has(id)).map(({ from, id }) => `${from}: ${id} is not in the library`),
    ...[...new Set(named)].filter((id) => !templateIds.has(id)).map((id) => `guide: template ${id} does not exist`),
  ];
}

/** Directive 2014/24/EU, art. 42(3)(b): the order of preference. */
const isHigher = (one: Standard | undefined, than: Standard): boolean => one !== undefined && standardClasses.indexOf(one.class) < standardClasses.indexOf(than.class);

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
    ...Object.entries(template.values).flatMap(([id, values]) => Object.entries(values).flatMap(([name, value]) => {
      const parameter = byId.get(id)?.parameters.find((one) => one.id === name);
      if (!chosen.has(id) || !parameter) return [`template ${template.id}: value for ${id} ${name}, which it does not have`];
      return fits(parameter, value) ? [] : [`template ${template.id}: value for ${id} ${name} is not allowed`];
    })),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `template ${template.id}: ${id} is there twice`),
    ...ids.flatMap((id) =>
      (byId.get(id)?.relations ?? [])
        .filter(({ type, clause }) => type === "requires" && !chosen.has(clause))
        .map(({ clause }) => `template ${template.id}: ${id} requires ${clause}, which is not in it`),
    ),
  ];
}

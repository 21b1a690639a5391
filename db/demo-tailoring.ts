import type { Context } from "~/acts/act";
import { rewordRequirement, setLevel, setScope } from "~/acts/specification/change-requirement";
import { textOf } from "~/domain/specification/requirement";
import { done } from "./demo";
import { findRequirements } from "./requirements";
import { findSpecification } from "./specifications";

type As = (personId: string) => Context;

const everyQuarter = {
  en: " The supplier repeats the check in every quarter and reports the result to all authorities.",
  lv: " Izpildītājs pārbaudi atkārto katru ceturksni un par rezultātu ziņo visām iestādēm.",
};
const free = {
  en: " No fee is charged for this.",
  lv: " Par to netiek prasīta maksa.",
};

/** What the authorities change in the library's clauses: two texts, a level, two scopes. */
export async function tailorExample(as: As, specificationId: string) {
  const { store, actor } = as("demo-anna");
  const found = await findSpecification(store, actor, specificationId);
  const requirements = found ? await findRequirements(store, found) : [];
  const [first, second, third] = requirements.filter((one) => one.clause?.level === "shall" && one.clause.parameters.length === 0);
  const lots = found?.specification.lots.map((lot) => lot.id) ?? [];
  if (!first || !second || !third || !lots[1]) throw new Error("The template is too small for the worked example");

  for (const [requirement, addition, personId] of [[first, everyQuarter, "demo-anna"], [second, free, "demo-mari"]] as const) {
    const { title, text } = textOf(requirement);
    const longer = { en: `${text.en}${addition.en}`, lv: `${text.lv}${addition.lv}` };
    await done(rewordRequirement(as(personId), { specificationId, requirementId: requirement.id, revision: 1, title, text: longer }));
  }
  await done(setLevel(as("demo-peteris"), { specificationId, requirementId: third.id, revision: 1, level: "should" }));

  const deviceSection = requirements.filter((one) => one.clause?.topic === "devices" || one.clause?.topic === "connectivity");
  for (const requirement of deviceSection)
    await done(setScope(as("demo-anna"), { specificationId, requirementId: requirement.id, revision: requirement.revision, authorities: [], lots: [lots[1]] }));
  const last = requirements.at(-1);
  if (last) {
    const authorities = ["demo-ezerkrasts", "demo-kalnmuiza"];
    const revision = deviceSection.includes(last) ? last.revision + 1 : last.revision;
    await done(setScope(as("demo-anna"), { specificationId, requirementId: last.id, revision, authorities, lots: [] }));
  }
}

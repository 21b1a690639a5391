import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { textOf } from "~/domain/specification/requirement";
import { layerOf, mayChange } from "~/domain/specification/layer";
import { nameIn, stateOf } from "~/domain/specification/specification";
import { findNumber, findRequirement } from "~db/requirements";
import { nothingHere, openSpecification } from "./perform";
import { readingLanguage } from "./requirement-text";

/** A requirement of an address, with what every page about it shows. */
export async function openRequirement(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const requirement = await findRequirement(context.store, opened, params.requirementId ?? "");
  if (!requirement) throw nothingHere();
  if (context.about) context.about.requirementId = requirement.id;
  const reading = readingLanguage(specification, context.language);
  const number = requirement.retired ? "–" : await findNumber(context.store, opened, requirement);
  const drafting = stateOf(specification) === "drafting";
  const mayEdit = drafting && can(actor, "requirement:edit", standing);
  const participantIds = specification.participants.map((one) => one.authorityId);
  const changes = mayChange(requirement.scope, participantIds, { authorityId: actor.authorityId, lead: standing === "lead" });
  return {
    ...opened,
    requirement,
    number,
    reading,
    page: {
      language: context.language,
      reading,
      at: `/specifications/${specification.id}`,
      specificationTitle: inLanguage(specification.title, reading),
      requirementId: requirement.id,
      requirementTitle: `${number} ${inLanguage(textOf(requirement).title, reading)}`,
      revision: requirement.revision,
      languages: specification.languages,
      mayEdit: mayEdit && changes,
      /** Why an officer may not change it: it is the text of others. */
      textOf: mayEdit && !changes ? { layer: layerOf(requirement.scope, participantIds), names: (requirement.scope.authorities ?? []).map((id) => nameIn(specification, id)).join(", ") } : null,
      mayValue: drafting && can(actor, "value:enter", standing),
      mayPropose: drafting && can(actor, "settlement:propose", standing),
    },
  };
}

export type RequirementPage = Awaited<ReturnType<typeof openRequirement>>["page"];

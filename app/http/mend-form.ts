import type { CheckedSpecification } from "~/domain/checks/finding";
import type { Actor } from "~/domain/people/actor";
import { type Standing, can } from "~/domain/people/permission";
import { mayChange } from "~/domain/specification/layer";
import { stateOf } from "~/domain/specification/specification";
import type { ShownFinding } from "./findings";

/** The one-button form that does what a finding offers. */
export interface MendForm {
  action: string;
  fields: Record<string, string>;
  words: string;
  with: string;
  clauseId: string | null;
}

/** For each finding the form that mends it; null where there is none, or the reader may not. */
export function mendForms({ specification, requirements }: CheckedSpecification, { actor, standing }: { actor: Actor; standing: Standing }): (found: ShownFinding) => MendForm | null {
  if (stateOf(specification) !== "drafting" || !can(actor, "requirement:edit", standing)) return () => null;
  const at = `/specifications/${specification.id}`;
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const participantIds = specification.participants.map((one) => one.authorityId);
  return ({ mend, place }) => {
    const requirement = byId.get(place.requirementId ?? "");
    if (mend?.kind === "clause") {
      const section = requirement?.sectionId ?? place.sectionId ?? specification.sections.at(-1)?.id;
      return section ? { action: `${at}/sections/${section}/clauses`, fields: { "clauseIds[]": mend.clauseId, withRequired: "yes" }, words: "", with: "", clauseId: mend.clauseId } : null;
    }
    const { language, field, from, to, words } = place;
    if (!mend || !requirement || !language || !field || from === undefined || to === undefined || !words) return null;
    if (!mayChange(requirement.scope, participantIds, { authorityId: actor.authorityId, lead: standing === "lead" })) return null;
    const fields = { revision: String(requirement.revision), language, field, from: String(from), to: String(to), words, with: mend.with };
    return { action: `${at}/requirements/${requirement.id}/mends`, fields, words, with: mend.with, clauseId: null };
  };
}

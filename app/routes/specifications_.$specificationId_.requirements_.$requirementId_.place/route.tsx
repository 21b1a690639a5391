import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { moveRequirement } from "~/acts/specification/move-requirement";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, moveRequirement, ({ requirementId, sectionId }) => `/specifications/${args.params.specificationId}/sections/${sectionId}?moved=${requirementId}#${requirementId}`);

export default function RequirementPlace() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

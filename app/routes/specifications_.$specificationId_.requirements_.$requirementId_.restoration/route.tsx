import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { restoreRequirement } from "~/acts/specification/change-requirement";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, restoreRequirement, () => `/specifications/${args.params.specificationId}/requirements/${args.params.requirementId}`);

export default function Restoration() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

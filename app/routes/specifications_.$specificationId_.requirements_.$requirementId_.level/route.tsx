import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { setLevel } from "~/acts/specification/change-requirement";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, setLevel, () => `/specifications/${args.params.specificationId}/requirements/${args.params.requirementId}`);

export default function RequirementLevel() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

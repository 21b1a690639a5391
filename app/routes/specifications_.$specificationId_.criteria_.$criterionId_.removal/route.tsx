import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { removeCriterion } from "~/acts/needs/award-criteria";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, removeCriterion, () => `/specifications/${args.params.specificationId}/criteria`);

export default function CriterionRemoval() {
  return <Refused back={`/specifications/${useParams().specificationId}/criteria`} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { moveCriterion } from "~/acts/needs/award-criteria";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, moveCriterion, () => `/specifications/${args.params.specificationId}/criteria`);

export default function CriterionPlace() {
  return <Refused back={`/specifications/${useParams().specificationId}/criteria`} />;
}

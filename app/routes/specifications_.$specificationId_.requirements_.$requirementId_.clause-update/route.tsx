import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { takeClauseUpdate } from "~/acts/specification/take-clause-update";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, takeClauseUpdate, () => `/specifications/${args.params.specificationId}/updates`);

export default function ClauseUpdateRefused() {
  return <Refused back={`/specifications/${useParams().specificationId}/updates`} />;
}

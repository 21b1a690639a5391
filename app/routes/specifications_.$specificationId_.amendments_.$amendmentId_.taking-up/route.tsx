import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { takeUpSuggestion } from "~/acts/specification/vote-on-amendment";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

const back = ({ specificationId, amendmentId }: { specificationId?: string; amendmentId?: string }) => `/specifications/${specificationId}/amendments/${amendmentId}`;

export const action = (args: ActionFunctionArgs) => perform(args, takeUpSuggestion, () => back(args.params));

export default function AmendmentTakingUp() {
  return <Refused back={back(useParams())} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { voteOnSettlement } from "~/acts/specification/settle";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) =>
  perform(args, voteOnSettlement, () => `/specifications/${args.params.specificationId}/collisions`, (input) => ({ ...input, agrees: input.agrees === "true" }));

export default function SettlementVote() {
  return <Refused back={`/specifications/${useParams().specificationId}/collisions`} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { removeNeedItem } from "~/acts/needs/need-item";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, removeNeedItem, () => `/specifications/${args.params.specificationId}/needs/items`);

export default function NeedItemRemoval() {
  return <Refused back={`/specifications/${useParams().specificationId}/needs/items`} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { shareStatements } from "~/acts/review/share-statements";
import { Refused } from "~/components/refused";
import { performVendor } from "~/http/perform-vendor";

export const action = (args: ActionFunctionArgs) => performVendor(args, shareStatements, () => `/published/${args.params.specificationId}/matrix/own#sharing`);

export default function ShareStatements() {
  return <Refused back={`/published/${useParams().specificationId}/matrix/own`} />;
}

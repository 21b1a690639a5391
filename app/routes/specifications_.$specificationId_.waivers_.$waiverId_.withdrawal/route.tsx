import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { withdrawWaiver } from "~/acts/checking/withdraw-waiver";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, withdrawWaiver, () => `/specifications/${args.params.specificationId}/waivers`);

export default function Withdrawal() {
  const { specificationId } = useParams();
  return <Refused back={`/specifications/${specificationId}/waivers`} />;
}

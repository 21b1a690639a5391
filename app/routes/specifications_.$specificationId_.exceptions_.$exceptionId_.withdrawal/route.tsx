import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { withdrawException } from "~/acts/signing/take-exception";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, withdrawException, ({ requirementId }) => `/specifications/${args.params.specificationId}/requirements/${requirementId}`);

export default function Withdrawal() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { confirmAgreement } from "~/acts/agreement/confirm-agreement";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, confirmAgreement, () => `/specifications/${args.params.specificationId}/agreement`);

export default function AgreementConfirmation() {
  return <Refused back={`/specifications/${useParams().specificationId}/agreement`} />;
}

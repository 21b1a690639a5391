import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { acceptParticipation } from "~/acts/specification/participation";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, acceptParticipation, () => `/specifications/${args.params.specificationId}`, (input) => ({ ...input, takeDefaults: input.takeDefaults === "yes" }));

export default function Participation() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

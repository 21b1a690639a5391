import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { removeSection } from "~/acts/specification/section";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, removeSection, () => `/specifications/${args.params.specificationId}`);

export default function SectionRemoval() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

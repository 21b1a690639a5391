import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { moveSection } from "~/acts/specification/section";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, moveSection, () => `/specifications/${args.params.specificationId}/sections/${args.params.sectionId}`);

export default function SectionPlace() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

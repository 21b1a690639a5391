import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { addSection } from "~/acts/specification/section";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) =>
  perform(args, addSection, ({ sectionId }) => `/specifications/${args.params.specificationId}/sections/${sectionId}`);

export default function Sections() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

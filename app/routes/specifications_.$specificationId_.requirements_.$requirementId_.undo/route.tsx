import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { undoChange } from "~/acts/specification/undo-change";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";
import { savedAt } from "~/http/saved";

export const action = (args: ActionFunctionArgs) => perform(args, undoChange, () => savedAt(args.params));

export default function Undo() {
  const { specificationId, requirementId } = useParams();
  return <Refused back={`/specifications/${specificationId}/requirements/${requirementId}`} />;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { restoreRequirement } from "~/acts/specification/change-requirement";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";
import { savedAt } from "~/http/saved";

export const action = (args: ActionFunctionArgs) => perform(args, restoreRequirement, () => savedAt(args.params));

export default function Restoration() {
  return <Refused back={`/specifications/${useParams().specificationId}`} />;
}

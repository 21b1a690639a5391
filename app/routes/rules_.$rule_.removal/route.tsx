import type { ActionFunctionArgs } from "@remix-run/node";
import { loosenRule } from "~/acts/checking/tighten-rule";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, loosenRule, () => "/rules");

export default function Removal() {
  return <Refused back="/rules" />;
}

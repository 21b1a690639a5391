import type { ActionFunctionArgs } from "@remix-run/node";
import { dismissClarifier } from "~/acts/review/team";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, dismissClarifier, () => `/specifications/${args.params.specificationId}/questions/team`);

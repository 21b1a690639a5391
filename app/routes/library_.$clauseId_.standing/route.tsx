import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { setClauseStanding } from "~/acts/library/own-pack";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, setClauseStanding, ({ clauseId }) => `/library/${clauseId}`);

export default function StandingRefused() {
  return <Refused back={`/library/${useParams().clauseId}`} />;
}

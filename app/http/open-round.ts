import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { Round } from "~/domain/calendar/round";
import { can } from "~/domain/people/permission";
import { findRound } from "~db/rounds";
import { type Opened, nothingHere, openSpecification } from "./perform";

/** The round of an address, of a specification that the acting authority finds; 404 where it finds none. */
export async function openRound(context: AppLoadContext, params: Params): Promise<Opened & { round: Round; mayPlan: boolean }> {
  const opened = await openSpecification(context, params);
  const round = await findRound(context.store, opened, params.roundId ?? "");
  if (!round) throw nothingHere();
  return { ...opened, round, mayPlan: can(opened.actor, "round:plan", opened.standing) };
}

import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { Round } from "~/domain/calendar/round";
import { inLanguage } from "~/domain/language";
import { findRoundsUnscoped } from "~db/rounds";
import { nothingHere } from "./perform";
import { findNewestPublished } from "./publishing/published-baselines";

/** The public consultations of what is published at an address, and the one that is asked for, or else the newest. */
export async function openConsultation({ store, language }: AppLoadContext, params: Params, request: Request) {
  const specificationId = params.specificationId ?? "";
  const now = new Date();
  const published = await findNewestPublished(store, specificationId, now);
  if (!published) throw nothingHere();
  const rounds = (await findRoundsUnscoped(store, specificationId)).filter((one) => one.kind === "public");
  const wanted = new URL(request.url).searchParams.get("round");
  const round = wanted === null ? newest(rounds) : rounds.find((one) => one.number === Number(wanted));
  if (wanted !== null && !round) throw nothingHere();
  return { specificationId, published, title: inLanguage(published.baseline.specification.title, language), rounds, round: round ?? null, now: now.toISOString() };
}

/** A cancelled consultation stands back behind one that takes place. */
const newest = (rounds: readonly Round[]): Round | undefined => rounds.findLast((one) => one.cancelledAt === null) ?? rounds.at(-1);

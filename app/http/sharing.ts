import type { AppLoadContext } from "@remix-run/node";
import { phaseOf } from "~/domain/calendar/round";
import { findRoundsUnscoped } from "~db/rounds";
import { findSharedAt } from "~db/statements";
import type { openMatrix } from "./open-matrix";

/** Whether the acting vendor shares its statements, and until when it may. */
export async function sharingOf({ store }: AppLoadContext, { matrix, vendor }: Awaited<ReturnType<typeof openMatrix>>) {
  const now = new Date().toISOString();
  const rounds = await findRoundsUnscoped(store, matrix.specificationId);
  const open = rounds.find((round) => round.kind === "consultation" && phaseOf(round, now) === "open");
  return { until: open?.questionsUntil ?? null, sharedAt: await findSharedAt(store, vendor, matrix.specificationId) };
}
